package dev.skilltally.dedupe;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;

import dev.skilltally.posting.AnnotatedPosting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes signatures and shingle sets of posting bodies: the cleaned text behind the title. Not safe
 * for use by several threads; one per thread.
 */
public final class BodyReader {
    /**
     * A body of fewer words ("Apply on our site") says too little to be the same advertisement by
     * itself: its copies must agree in title and company as well, and it has no near duplicates.
     */
    static final int SHORT = 30;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final byte[] NO_SKETCH = new byte[0];

    private final DuplicatePolicy policy;
    private final Shingles shingles = new Shingles();
    private final SimilarityHasher hasher =
            SimilarityHashing.superMinHash(BodySignature.SIZE, Byte.SIZE).createHasher();

    public BodyReader(DuplicatePolicy policy) {
        this.policy = policy;
    }

    /** The signature of a posting's body; empty where it has no word. */
    public Optional<BodySignature> signature(AnnotatedPosting posting) {
        shingles.read(posting.text(), bodyStart(posting.text()));
        int words = shingles.words();
        if (words == 0) {
            return Optional.empty();
        }
        long title = Fingerprint.of(titleWords(posting).toString());
        long exact = withTitleAndPlaces(shingles.wholeHash(), title, posting);
        if (words < SHORT) {
            return Optional.of(new BodySignature(withHeader(exact, posting), NO_SKETCH));
        }
        byte[] sketch =
                hasher.compute(
                        ElementHashProvider.ofFunction(shingles::shingle, shingles.shingles()));
        sketch[BodySignature.TITLE] = (byte) title;
        return Optional.of(new BodySignature(exact, sketch));
    }

    /**
     * Exact copies are collapsed unseen, and one of them is compared for all: whatever decides
     * beside the body must be in their hash.
     */
    private long withTitleAndPlaces(long exact, long title, AnnotatedPosting posting) {
        long titled = Fingerprint.of(exact, title);
        return policy.splitCities()
                ? Fingerprint.of(titled, Fingerprint.of(new TreeSet<>(places(posting)).toString()))
                : titled;
    }

    private static Set<String> titleWords(AnnotatedPosting posting) {
        String title = posting.posting().title().toLowerCase(Locale.ROOT);
        return new TreeSet<>(Arrays.asList(NO_WORD.split(title)));
    }

    private static Set<String> places(AnnotatedPosting posting) {
        Set<String> places = new HashSet<>();
        posting.places().forEach(finding -> places.add(finding.place().toString()));
        return places;
    }

    /** What two postings are compared by. */
    public ComparedBody body(AnnotatedPosting posting) {
        shingles.read(posting.text(), bodyStart(posting.text()));
        return new ComparedBody(shingles.sorted(), titleWords(posting), places(posting));
    }

    /** Whether two candidates are verified as the same advertisement, from their texts. */
    public boolean isSame(AnnotatedPosting first, AnnotatedPosting second) {
        return body(first).isSame(body(second), policy);
    }

    private static long withHeader(long exact, AnnotatedPosting posting) {
        String company = posting.posting().company();
        return Fingerprint.of(
                exact,
                Fingerprint.of(
                        posting.posting().title() + '\n' + (company == null ? "" : company)));
    }

    private static int bodyStart(String text) {
        return text.indexOf('\n') + 1;
    }
}
