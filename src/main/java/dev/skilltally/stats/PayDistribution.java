package dev.skilltally.stats;

import dev.skilltally.query.FacetCounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the pay of a population is spread: exact quantiles, and a histogram in bands of {@value
 * #BAND} of the annualised midpoint.
 *
 * @param quantiles p10, p25, p50, p75 and p90
 * @param bands from the lowest that occurs to the highest, empty ones between them included
 * @param unstated postings of the same country that state no such pay in the currency
 */
public record PayDistribution(List<Quantile> quantiles, List<Band> bands, int unstated) {
    /** Width of a band in whole units of the currency. */
    public static final long BAND = 25_000;

    static final List<Double> WANTED = List.of(0.1, 0.25, 0.5, 0.75, 0.9);

    /**
     * One band.
     *
     * @param from least amount in it
     * @param to least amount above it
     * @param postings postings whose pay lies in it
     */
    public record Band(long from, long to, int postings) {}

    public PayDistribution {
        quantiles = List.copyOf(quantiles);
        bands = List.copyOf(bands);
    }

    /** Postings with pay: the sum of the bands. */
    public int stated() {
        return bands.stream().mapToInt(Band::postings).sum();
    }

    /** The bands of one currency, in order of amount. */
    static List<Band> bands(FacetCounts counts, String currency) {
        String prefix = currency + "/";
        List<Band> stated =
                counts.values().stream()
                        .filter(value -> value.value().startsWith(prefix))
                        .map(value -> band(value.value().substring(prefix.length()), value))
                        .sorted(Comparator.comparingLong(Band::from))
                        .toList();
        List<Band> bands = new ArrayList<>();
        for (Band band : stated) {
            long next = bands.isEmpty() ? band.from() : bands.get(bands.size() - 1).to();
            for (; next < band.from(); next += BAND) {
                bands.add(new Band(next, next + BAND, 0));
            }
            bands.add(band);
        }
        return bands;
    }

    private static Band band(String from, FacetCounts.Value value) {
        long least = Long.parseLong(from);
        return new Band(least, least + BAND, value.postings());
    }
}
