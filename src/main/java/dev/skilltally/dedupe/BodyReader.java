package dev.skilltally.dedupe;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;

import dev.skilltally.posting.AnnotatedPosting;

import java.util.Arrays;
import java.util.Collections;
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
            SimilarityHashing.superMinHash(BodySignature.COMPONENTS, Byte.SIZE).createHasher();

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
        long exact = withTitleAndPlaces(shingles.wholeHash(), posting);
        if (words < SHORT) {
            return Optional.of(new BodySignature(withHeader(exact, posting), NO_SKETCH));
        }
        byte[] sketch =
                hasher.compute(
                        ElementHashProvider.ofFunction(shingles::shingle, shingles.shingles()));
        return Optional.of(new BodySignature(exact, sketch));
    }

    /**
     * Exact copies are collapsed unseen, and one of them is compared for all: whatever decides
     * beside the body must be in their hash.
     */
    private long withTitleAndPlaces(long exact, AnnotatedPosting posting) {
        long titled = Fingerprint.of(exact, Fingerprint.of(titleWords(posting).toString()));
        return policy.splitCities()
                ? Fingerprint.of(titled, Fingerprint.of(new TreeSet<>(places(posting)).toString()))
                : titled;
    }

    private static TreeSet<String> titleWords(AnnotatedPosting posting) {
        String title = posting.posting().title().toLowerCase(Locale.ROOT);
        return new TreeSet<>(Arrays.asList(NO_WORD.split(title)));
    }

    private static Set<String> places(AnnotatedPosting posting) {
        Set<String> places = new HashSet<>();
        posting.places().forEach(finding -> places.add(finding.place().toString()));
        return places;
    }

    /** Whether two candidates are verified as the same advertisement, from their texts. */
    public boolean isSame(AnnotatedPosting first, AnnotatedPosting second) {
        if (policy.splitCities() && !shareAPlace(places(first), places(second))) {
            return false;
        }
        double similarity = Shingles.jaccard(shingles(first), shingles(second));
        return similarity >= policy.otherTitle()
                || (similarity >= policy.threshold()
                        && titleWords(first).equals(titleWords(second)));
    }

    private static boolean shareAPlace(Set<String> first, Set<String> second) {
        return first.isEmpty() ? second.isEmpty() : !Collections.disjoint(first, second);
    }

    private static long withHeader(long exact, AnnotatedPosting posting) {
        String company = posting.posting().company();
        return Fingerprint.of(
                exact,
                Fingerprint.of(
                        posting.posting().title() + '\n' + (company == null ? "" : company)));
    }

    /** The distinct shingles of a posting's body, ascending. */
    public long[] shingles(AnnotatedPosting posting) {
        shingles.read(posting.text(), bodyStart(posting.text()));
        return shingles.sorted();
    }

    private static int bodyStart(String text) {
        return text.indexOf('\n') + 1;
    }
}
