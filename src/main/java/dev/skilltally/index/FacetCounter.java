package dev.skilltally.index;

import dev.skilltally.query.Dimension;
import dev.skilltally.query.FacetCounts;
import dev.skilltally.query.FacetRequest;
import dev.skilltally.query.PostingQuery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Turns counts by value into the answer to a request: labelled, ordered, cut, nothing lost. */
final class FacetCounter {
    private static final Comparator<FacetCounts.Value> LARGEST_FIRST =
            Comparator.comparingInt(FacetCounts.Value::postings)
                    .reversed()
                    .thenComparing(FacetCounts.Value::label)
                    .thenComparing(FacetCounts.Value::value);

    private final FacetValues values;
    private final Matches matches;
    private final FacetRequest request;
    private final UnaryOperator<String> label;

    FacetCounter(
            FacetValues values,
            Matches matches,
            FacetRequest request,
            UnaryOperator<String> label) {
        this.values = values;
        this.matches = matches;
        this.request = request;
        this.label = label;
    }

    FacetCounts count() throws IOException {
        Map<String, Integer> counts = values.counts(matches);
        List<FacetCounts.Value> ordered = ordered(counts);
        int from = Math.min(request.offset(), ordered.size());
        int to = (int) Math.min((long) from + request.top(), ordered.size());
        List<FacetCounts.Value> page = ordered.subList(from, to);
        int population = matches.count();
        int stated = values.having(matches, value -> isAsked(value));
        Set<String> shown = new HashSet<>();
        page.forEach(value -> shown.add(value.value()));
        int covered = values.having(matches, shown::contains);
        return new FacetCounts(
                request.dimension(),
                population,
                page,
                ordered.size() - page.size(),
                stated - covered,
                population - values.having(matches, this::isStated));
    }

    private List<FacetCounts.Value> ordered(Map<String, Integer> counts) {
        List<FacetCounts.Value> ordered = new ArrayList<>();
        counts.forEach(
                (value, count) -> {
                    if (isAsked(value)) {
                        ordered.add(new FacetCounts.Value(value, label.apply(value), count));
                    }
                });
        ordered.sort(LARGEST_FIRST);
        return ordered;
    }

    private boolean isAsked(String value) {
        return isStated(value)
                && (request.containing().isEmpty()
                        || contains(value)
                        || contains(label.apply(value)));
    }

    private boolean contains(String text) {
        return text.toLowerCase(Locale.ROOT)
                .contains(request.containing().toLowerCase(Locale.ROOT));
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
