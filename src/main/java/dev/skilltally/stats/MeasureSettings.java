package dev.skilltally.stats;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Seniority;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the analyst may choose.
 *
 * @param filter conditions on all postings that are measured, besides role and activity
 * @param activeOn postings active on this day; null for the latest date known in the index
 * @param topSize K of the top-K sets, at least 1
 * @param payCountry ISO 3166-1 alpha-2 code of the postings whose pay is compared
 * @param payCurrency ISO 4217 code of that pay
 * @param unstatedAs level that postings without one are counted as; null to keep them apart
 * @param modalities mentions that count
 */
public record MeasureSettings(
        PostingQuery filter,
        @Nullable LocalDate activeOn,
        int topSize,
        String payCountry,
        String payCurrency,
        @Nullable Seniority unstatedAs,
        Set<Modality> modalities) {

    /**
     * All postings active on the latest date known, K = 30, US dollars in the US, unstated levels
     * kept apart.
     */
    public static final MeasureSettings DEFAULT =
            new MeasureSettings(
                    PostingQuery.all(), null, 30, "US", "USD", null, PostingQuery.COUNTED);

    public MeasureSettings {
        if (topSize < 1) {
            throw new IllegalArgumentException("top size " + topSize + ", at least 1 was expected");
        }
        modalities = Collections.unmodifiableSet(EnumSet.copyOf(modalities));
    }

    /**
     * The regions whose pay is measured: those of the filter that lie in the pay country, or the
     * whole country.
     *
     * @throws MeasureException if the filter leaves nothing of the country
     */
    Set<String> payRegions() {
        if (filter.regions().isEmpty() || filter.regions().contains(payCountry)) {
            return Set.of(payCountry);
        }
        Set<String> inside = new TreeSet<>(filter.regions());
        inside.removeIf(path -> !path.startsWith(payCountry + "/"));
        if (inside.isEmpty()) {
            throw new MeasureException(
                    "the filter asks for regions %s, pay is measured in %s: ask for a pay country among them"
                            .formatted(filter.regions(), payCountry));
        }
        return inside;
    }

    /** The same with another K. */
    public MeasureSettings withTopSize(int size) {
        return new MeasureSettings(
                filter, activeOn, size, payCountry, payCurrency, unstatedAs, modalities);
    }

    /**
     * What was chosen, but for the day and the length of lists, in words that a later run can be
     * held to.
     */
    public String choices() {
        return "pay in %s of %s, unstated levels %s, mentions %s, where '%s'"
                .formatted(
                        payCurrency,
                        payCountry,
                        unstatedAs == null ? "apart" : "as " + unstatedAs,
                        modalities,
                        QueryString.print(filter))
                .toLowerCase(Locale.ROOT);
    }

    /** The same, postings that state no level counted as one. */
    public MeasureSettings withUnstatedAs(@Nullable Seniority level) {
        return new MeasureSettings(
                filter, activeOn, topSize, payCountry, payCurrency, level, modalities);
    }
}
