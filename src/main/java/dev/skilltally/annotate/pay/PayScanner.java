package dev.skilltally.annotate.pay;

import dev.skilltally.posting.PayPeriod;
import dev.skilltally.text.CharacterSteps;
import dev.skilltally.text.TextWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures of a text that may be base pay, in one pass over its digits. Each amount looks
 * at a bounded stretch of text around it, so the time grows with the text and no faster.
 */
final class PayScanner {
    /** No posting states more bands; an adversarial one is not read to its end. */
    private static final int MOST_CANDIDATES = 200;

    /** Nor does one speak of more sums of money. */
    private static final int MOST_AMOUNTS = 400;

    /** A band without words of its own follows one that has them within this many characters. */
    private static final int BAND_REACH = 120;

    /** Where a text stands: what an amount without any word beside it may be. */
    enum Kind {
        /** The pay field: everything in it is pay unless it says otherwise. */
        PAY_FIELD,
        /** The title: a bare amount is pay if its size is. */
        TITLE,
        /** Running text: an amount is pay by the words beside it, or as a range of that size. */
        TEXT
    }

    private final String text;
    private final Kind kind;
    private final MoneyReader reader;
    private final List<PayCandidate> found = new ArrayList<>();
    private int amounts;

    private PayScanner(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.reader = new MoneyReader(kind == Kind.PAY_FIELD);
    }

    /** The figures between two offsets of a text, in its order. */
    static List<PayCandidate> scan(String text, int start, int end, Kind kind) {
        return scan(text, TextWords.of(text), start, end, kind);
    }

    /** The same in a text whose words, and so its numbers, are cut already. */
    static List<PayCandidate> scan(String text, TextWords words, int start, int end, Kind kind) {
        PayScanner scanner = new PayScanner(text, kind);
        int next = start;
        for (int i = 0; i < words.digitRuns() && scanner.goesOn(); i++) {
            int at = words.digitRun(i);
            if (at >= end) {
                break;
            }
            if (at >= next) {
                next = scanner.amount(at);
            }
        }
        return scanner.found;
    }

    private boolean goesOn() {
        return found.size() < MOST_CANDIDATES && amounts < MOST_AMOUNTS;
    }

    /** Reads the amount whose first digit stands here; gives where to go on. */
    private int amount(int digit) {
        int digitsEnd = MoneyNumber.digitsEnd(text, digit);
        MoneyAmount first = reader.read(text, digit);
        if (first == null || (kind != Kind.PAY_FIELD && !looksLikeMoney(first))) {
            return digitsEnd;
        }
        amounts++;
        PayContext context = PayContext.before(text, first.start());
        PayRange range = PayRange.from(text, first, context, reader);
        PayCandidate candidate = candidate(range, context);
        if (candidate == null) {
            return Math.max(digitsEnd, range.high() == null ? digitsEnd : range.end());
        }
        found.add(candidate);
        return Math.max(digitsEnd, range.end());
    }

    /** A cheap look that spares most numbers of a text the reading of their surroundings. */
    private boolean looksLikeMoney(MoneyAmount amount) {
        return !amount.currency().isEmpty()
                || amount.scale() > 1
                || amount.value() >= 1000
                || PayPeriodReader.after(text, amount.end()) != null
                || CharacterSteps.isDash(
                        CharacterSteps.at(text, CharacterSteps.skipSpaces(text, amount.end())))
                || CharacterSteps.hasWord(
                        text, CharacterSteps.skipSpaces(text, amount.end()), "to");
    }

    private @Nullable PayCandidate candidate(PayRange range, PayContext context) {
        PayCue cue = cue(range, context);
        PayPeriod period = range.period() != null ? range.period() : context.period();
        PayFigure figure = new PayFigure(range, context, cue, period);
        if (range.top() == 0 || isOtherPosting(range.end())) {
            return null;
        }
        boolean pay =
                switch (kind) {
                    case PAY_FIELD -> cue.mayBePay() && figure.isAmount();
                    case TITLE -> cue.mayBePay() && figure.isPayByForm(true);
                    case TEXT ->
                            cue == PayCue.NONE
                                    ? figure.isPayByForm(false)
                                    : cue.mayBePay() && figure.isPayByWord();
                };
        return pay ? figure.candidate(text) : null;
    }

    /** "$94,000-$182,250 2 weeks ago": a list of other postings that a board appended. */
    private boolean isOtherPosting(int end) {
        int at = CharacterSteps.skipSpaces(text, end);
        int word = CharacterSteps.skipSpaces(text, MoneyNumber.digitsEnd(text, at));
        int ago = CharacterSteps.skipSpaces(text, CharacterSteps.wordEnd(text, word));
        return word > at && ago > word && CharacterSteps.hasWord(text, ago, "ago");
    }

    private PayCue cue(PayRange range, PayContext context) {
        PayCue after = PayContext.after(text, range.end());
        boolean named = context.cue() == PayCue.PAY || context.cue() == PayCue.BASE;
        if (!after.mayBePay()) {
            boolean strong = named && context.distance() <= 2 && range.high() != null;
            return strong ? context.cue() : after;
        }
        if (context.cue() == PayCue.NONE) {
            return after == PayCue.NONE ? inherited(range) : after;
        }
        return after == PayCue.BASE && named ? after : context.cue();
    }

    /**
     * Bands after the first need no words of their own: "$99,600 - $133,500, Burbank is $104,600".
     */
    private PayCue inherited(PayRange range) {
        if (found.isEmpty() || range.currency().isEmpty()) {
            return PayCue.NONE;
        }
        PayCandidate last = found.get(found.size() - 1);
        boolean near = range.low().start() - last.end() < BAND_REACH;
        return near && last.isRange() && range.high() != null ? last.cue() : PayCue.NONE;
    }
}
