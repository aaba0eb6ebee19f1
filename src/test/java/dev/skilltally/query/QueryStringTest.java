package dev.skilltally.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class QueryStringTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stream processing \"data pipeline\"",
                "C++ skill:c++ skill:python -skill:java",
                "skill:python,sql",
                "skill:python,",
                "group:cloud,tool role:data-engineer,unstated seniority:senior,staff",
                "region:US/US-CA,\"US/US-CA/San Francisco\" mode:remote",
                "pay>=90000 pay<120000 currency:USD has:pay paykind:range,estimate",
                "company:\"Acme, \\\"Inc.\\\"\",Initech source:board lang:en,und",
                "posted>=2025-01-01 posted<=2025-03-31 active:2025-06-01",
                "modality:required,preferred is:readable include:copies",
                "\"http://a\" \"-x\" \"pay>=3\"",
            })
    void printsWhatItReads(String line) {
        assertThat(QueryString.print(QueryString.parse(line))).isEqualTo(line);
    }

    @Test
    void readsEveryPart() {
        assertThat(QueryString.parse("fast skill:a skill:b,c -skill:d pay>=90k mode:remote"))
                .isEqualTo(
                        PostingQuery.builder()
                                .text("fast")
                                .allSkills("a")
                                .anySkill("b", "c")
                                .noSkill("d")
                                .payFrom(90_000L)
                                .workMode(WorkMode.REMOTE)
                                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "python seniority:boss | 18 | '[query:18] \"boss\" is unknown, expected intern, entry, mid, senior, staff, manager, unstated'",
                "colour:red | 1 | '[query:1] \"colour\" is no field, expected skill,'",
                "\"data pipe | 1 | '[query:1] the quote is not closed, expected \"'",
                "company:\"Acme | 9 | '[query:9] the quote is not closed, expected \"'",
                "pay>=lots | 6 | '[query:6] \"lots\" is no amount, expected one such as 90000 or 90k'",
                "active:soon | 8 | '[query:8] \"soon\" is no day, expected one such as 2025-06-01'",
                "-java | 1 | '[query:1] \"-java\" excludes no skill, expected -skill:NAME'",
                "skill:a,b skill:c,d | 17 | '[query:17] a second list of alternative skills, expected one such list'",
                "role: x | 6 | '[query:6] role: has no value, expected a value'",
            })
    void saysWhereTheMistakeIsAndWhatWasExpected(String line, int column, String message) {
        assertThatThrownBy(() -> QueryString.parse(line))
                .isInstanceOfSatisfying(
                        QuerySyntaxException.class, e -> assertThat(e.column()).isEqualTo(column))
                .hasMessageStartingWith(message);
    }

    @RepeatedTest(50)
    void readsBackTheSameQuery() {
        long seed = System.nanoTime();
        PostingQuery query = random(new Random(seed));
        String line = QueryString.print(query);
        assertThat(QueryString.parse(line)).as("seed %d: %s", seed, line).isEqualTo(query);
    }

    private static PostingQuery random(Random random) {
        PostingQuery.Builder query = PostingQuery.builder();
        query.text(random.nextBoolean() ? "" : name(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            query.anySkill(name(random)).noSkill(name(random)).company(name(random));
            query.allSkills(name(random)).region(name(random)).source(name(random));
        }
        query.payTo(random.nextBoolean() ? null : random.nextLong(200_000));
        query.activeOn(random.nextBoolean() ? null : LocalDate.of(2025, 1, 1 + random.nextInt(28)));
        query.seniority(List.of(Seniority.values()).get(random.nextInt(7)));
        query.payKinds(random.nextBoolean() ? Set.of() : EnumSet.allOf(PayKind.class));
        query.modalities(random.nextBoolean() ? Set.of() : EnumSet.of(Modality.NEGATED));
        return query.withPay(random.nextBoolean()).distinct(random.nextBoolean()).build();
    }

    private static String name(Random random) {
        var name = new StringBuilder("x");
        String characters = "ab ,:\"\\-+/é<>=";
        for (int i = random.nextInt(8); i > 0; i--) {
            name.append(characters.charAt(random.nextInt(characters.length())));
        }
        return name.toString();
    }
}
