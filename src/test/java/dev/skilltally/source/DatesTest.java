package dev.skilltally.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DatesTest {
    private static final LocalDate RETRIEVED = LocalDate.of(2025, 9, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-03-05                    | 2024-03-05
                    2024-03-05T23:59:00Z          | 2024-03-05
                    2024-03-05T01:02:03.456+05:30 | 2024-03-05
                    2024/03/05                    | 2024-03-05
                    20240305                      | 2024-03-05
                    1709596800                    | 2024-03-05
                    1709596800000                 | 2024-03-05
                    1.7095968E12                  | 2024-03-05
                    3/5/2024                      | 2024-03-05
                    03/05/24                      | 2024-03-05
                    25/12/2024                    | 2024-12-25
                    5.3.2024                      | 2024-03-05
                    Mar 5, 2024                   | 2024-03-05
                    5th March 2024                | 2024-03-05
                    Tuesday, 05 Mar 2024 10:00    | 2024-03-05
                    Sept 1, 2024                  | 2024-09-01
                    5 days ago                    | 2025-09-15
                    Posted 5 days ago             | 2025-09-15
                    30+ days ago                  | 2025-08-21
                    a day ago                     | 2025-09-19
                    5 hours ago                   | 2025-09-20
                    2 weeks ago                   | 2025-09-06
                    1 month ago                   | 2025-08-20
                    24h                           | 2025-09-19
                    30d+                          | 2025-08-21
                    Today                         | 2025-09-20
                    Just posted                   | 2025-09-20
                    Yesterday                     | 2025-09-19
                    """)
    void readsTheDay(String written, LocalDate expected) {
        assertThat(Dates.read(written, RETRIEVED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "save job",
                "ASAP",
                "2024",
                "until filled",
                "13/32/2024",
                "2024-02-31",
                "12",
                "31/31/2024",
                "1e999",
                "Marketing 5, 2024",
                "99999999999999999999"
            })
    void whatIsNoDayIsUndated(String written) {
        assertThat(Dates.read(written, RETRIEVED)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 days ago", "Today", "yesterday", "30d+"})
    void relativeDaysNeedTheDayOfRetrieval(String written) {
        assertThat(Dates.read(written, null)).isNull();
    }
}
