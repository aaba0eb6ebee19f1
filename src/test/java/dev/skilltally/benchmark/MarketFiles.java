package dev.skilltally.benchmark;

import dev.skilltally.index.DirectIndex;
import dev.skilltally.index.IndexFolder;
import dev.skilltally.query.PostingIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The files of all engines for a market of one size, written once and kept.
 *
 * @param folder where they lie
 */
record MarketFiles(Path folder) {
    static MarketFiles of(int size) throws IOException {
        String place = System.getProperty("java.io.tmpdir") + "/skilltally-query-benchmark";
        Path folder = Path.of(System.getProperty("skilltally.benchmark.folder", place));
        return new MarketFiles(Files.createDirectories(folder.resolve("market-" + size)));
    }

    Path natural() {
        return folder.resolve("natural");
    }

    Path oneSegment() {
        return folder.resolve("one-segment");
    }

    Path duckDb() {
        return folder.resolve("market.duckdb");
    }

    Path facet() {
        return folder.resolve("facet");
    }

    Path sortedFacet() {
        return folder.resolve("facet-sorted");
    }

    /** Writes what is not there. */
    void write(Market market) throws IOException, SQLException {
        Path done = folder.resolve("done");
        if (Files.exists(done)) {
            return;
        }
        DirectIndex.write(
                natural(),
                market.size,
                row -> MarketPostings.of(market, row),
                row -> market.distinct[row]);
        DirectIndex.copyAsOneSegment(natural(), oneSegment());
        DuckDb.write(market, duckDb());
        LuceneFacet.write(market, facet(), false);
        LuceneFacet.write(market, sortedFacet(), true);
        Files.createFile(done);
    }

    static PostingIndex open(Path index) {
        return IndexFolder.at(index).open(MarketPostings.taxonomy(), DirectIndex.INPUTS);
    }
}
