package dev.skilltally.index;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.PostingQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Turns counts by value into the answer to a request: labelled, ordered, cut, nothing lost. */
final class FacetCounter {
    private static final Comparator<FacetCounts.Value> LARGEST_FIRST =
            Comparator.comparingInt(FacetCounts.Value::postings)
                    .reversed()
                    .thenComparing(FacetCounts.Value::label)
                    .thenComparing(FacetCounts.Value::value);

    /** A value and its number in the tally. */
    private record Ranked(int number, FacetCounts.Value value) {}

    private final FacetTally tally;
    private final int population;
    private final FacetRequest request;
    private final UnaryOperator<String> label;
    private final String containing;

    /**
     * @param population number of postings counted, whatever their values
     */
    FacetCounter(
            FacetTally tally, int population, FacetRequest request, UnaryOperator<String> label) {
        this.tally = tally;
        this.population = population;
        this.request = request;
        this.label = label;
        this.containing = request.containing().toLowerCase(Locale.ROOT);
    }

    FacetCounts count() throws IOException {
        int[] counts = tally.counts();
        boolean[] stated = new boolean[counts.length];
        boolean[] asked = new boolean[counts.length];
        int values = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String name = tally.names().get(i);
                stated[i] = isStated(name);
                asked[i] = stated[i] && isAsked(name);
                values += asked[i] ? 1 : 0;
            }
        }
        int from = Math.min(request.offset(), values);
        int to = (int) Math.min((long) from + request.top(), values);
        List<Ranked> page = largest(counts, asked, to).subList(from, to);
        boolean[] shown = new boolean[counts.length];
        page.forEach(each -> shown[each.number()] = true);
        int withStated = tally.having(stated);
        int withAsked = containing.isEmpty() ? withStated : tally.having(asked);
        return new FacetCounts(
                request.dimension(),
                population,
                page.stream().map(Ranked::value).toList(),
                values - page.size(),
                withAsked - tally.having(shown),
                population - withStated);
    }

    /** The largest values in order: at least so many; only these are labelled. */
    private List<Ranked> largest(int[] counts, boolean[] asked, int wanted) {
        int least = least(counts, asked, wanted);
        List<Ranked> largest = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (asked[i] && counts[i] >= least) {
                String name = tally.names().get(i);
                var value = new FacetCounts.Value(name, label.apply(name), counts[i]);
                largest.add(new Ranked(i, value));
            }
        }
        largest.sort(Comparator.comparing(Ranked::value, LARGEST_FIRST));
        return largest;
    }

    /** The smallest count among so many of the largest. */
    private static int least(int[] counts, boolean[] asked, int wanted) {
        int[] sorted = new int[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (asked[i]) {
                sorted[size++] = counts[i];
            }
        }
        Arrays.sort(sorted, 0, size);
        return wanted == 0 ? Integer.MAX_VALUE : sorted[size - wanted];
    }

    private boolean isAsked(String value) {
        return containing.isEmpty() || contains(value) || contains(label.apply(value));
    }

    private boolean contains(String text) {
        return text.toLowerCase(Locale.ROOT).contains(containing);
    }

    /** Whether it is a value at all, and of the level of the hierarchy that is asked for. */
    private boolean isStated(String value) {
        if (request.dimension() == Dimension.COUNTRY) {
            return value.indexOf('/') < 0;
        }
        if (!request.under().isEmpty()) {
            String under = request.under() + "/";
            return value.startsWith(under) && value.indexOf('/', under.length()) < 0;
        }
        return !value.equals(PostingQuery.UNSTATED);
    }
}
