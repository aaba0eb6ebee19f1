package dev.skilltally.cli;

import dev.skilltally.taxonomy.NearestName;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The names nearest to one that is not known, by edit distance. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** The nearest three, for a message. */
    static String to(String name, List<String> known) {
        return to(name, known, UnaryOperator.identity());
    }

    /**
     * The nearest three by a part of them, for a message.
     *
     * @param part what is compared of a known name
     */
    static String to(String name, List<String> known, UnaryOperator<String> part) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (String each) ->
                                                NearestName.distance(
                                                        wanted,
                                                        part.apply(each).toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(each -> "\"" + each + "\"")
                .collect(Collectors.joining(", "));
    }
}
