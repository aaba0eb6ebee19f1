package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.query.CorpusInfo;
import dev.skilltally.stats.Interval;
import dev.skilltally.stats.MeasureException;
import dev.skilltally.stats.Median;
import dev.skilltally.stats.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Map;

class SnapshotFileTest {
    private static final Snapshot SNAPSHOT =
            new Snapshot(
                    new CorpusInfo(
                            "generation-1",
                            120,
                            100,
                            LocalDate.of(2026, 6, 30),
                            3,
                            2,
                            "abc",
                            Map.of("model", "m1"),
                            "1.0"),
                    null,
                    "pay in usd of us",
                    Map.of(
                            Snapshot.MARKET,
                            new Snapshot.Measured(
                                    98,
                                    96,
                                    Map.of("python", 60, "c++", 7),
                                    new Median(20, 150_500.5, new Interval(140_000, 160_000)),
                                    24),
                            "data-engineer",
                            new Snapshot.Measured(0, 0, Map.of(), Median.NONE, 0)));

    @Test
    void snapshotIsReadBackTheSame() {
        String json = SnapshotFile.write(SNAPSHOT);

        assertThat(SnapshotFile.read(json, "then.json")).isEqualTo(SNAPSHOT);
        assertThat(SnapshotFile.write(SnapshotFile.read(json, "then.json"))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "{}", "{\"format\": 1}", "{\"format\": 99}", "[1]"})
    void anythingElseIsRefusedWithItsName(String json) {
        assertThatThrownBy(() -> SnapshotFile.read(json, "then.json"))
                .isInstanceOf(MeasureException.class)
                .hasMessageContaining("[then.json] is no snapshot");
    }
}
