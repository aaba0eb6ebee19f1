package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.stats.Interval;
import dev.skilltally.stats.RoleComparison;
import dev.skilltally.stats.ShareDifference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The sentences of a comparison, held to its tables and its intervals. */
class ProseTest {
    private static final int COMPARISONS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyNumberStandsInATable(long seed) {
        Random random = new Random(seed);
        RandomComparisons comparisons = new RandomComparisons(random);
        int sentences = 0;
        for (int i = 0; i < COMPARISONS; i++) {
            RoleComparison comparison = comparisons.next();
            Document document = new Document("", ComparisonReport.parts(comparison));
            String topSize = String.valueOf(comparison.topSize());
            String at = "seed %d, comparison %d".formatted(seed, i);
            sentences += Prose.assertNumbersStandInTables(document, at, topSize, "30");
        }
        assertThat(sentences).isGreaterThan(COMPARISONS);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void nothingIsComparedWhoseIntervalIncludesZero(long seed) {
        RandomComparisons comparisons = new RandomComparisons(new Random(seed));
        int compared = 0;
        for (int i = 0; i < COMPARISONS; i++) {
            RoleComparison comparison = comparisons.next();
            for (Statement statement : statements(comparison)) {
                String at = "seed %d, comparison %d: %s".formatted(seed, i, statement.text());
                compared += Prose.assertSettled(statement, at);
                assertSkillsSettled(comparison, statement, at);
                assertPaySettled(comparison, statement, at);
            }
        }
        assertThat(compared).isGreaterThan(COMPARISONS);
    }

    /** Reads the roles and skills out of the sentence, and asks the comparison itself. */
    private static void assertSkillsSettled(
            RoleComparison comparison, Statement statement, String at) {
        Optional<Integer> sign =
                statement.text().startsWith("Acrobat postings ask more often")
                                || statement.text().startsWith("Choose Acrobat")
                        ? Optional.of(1)
                        : statement.text().startsWith("Beekeeper postings ask more often")
                                        || statement.text().startsWith("Choose Beekeeper")
                                ? Optional.of(-1)
                                : Optional.empty();
        if (sign.isEmpty()) {
            return;
        }
        List<ShareDifference> named =
                comparison.mostTelling().stream()
                        .filter(each -> statement.text().contains(each.label()))
                        .toList();
        assertThat(named).as(at).isNotEmpty();
        assertThat(named)
                .as(at)
                .allSatisfy(
                        each -> {
                            assertThat(each.interval().excludesZero()).isTrue();
                            assertThat(Math.signum(each.gap())).isEqualTo(sign.get().doubleValue());
                        });
    }

    private static void assertPaySettled(
            RoleComparison comparison, Statement statement, String at) {
        if (statement.text().contains(" pays more: ")) {
            Interval gap = comparison.payGapInterval().orElseThrow();
            assertThat(gap.excludesZero()).as(at).isTrue();
            if (!statement.text().startsWith("It ")) {
                assertThat(statement.text())
                        .as(at)
                        .startsWith(comparison.payGap() > 0 ? "Beekeeper" : "Acrobat");
            }
        }
    }

    @Test
    void aComparingSentenceCantBeMadeOfAnUnsettledDifference() {
        assertThatThrownBy(
                        () -> Statement.comparing("A is more than B.", new Interval(-0.01, 0.02)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A is more than B.");
    }

    @Test
    void aRoleWithFewPostingsGetsNoAdvice() {
        Random random = new Random(9);
        int small = 0;
        for (int i = 0; i < COMPARISONS; i++) {
            RoleComparison comparison = new RandomComparisons(random).next();
            if (comparison.first().population().isSmall()
                    || comparison.second().population().isSmall()) {
                small++;
                assertThat(headings(comparison))
                        .contains("Few postings", "Side by side")
                        .doesNotContain(
                                "The short answer", "Which to choose", "Questions and answers");
            } else {
                assertThat(headings(comparison)).contains("The short answer", "Which to choose");
            }
        }
        assertThat(small).isBetween(1, COMPARISONS - 1);
    }

    private static List<String> headings(RoleComparison comparison) {
        return ComparisonReport.parts(comparison).stream()
                .flatMap(
                        part ->
                                switch (part) {
                                    case Document.Prose prose -> Stream.of(prose.heading());
                                    case Document.Questions each -> Stream.of(each.heading());
                                    case Document.Entry entry -> Stream.empty();
                                    case Table table -> Stream.empty();
                                })
                .toList();
    }

    private static List<Statement> statements(RoleComparison comparison) {
        ComparisonFindings findings = new ComparisonFindings(comparison);
        ComparisonSections sections = new ComparisonSections(comparison);
        ComparisonAdvice advice = new ComparisonAdvice(comparison);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(findings.key());
        statements.addAll(findings.shortAnswer());
        statements.addAll(sections.shared());
        statements.addAll(sections.exclusive());
        statements.addAll(sections.pay());
        statements.addAll(sections.openings());
        advice.choice().forEach(statements::addAll);
        advice.answers().forEach(answer -> statements.addAll(answer.statements()));
        return statements;
    }
}
