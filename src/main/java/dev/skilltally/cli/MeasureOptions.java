package dev.skilltally.cli;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Seniority;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.stats.MeasureSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the analyst may choose of the measures. */
final class MeasureOptions {
    @Option(
            names = "--top",
            paramLabel = "K",
            defaultValue = "30",
            description = "Length of the top lists (default: ${DEFAULT-VALUE}).")
    private int top = 30;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Postings active on this day (default: the latest date known in the index).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--pay-country",
            paramLabel = "CODE",
            description =
                    "Country whose pay is compared (default: the one that --where asks for, else US).")
    private @Nullable String payCountry;

    @Option(
            names = "--pay-currency",
            paramLabel = "CODE",
            description =
                    "Currency of that pay, never converted (default: the one of the pay country).")
    private @Nullable String payCurrency;

    @Option(
            names = "--unstated-as",
            paramLabel = "LEVEL",
            description =
                    "Count postings that state no level as this one, for sources that publish four levels.")
    private @Nullable Seniority unstatedAs;

    @Option(
            names = "--modality",
            paramLabel = "MODALITY",
            split = ",",
            description =
                    "Mentions that count: ${COMPLETION-CANDIDATES} (default: required,preferred,duty,context).")
    private List<Modality> modalities = List.of();

    @Option(
            names = "--where",
            paramLabel = "QUERY",
            description = "Only postings that match, as in search (\"region:DE mode:remote\").")
    private String where = "";

    MeasureSettings settings() {
        Set<Modality> counted =
                modalities.isEmpty() ? PostingQuery.COUNTED : EnumSet.copyOf(modalities);
        PostingQuery filter = QueryString.parse(where);
        String country = payCountry != null ? payCountry : country(filter);
        String currency = payCurrency != null ? payCurrency : currency(country);
        return new MeasureSettings(filter, asOf, top, country, currency, unstatedAs, counted);
    }

    /** The one country that a filter leaves, else the United States. */
    private static String country(PostingQuery filter) {
        List<String> countries =
                filter.regions().stream().map(path -> path.split("/")[0]).distinct().toList();
        return countries.size() == 1 ? countries.get(0) : "US";
    }

    private static String currency(String country) {
        try {
            Locale place = new Locale.Builder().setRegion(country).build();
            Currency known = Currency.getInstance(place);
            return known == null ? "USD" : known.getCurrencyCode();
        } catch (IllformedLocaleException | IllegalArgumentException e) {
            throw new Failure(
                    "\"" + country + "\" is no country, expected a code such as US or DE");
        }
    }
}
