package dev.skilltally.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class OverlapTest {
    private static final int POSTINGS = 1_000_000;

    @Test
    void thirtyAndThirtyThatShareThirteenOverlapByThirteenFortySevenths() {
        Overlap overlap = Overlap.of(shares(0, 40).top(30), shares(17, 40).top(30));

        assertThat(overlap.shared()).isEqualTo(13);
        assertThat(overlap.union()).isEqualTo(47);
        assertThat(overlap.jaccard()).isEqualTo(0.2766, within(0.0001));
    }

    @Test
    void boundsHoldTheOverlapAndAreWiderForSmallPopulations() {
        Overlap few = Overlap.of(shares(0, 40, 200).top(30), shares(17, 40, 200).top(30));
        Overlap many = Overlap.of(shares(0, 40).top(30), shares(17, 40).top(30));

        assertThat(few.bounds().contains(few.jaccard())).isTrue();
        assertThat(many.bounds().contains(many.jaccard())).isTrue();
        assertThat(few.bounds().high() - few.bounds().low())
                .isGreaterThan(many.bounds().high() - many.bounds().low());
    }

    @Test
    void tieAcrossTheCutIsReported() {
        TopSkills top =
                new SkillShares(Map.of("a", 3, "b", 2, "c", 2, "d", 1), 10, taxonomy(List.of()))
                        .top(2);

        assertThat(top.skills()).extracting(SkillShare::skill).containsExactly("a", "b");
        assertThat(top.tiedAcrossTheCut()).containsExactly("b", "c");
    }

    @Test
    void noTieIsReportedWhereTheCutIsClear() {
        TopSkills top =
                new SkillShares(Map.of("a", 3, "b", 2, "c", 1), 10, taxonomy(List.of())).top(2);

        assertThat(top.tiedAcrossTheCut()).isEmpty();
    }

    @Test
    void genericSkillsKeepTheirShareAndTakeNoPlace() {
        SkillShares shares =
                new SkillShares(
                        Map.of("programming", 9, "python", 5),
                        10,
                        taxonomy(List.of("programming")));

        assertThat(shares.top(1).skills()).extracting(SkillShare::skill).containsExactly("python");
        assertThat(shares.of("programming").share()).isEqualTo(0.9);
    }

    private static SkillShares shares(int from, int count) {
        return shares(from, count, POSTINGS);
    }

    /** Skills numbered from {@code from}, each a little rarer than the one before. */
    private static SkillShares shares(int from, int count, int postings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            counts.put(
                    String.format(Locale.ROOT, "skill-%03d", from + i),
                    postings * (count - i) / (count + 1));
        }
        return new SkillShares(counts, postings, taxonomy(List.of()));
    }

    private static SkillTaxonomy taxonomy(List<String> generic) {
        List<Skill> skills = new ArrayList<>();
        generic.forEach(
                id ->
                        skills.add(
                                new Skill(
                                        id,
                                        id,
                                        SkillType.CONCEPT,
                                        "test",
                                        List.of(),
                                        null,
                                        true,
                                        null,
                                        List.of(),
                                        "test:1")));
        return new SkillTaxonomy(skills, List.of(), List.of(), "hash");
    }
}
