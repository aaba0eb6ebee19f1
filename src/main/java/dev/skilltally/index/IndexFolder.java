package dev.skilltally.index;

import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.query.PostingIndex;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder of generations, {@code generation-<hash>/}, and the file {@code current} that names the
 * one in use. A generation never changes once it has its name: a session makes the next one beside
 * it, linking what stays, and swaps the pointer. Whatever ends a process, {@code current} names a
 * whole generation; what it was building is swept away by the next session.
 */
public final class IndexFolder {
    private static final String BUILDING = "building-";
    private static final String GENERATION = "generation-";

    private final Path folder;

    private IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** The index in a folder, which need not exist yet. */
    public static IndexFolder at(Path folder) {
        return new IndexFolder(folder);
    }

    public Path path() {
        return folder;
    }

    /** Whether anything was ever committed here. */
    public boolean exists() {
        return pointer() != null;
    }

    /** The folder of the taxonomy that the current generation was built with. */
    public Path taxonomy() {
        return require().taxonomy();
    }

    /** What counted as the same advertisement when the current generation was built. */
    public DuplicatePolicy duplicates() {
        try {
            return require().manifest().duplicates();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Refuses models, a version or a policy other than those that the current generation was built
     * with.
     */
    public void requireSameTools(BuildInputs inputs) {
        try {
            require().manifest().requireSameTools(inputs, folder.toString());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Refuses an edit that takes away identifiers under which postings are counted.
     *
     * @throws IndexException if it does, with file and line of each
     */
    public void requireKept(TaxonomyEdit edit) {
        List<String> vanished = vanished(edit);
        if (!vanished.isEmpty()) {
            throw new IndexException(String.join("\n", vanished));
        }
    }

    /** What is to be said of identifiers that an edit takes away though postings name them. */
    public List<String> vanished(TaxonomyEdit edit) {
        try (Directory directory = require().open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return VanishedSkills.lines(edit, reader);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Opens the current generation for questions. It stays as it is, whatever is indexed meanwhile.
     *
     * @param taxonomy knows labels and groups of skills
     * @param inputs what the index must have been built with
     * @throws IndexException if there is none, or if it was built with other inputs; the message
     *     says what mends it
     */
    public PostingIndex open(SkillTaxonomy taxonomy, BuildInputs inputs) {
        Generation current = require();
        try {
            current.manifest().requireSame(inputs, folder.toString());
            return CountingIndex.open(current, taxonomy);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Opens the current generation whatever it was built with, as the maintainer's bench must. */
    public PostingIndex openAsBuilt(SkillTaxonomy taxonomy) {
        try {
            return CountingIndex.open(require(), taxonomy);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Opens the current generation with the taxonomy that it was built with. */
    public BuiltIndex openAsBuilt() {
        try {
            CountingIndex index = CountingIndex.open(require());
            return new BuiltIndex(index, index.taxonomy());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Opens the former generation, if one is kept, whatever it was built with. */
    public Optional<PostingIndex> openFormer(SkillTaxonomy taxonomy) {
        Pointer pointer = pointer();
        if (pointer == null || pointer.former() == null) {
            return Optional.empty();
        }
        try {
            Generation former = new Generation(folder.resolve(pointer.former()));
            return Optional.of(LuceneIndex.open(former, taxonomy));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Starts a session that adds to what is there.
     *
     * @param annotators makes an annotator for a thread
     * @throws IndexException if another session is open, or if the index was built with other
     *     inputs
     */
    public IndexSession update(
            BuildInputs inputs,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators,
            IndexProgress progress) {
        return start(inputs, annotators, progress, true);
    }

    /** Starts a session that begins empty and replaces what is there. */
    public IndexSession replace(
            BuildInputs inputs,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators,
            IndexProgress progress) {
        return start(inputs, annotators, progress, false);
    }

    private IndexSession start(
            BuildInputs inputs,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators,
            IndexProgress progress,
            boolean keep) {
        try {
            Files.createDirectories(folder);
            IndexLock lock = IndexLock.take(folder);
            try {
                Generation building = building();
                Generation current = current();
                if (keep && current != null) {
                    current.manifest().requireSame(inputs, folder.toString());
                    building.takeOver(current);
                }
                return new IndexSession(this, lock, building, inputs, annotators, progress);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new IndexException("[" + folder + "] cannot be written: " + e, e);
        }
    }

    /**
     * Annotates all stored raw postings anew and swaps the result in; the former generation is kept
     * for {@link #rollback}.
     */
    public IndexSummary reindex(
            BuildInputs inputs,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators,
            IndexProgress progress) {
        Generation former = require();
        try (IndexSession session = replace(inputs, annotators, progress);
                Directory directory = former.open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            var stored = new StoredPostings(reader);
            int read = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if (live == null || live.get(doc)) {
                        session.add(stored.raw(leaf.docBase + doc));
                        progress.at(IndexProgress.Stage.POSTINGS, ++read, reader.numDocs());
                    }
                }
            }
            return session.commit();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Annotates again only the postings that an edit of the taxonomy can touch, and swaps the
     * result in: document for document what {@link #reindex} makes.
     *
     * @param edit from the taxonomy of the current generation to that of the inputs
     * @throws IndexException if it can't be said which postings are touched; the message says why
     */
    public ReindexSummary reindexTouched(
            TaxonomyEdit edit,
            BuildInputs inputs,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators,
            IndexProgress progress) {
        if (!edit.isBounded()) {
            throw new IndexException(
                    "[%s] nobody can say which postings the edit of %s touches: run skilltally reindex --full"
                            .formatted(folder, String.join(", ", edit.unbounded())));
        }
        require();
        try {
            IndexLock lock = IndexLock.take(folder);
            try {
                return reindexTouchedLocked(edit, inputs, annotators, progress);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw new IndexException("[" + folder + "] cannot be written: " + e, e);
        }
    }

    private ReindexSummary reindexTouchedLocked(
            TaxonomyEdit edit,
            BuildInputs inputs,
            Supplier<Function<JobPosting, AnnotatedPosting>> annotators,
            IndexProgress progress)
            throws IOException {
        Generation former = require();
        Manifest manifest = former.manifest();
        manifest.requireSameTools(inputs, folder.toString());
        if (!manifest.taxonomyHash().equals(edit.before().hash())) {
            throw new IndexException("[%s] was changed by another process".formatted(folder));
        }
        Generation building = building();
        try {
            ReindexSummary summary =
                    new TouchedReindex(former, building, edit, inputs, progress).run(annotators);
            boolean changed = swapIn(building, summary.index().corpus().generation());
            progress.at(IndexProgress.Stage.COMMIT, 1, 1);
            return changed ? summary : summary.unchanged();
        } finally {
            building.delete();
        }
    }

    /**
     * Shows the postings that an edit of the taxonomy can touch, all where that can't be said.
     * Nothing is written.
     *
     * @param population the postings that are asked for; {@link TouchedPosting#matches} says
     *     whether one is among them
     * @param visitors makes the visitor of a thread
     * @return number of postings shown
     */
    public int forEachTouched(
            TaxonomyEdit edit,
            PostingQuery population,
            Supplier<TouchedVisitor> visitors,
            IndexProgress progress) {
        try (Directory directory = require().open();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            Matches matches =
                    new ConditionAnswers(searcher)
                            .all(Conditions.of(population, edit.before(), null));
            int[] documents = new TouchedFinder(reader, edit).documents();
            new TouchedReading(reader, documents, matches, progress).run(visitors);
            return documents.length;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** A new folder for the next generation; whatever was left unfinished is swept away. */
    private Generation building() throws IOException {
        sweep();
        var building = new Generation(folder.resolve(BUILDING + ProcessHandle.current().pid()));
        Files.createDirectories(building.folder());
        return building;
    }

    /**
     * Goes back to the former generation; another call goes forth again.
     *
     * @throws IndexException if there is none
     */
    public void rollback() {
        try {
            IndexLock lock = IndexLock.take(folder);
            try {
                Pointer pointer = pointer();
                if (pointer == null || pointer.former() == null) {
                    throw new IndexException("[" + folder + "] keeps no former generation");
                }
                pointer.turned(pointer.former()).write(folder);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Copies the current generation into another folder, by links where the file system can: an
     * index to try something on.
     */
    public IndexFolder copyTo(Path other) throws IOException {
        Generation current = require();
        String name = current.folder().getFileName().toString();
        var copy = new Generation(other.resolve(name));
        Files.createDirectories(copy.folder());
        copy.takeOver(current);
        copy.writeTaxonomy(current.taxonomyFiles());
        new Pointer(name, null).write(other);
        return at(other);
    }

    /** Deletes a folder of generations, such as a copy. */
    public static void delete(Path folder) throws IOException {
        new Generation(folder).delete();
    }

    /**
     * Gives a finished generation its name and makes it the current one.
     *
     * @return whether it differs from the one before
     */
    boolean swapIn(Generation built, String name) throws IOException {
        Pointer pointer = pointer();
        if (pointer != null && pointer.current().equals(name)) {
            built.delete();
            return false;
        }
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
            built.delete();
        } else {
            Files.move(built.folder(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        new Pointer(name, pointer == null ? null : pointer.current()).write(folder);
        sweep();
        return true;
    }

    /** Deletes unfinished generations and all but the current and the former one. */
    private void sweep() throws IOException {
        Pointer pointer = pointer();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                boolean named = pointer != null && pointer.names(name);
                boolean generation = name.startsWith(GENERATION) && !named;
                if (generation || name.startsWith(BUILDING)) {
                    new Generation(entry).delete();
                }
            }
        }
    }

    private @Nullable Pointer pointer() {
        try {
            return Pointer.read(folder);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Nullable Generation current() {
        Pointer pointer = pointer();
        return pointer == null ? null : new Generation(folder.resolve(pointer.current()));
    }

    Generation require() {
        return Optional.ofNullable(current())
                .orElseThrow(
                        () ->
                                new IndexException(
                                        "["
                                                + folder
                                                + "] holds no index: run skilltally index FILE..."));
    }

    private IndexException unreadable(IOException e) {
        return new IndexException("[" + folder + "] cannot be read: " + e, e);
    }
}
