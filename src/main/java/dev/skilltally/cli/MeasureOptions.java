package dev.skilltally.cli;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Seniority;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.query.QueryString;
import dev.skilltally.stats.MeasureSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
            defaultValue = "US",
            description = "Country whose pay is compared (default: ${DEFAULT-VALUE}).")
    private String payCountry = "US";

    @Option(
            names = "--pay-currency",
            paramLabel = "CODE",
            defaultValue = "USD",
            description = "Currency of that pay, never converted (default: ${DEFAULT-VALUE}).")
    private String payCurrency = "USD";

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
        return new MeasureSettings(
                QueryString.parse(where), asOf, top, payCountry, payCurrency, unstatedAs, counted);
    }
}
