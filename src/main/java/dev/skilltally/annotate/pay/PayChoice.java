package dev.skilltally.annotate.pay;

import dev.skilltally.posting.PayPeriod;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The figure chosen among the candidates of one field: figures named base pay before those named
 * pay before unnamed ones, ranges before single amounts before one-sided ones; several of the same
 * rank are bands of one range.
 *
 * @param bands the candidates that the choice is made of, in the order of the text
 * @param minimum lowest lower bound; null where none has one
 * @param maximum highest upper bound; null where none has one
 */
record PayChoice(List<PayCandidate> bands, @Nullable Double minimum, @Nullable Double maximum) {

    /** The best of the candidates of a text; null where there are none. */
    static @Nullable PayChoice of(String text, List<PayCandidate> found, PayBands places) {
        if (found.isEmpty()) {
            return null;
        }
        int best = found.stream().mapToInt(PayChoice::rank).min().orElseThrow();
        List<PayCandidate> bands = new ArrayList<>();
        for (PayCandidate candidate : found) {
            if (rank(candidate) == best && (bands.isEmpty() || isLike(bands.get(0), candidate))) {
                bands.add(candidate);
            }
        }
        return joined(bands.size() > 1 ? places.ofPosting(text, bands) : bands);
    }

    PayCandidate first() {
        return bands.get(0);
    }

    /** Whether bands with different bounds were joined. */
    boolean isSeveral() {
        return bands.stream().anyMatch(band -> !band.sameBounds(first()));
    }

    static PayPeriod period(PayCandidate candidate) {
        PayPeriod said = candidate.period();
        return said != null ? said : PayMagnitude.period(candidate.currency(), candidate.middle());
    }

    /** Lower is better; candidates of the same rank may be bands of one range. */
    private static int rank(PayCandidate candidate) {
        boolean base = candidate.cue() == PayCue.BASE;
        boolean named = base || candidate.cue() == PayCue.PAY;
        if (candidate.isOneSided()) {
            return base ? 6 : named ? 7 : 8;
        }
        if (candidate.isRange()) {
            return base ? 0 : named ? 1 : 4;
        }
        return base ? 2 : named ? 3 : 5;
    }

    /** Whether a candidate may be another band beside the first: same currency, same period. */
    private static boolean isLike(PayCandidate first, PayCandidate other) {
        return first.currency().equals(other.currency())
                && period(first) == period(other)
                && first.isOneSided() == other.isOneSided()
                && (first.minimum() == null) == (other.minimum() == null);
    }

    private static PayChoice joined(List<PayCandidate> bands) {
        Double minimum = bands.get(0).minimum();
        Double maximum = bands.get(0).maximum();
        for (PayCandidate band : bands) {
            Double low = band.minimum();
            Double high = band.maximum();
            minimum =
                    low == null || minimum == null
                            ? minimum
                            : Double.valueOf(Math.min(minimum, low));
            maximum =
                    high == null || maximum == null
                            ? maximum
                            : Double.valueOf(Math.max(maximum, high));
        }
        return new PayChoice(List.copyOf(bands), minimum, maximum);
    }
}
