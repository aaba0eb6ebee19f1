package dev.skilltally.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IndexFolderTest {
    private static final SkillTaxonomy NO_TAXONOMY =
            new SkillTaxonomy(List.of(), List.of(), List.of(), "t1");

    @TempDir Path folder;

    private final RandomPostings made = new RandomPostings(new Random(1));

    private static BuildInputs inputs(String taxonomy) {
        byte[] file = taxonomy.getBytes(StandardCharsets.UTF_8);
        return new BuildInputs(
                taxonomy, Map.of("skills/a.yaml", file), Map.of(), "0", DuplicatePolicy.DEFAULT);
    }

    private IndexSession session() {
        return IndexFolder.at(folder).update(inputs("t1"), made::annotator, IndexProgress.SILENT);
    }

    private IndexSummary index(List<AnnotatedPosting> postings) throws IOException {
        try (IndexSession session = session()) {
            postings.forEach(posting -> session.add(posting.posting()));
            return session.commit();
        }
    }

    private PostingIndex open() {
        return IndexFolder.at(folder).open(NO_TAXONOMY, inputs("t1"));
    }

    private List<AnnotatedPosting> some(int size) {
        return IntStream.range(0, size).mapToObj(i -> made.next("id" + i)).toList();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void givesBackThePostingWithItsEvidence() throws IOException {
        List<AnnotatedPosting> postings = some(20);
        index(postings);
        try (PostingIndex index = open()) {
            for (AnnotatedPosting posting : postings) {
                assertThat(index.posting(posting.posting().key()).orElseThrow().posting())
                        .isEqualTo(posting);
            }
            assertThat(index.posting(new PostingKey("no", "such"))).isEmpty();
        }
    }

    @Test
    void indexingTheSameAgainChangesNothing() throws IOException {
        List<AnnotatedPosting> postings = some(20);
        IndexSummary first = index(postings);
        IndexSummary second = index(postings);
        assertThat(first.changed()).isTrue();
        assertThat(second.changed()).isFalse();
        assertThat(second.corpus()).isEqualTo(first.corpus());
    }

    @Test
    void sessionWithoutCommitLeavesNothing() throws IOException {
        index(some(5));
        List<String> before = entries();
        try (IndexSession session = session()) {
            session.add(made.next("lost").posting());
        }
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void leftoversOfAKilledSessionAreSweptAway() throws IOException {
        index(some(5));
        Files.createDirectories(folder.resolve("building-1/lucene"));
        Files.createDirectories(folder.resolve("generation-unnamed/lucene"));
        index(some(6));
        assertThat(entries()).noneMatch(name -> name.startsWith("building"));
        assertThat(entries()).doesNotContain("generation-unnamed");
    }

    @Test
    void secondWriterIsToldSo() throws IOException {
        try (IndexSession session = session()) {
            session.add(made.next("one").posting());
            assertThatThrownBy(this::session)
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("another skilltally is writing this index");
        }
    }

    @Test
    void readerKeepsItsMomentWhileOthersWrite() throws IOException {
        index(some(5));
        try (PostingIndex index = open()) {
            index(some(9));
            index(some(12));
            assertThat(index.count(PostingQuery.builder().distinct(false).build())).isEqualTo(5);
        }
    }

    @Test
    void otherTaxonomyIsRefusedWithTheCommandThatMendsIt() throws IOException {
        index(some(5));
        assertThatThrownBy(() -> IndexFolder.at(folder).open(NO_TAXONOMY, inputs("t2")))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("was built with taxonomy t1, now it is t2")
                .hasMessageContaining("run skilltally reindex");
    }

    @Test
    void folderWithoutIndexIsRefusedWithTheCommandThatMendsIt() {
        assertThatThrownBy(this::open)
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("holds no index: run skilltally index");
    }

    @Test
    void keepsTheTaxonomyItWasBuiltWith() throws IOException {
        index(some(5));
        assertThat(IndexFolder.at(folder).taxonomy().resolve("skills/a.yaml")).hasContent("t1");
    }

    @Test
    void reindexesFromStoredPostingsAndGoesBack() throws IOException {
        List<AnnotatedPosting> postings = some(20);
        String before = index(postings).corpus().generation();
        Function<JobPosting, AnnotatedPosting> plain = made.annotator();
        IndexSummary again =
                IndexFolder.at(folder).reindex(inputs("t2"), () -> plain, IndexProgress.SILENT);
        assertThat(again.corpus().total()).isEqualTo(20);
        assertThat(again.corpus().taxonomyHash()).isEqualTo("t2");
        IndexFolder.at(folder).rollback();
        try (PostingIndex index = open()) {
            assertThat(index.info().generation()).isEqualTo(before);
        }
    }

    @Test
    void annotatorThatFailsNamesThePosting() throws IOException {
        try (IndexSession session =
                IndexFolder.at(folder)
                        .update(
                                inputs("t1"),
                                () ->
                                        posting -> {
                                            throw new IllegalStateException("broken");
                                        },
                                IndexProgress.SILENT)) {
            JobPosting posting = made.next("bad").posting();
            assertThatThrownBy(
                            () -> {
                                session.add(posting);
                                session.commit();
                            })
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("/bad] cannot be indexed")
                    .hasMessageContaining("broken");
        }
    }
}
