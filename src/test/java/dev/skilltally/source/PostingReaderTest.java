package dev.skilltally.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class PostingReaderTest {
    private static final String ROW = "{\"id\":\"1\",\"title\":\"One\"}\n";

    @TempDir private Path folder;

    @Test
    void gzipIsToldByItsBytes() throws IOException {
        Path file = folder.resolve("jobs.txt");
        Files.write(file, Reading.gzipped(ROW));
        Reading reading = Reading.of(file);
        assertThat(reading.titles()).containsExactly("One");
        assertThat(reading.postings.getFirst().key()).hasToString("jobs/1");
    }

    @Test
    void aFolderIsReadToItsDepthInOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/z.jsonl"), ROW.replace("One", "Deep"));
        Files.writeString(folder.resolve("a.csv"), "title,company\nFirst,A\n");
        Files.writeString(folder.resolve("z.v2.json"), "[" + ROW + "]");
        Files.writeString(folder.resolve(".hidden"), "not read");
        Reading reading = Reading.of(folder);
        assertThat(reading.titles()).containsExactly("First", "Deep", "One");
        assertThat(reading.postings).extracting(p -> p.key().source()).endsWith("z", "z.v2");
        assertThat(reading.summary.files()).isEqualTo(3);
    }

    @Test
    void aMissingPathIsSaidBeforeAnythingIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), ROW);
        assertThatThrownBy(() -> Reading.of(file, folder.resolve("none.jsonl")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.jsonl: no such file or folder");
    }

    @Test
    void filesThatHoldNothingAreRejectedWithAReason() throws IOException {
        byte[] broken = Reading.gzipped(ROW.repeat(5000));
        Files.write(folder.resolve("a-empty.jsonl"), new byte[0]);
        Files.write(folder.resolve("b-blank.csv"), new byte[] {'\n', ' '});
        Files.write(folder.resolve("c-image.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        Files.write(folder.resolve("d-cut.gz"), Arrays.copyOf(broken, broken.length / 2));
        Files.writeString(folder.resolve("e-prose.txt"), "Dear reader\n");
        Reading reading = Reading.of(folder);
        assertThat(reading.rejections)
                .extracting(rejection -> rejection.reason().code())
                .containsExactly(
                        "empty-file",
                        "empty-file",
                        "binary-file",
                        "unreadable-file",
                        "unknown-format");
        assertThat(reading.summary.rejections())
                .containsEntry(RejectionReason.EMPTY_FILE, 2L)
                .containsEntry(RejectionReason.UNREADABLE_FILE, 1L);
        assertThat(reading.rejections.get(2).describe()).contains("c-image.json] file is not text");
    }

    @Test
    void theFormatCanBeGiven() {
        Reading reading =
                Reading.of("title\nOne\n", ReadOptions.DEFAULTS.withFormat(SourceFormat.CSV));
        assertThat(reading.titles()).containsExactly("One");
        assertThatThrownBy(() -> SourceFormat.of("xls"))
                .hasMessage("format \"xls\" is not one of json-lines, json, csv, tsv, html");
    }

    @Test
    void aRowOfFiveMegabytesAndALongDescriptionAreRead() {
        String description = "x".repeat(200_000);
        String row =
                "{\"title\":\"Big\",\"description\":\""
                        + description
                        + "\",\"other\":\""
                        + "y".repeat(5 << 20)
                        + "\"}\n";
        Reading reading = Reading.of(row + ROW);
        assertThat(reading.titles()).containsExactly("Big", "One");
        assertThat(reading.postings.getFirst().description()).hasSize(200_000);
    }

    @Test
    void tooLongRowsAndDescriptionsAreRejectedAndNotLost() {
        String tooLong = "{\"title\":\"" + "x".repeat(17 << 20) + "\"}\n";
        String wordy = "{\"title\":\"W\",\"description\":\"" + "x".repeat(101) + "\"}\n";
        Reading reading =
                Reading.of(tooLong + wordy + ROW, ReadOptions.DEFAULTS.withLongestDescription(100));
        assertThat(reading.titles()).containsExactly("One");
        assertThat(reading.reasons()).containsExactly("1 row-too-long", "2 description-too-long");
        assertThat(reading.rejections.get(1).raw()).isEqualTo(wordy.strip());
        assertThat(reading.rejections.get(1).message())
                .isEqualTo("description has 101 characters, at most 100 are read");
    }

    @Test
    void payBasisCanBeSetForAllSourcesAndForOne() {
        ReadOptions estimates =
                ReadOptions.DEFAULTS
                        .withPayBasis(PayBasis.ESTIMATE)
                        .withPayBasisBySource(Map.of("gov", PayBasis.EMPLOYER));
        Reading reading =
                Reading.of(ROW + "{\"id\":\"2\",\"title\":\"Two\",\"source\":\"gov\"}", estimates);
        assertThat(reading.postings)
                .extracting(JobPosting::payBasis)
                .containsExactly(PayBasis.ESTIMATE, PayBasis.EMPLOYER);
    }

    @Test
    void progressEndsAtTheBytesOfAllFiles() throws IOException {
        Path first = Files.write(folder.resolve("a.jsonl.gz"), Reading.gzipped(ROW.repeat(2000)));
        Path second = Files.writeString(folder.resolve("b.jsonl"), ROW);
        Reading reading = Reading.of(first, second);
        long total = Files.size(first) + Files.size(second);
        assertThat(reading.progress).hasSizeGreaterThan(3);
        assertThat(reading.progress.getLast()).isEqualTo(new ReadProgress(total, total));
    }

    @Test
    void whatTheSinkThrowsEndsTheRun() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), ROW);
        PostingSink full =
                new PostingSink() {
                    @Override
                    public void accept(JobPosting posting) throws IOException {
                        throw new IOException("disk full");
                    }

                    @Override
                    public void reject(Rejection rejection) {}
                };
        assertThatThrownBy(() -> PostingReader.read(List.of(file), ReadOptions.DEFAULTS, full))
                .hasMessage("disk full");
    }

    @Test
    void mappingsAreChecked() {
        assertThatThrownBy(() -> FieldMapping.of(List.of("title")))
                .hasMessage("mapping \"title\" is not of the form field=column");
        assertThatThrownBy(() -> FieldMapping.of(List.of("colour=x")))
                .hasMessageStartingWith("field \"colour\" is not one of id, source, title");
    }
}
