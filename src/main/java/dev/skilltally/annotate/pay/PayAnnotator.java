package dev.skilltally.annotate.pay;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.PayFlag;
import dev.skilltally.posting.PayPeriod;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the stated base pay of a posting, in its pay field, title or text. What is not base pay
 * (bonuses, equity, on-target earnings, budgets, revenue) never becomes it; of several figures the
 * employer's comes before the board's estimate, base before unnamed ones, and the bands of the
 * posting's own places before others. Holds no state.
 */
public final class PayAnnotator {
    /** Evidence of several bands runs from the first to the last if it is no longer than this. */
    private static final int LONGEST_EVIDENCE = 300;

    /**
     * The stated base pay, as written, per period.
     *
     * @param posting the posting as read
     * @param text its cleaned text
     * @param places its places of work: they settle the currency of a bare sign and choose among
     *     bands by place
     * @return the finding; null where no base pay is stated
     */
    public @Nullable PayFinding annotate(
            JobPosting posting, PostingText text, List<PlaceFinding> places) {
        PayBands bands = PayBands.of(posting, places);
        PayFinding field = inField(posting, places, bands);
        if (field != null
                && field.basis() == PayBasis.EMPLOYER
                && !field.flags().contains(PayFlag.IMPLAUSIBLE)) {
            return field;
        }
        PayChoice choice = inText(text, bands);
        if (choice == null || (field != null && choice.first().cue() == PayCue.NONE)) {
            return field;
        }
        PayFinding stated =
                finding(choice, places, text.text(), Evidence.Field.TEXT, PayBasis.EMPLOYER);
        return field != null && stated.flags().contains(PayFlag.IMPLAUSIBLE) ? field : stated;
    }

    /** A number without needless decimals. */
    static String plain(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    private static @Nullable PayFinding inField(
            JobPosting posting, List<PlaceFinding> places, PayBands bands) {
        String field = posting.payText();
        if (field == null) {
            return null;
        }
        List<PayCandidate> found =
                PayScanner.scan(field, 0, field.length(), PayScanner.Kind.PAY_FIELD);
        PayChoice choice = PayChoice.of(field, found, bands);
        PayBasis basis = isEstimate(field) ? PayBasis.ESTIMATE : posting.payBasis();
        return choice == null ? null : finding(choice, places, field, Evidence.Field.PAY, basis);
    }

    private static @Nullable PayChoice inText(PostingText text, PayBands bands) {
        String all = text.text();
        int title = text.titleEnd();
        List<PayCandidate> found =
                new ArrayList<>(
                        PayScanner.scan(all, text.words(), 0, title, PayScanner.Kind.TITLE));
        found.addAll(PayScanner.scan(all, text.words(), title, all.length(), PayScanner.Kind.TEXT));
        return PayChoice.of(all, found, bands);
    }

    /** "(Glassdoor est.)", and the star that a board hangs on its own estimates. */
    private static boolean isEstimate(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        return (lower.contains("est.") && !lower.contains("employer"))
                || (lower.contains("estimate") && !lower.contains("employer"))
                || lower.stripTrailing().endsWith(" *");
    }

    private static PayFinding finding(
            PayChoice choice,
            List<PlaceFinding> places,
            String text,
            Evidence.Field field,
            PayBasis basis) {
        PayCandidate first = choice.first();
        Set<PayFlag> flags = EnumSet.noneOf(PayFlag.class);
        String currency = currency(first, places, flags);
        PayPeriod said = first.period();
        PayPeriod period = said != null ? said : PayMagnitude.period(currency, first.middle());
        if (said == null) {
            flags.add(PayFlag.PERIOD_INFERRED);
        }
        if (choice.maximum() == null) {
            flags.add(PayFlag.LOWER_BOUND_ONLY);
        }
        if (choice.minimum() == null) {
            flags.add(PayFlag.UPPER_BOUND_ONLY);
        }
        if (choice.isSeveral()) {
            flags.add(PayFlag.SEVERAL_BANDS);
        }
        String implausible = PayMagnitude.implausible(first, currency, period);
        if (implausible != null) {
            flags.add(PayFlag.IMPLAUSIBLE);
        }
        return new PayFinding(
                choice.minimum(),
                choice.maximum(),
                currency,
                period,
                basis,
                flags,
                evidence(choice, text, field),
                reason(first, field, implausible));
    }

    private static String currency(
            PayCandidate pay, List<PlaceFinding> places, Set<PayFlag> flags) {
        String written = pay.currency();
        if (written.length() == 3) {
            return written;
        }
        String currency = null;
        for (PlaceFinding finding : places) {
            String local = MoneyCurrency.ofCountry(finding.place().country(), written);
            currency = currency == null || "USD".equals(local) ? local : currency;
        }
        if (currency == null) {
            currency = written.equals(MoneyCurrency.CROWN) ? "SEK" : "USD";
        }
        if (!written.equals(MoneyCurrency.DOLLAR) || !currency.equals("USD")) {
            flags.add(PayFlag.CURRENCY_INFERRED);
        }
        return currency;
    }

    private static Evidence evidence(PayChoice choice, String text, Evidence.Field field) {
        PayCandidate first = choice.first();
        int last = choice.bands().get(choice.bands().size() - 1).end();
        boolean all = choice.isSeveral() && last - first.start() <= LONGEST_EVIDENCE;
        int end = all ? last : first.end();
        return new Evidence(field, first.start(), end, text.substring(first.start(), end));
    }

    private static String reason(
            PayCandidate first, Evidence.Field field, @Nullable String implausible) {
        String base;
        if (field == Evidence.Field.PAY) {
            base = "pay field";
        } else if (first.cue() == PayCue.NONE) {
            base = "an amount of the size and form of pay, without a word for it";
        } else if (first.word().isEmpty()) {
            base = "named pay after the amount, or a band beside one that is";
        } else {
            base = "named pay by \"" + first.word() + "\"";
        }
        return implausible == null ? base : base + "; implausible: " + implausible;
    }
}
