package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of the page can be read in the light and in the dark (WCAG 2, level AA). */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #(\\w{6}|\\w{3})\\b");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyTextStandsOutFromEveryGround(int scheme) {
        String block = StyleSheet.text().split(":root \\{", -1)[scheme + 1].split("\\}", -1)[0];
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(block);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        assertThat(colours)
                .containsKeys("paper", "raised", "ink", "soft", "first", "second", "mark");
        for (String ground : List.of("paper", "raised")) {
            for (String text : List.of("ink", "soft", "first", "second")) {
                assertThat(contrast(colours, ground, text))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
        assertThat(contrast(colours, "mark", "ink")).isGreaterThan(LEAST);
        assertNumbersStandOut(colours, HeatScale.ofShares(), 0.05, 0.15, 0.25, 0.4, 0.7);
        assertNumbersStandOut(colours, HeatScale.ofAmounts(100), -99, -50, -5, 5, 50, 99);
    }

    /** Every colour of a map with the text that is written on it. */
    private static void assertNumbersStandOut(
            Map<String, String> colours, HeatScale scale, double... values) {
        Set<String> grounds = new TreeSet<>();
        for (double value : values) {
            String ground = scale.style(value);
            String text = scale.textStyle(value).equals("over") ? "paper" : "ink";
            grounds.add(ground);
            assertThat(colours).containsKey(ground);
            assertThat(contrast(colours, ground, text))
                    .as("%s on %s", text, ground)
                    .isGreaterThanOrEqualTo(LEAST);
        }
        assertThat(scale.steps())
                .extracting(HeatScale.Step::style)
                .containsExactlyInAnyOrderElementsOf(grounds);
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(colours.getOrDefault(one, ""));
        double second = luminance(colours.getOrDefault(other, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 6 ? colour : colour.replaceAll("(.)", "$1$1");
        return 0.2126 * channel(six, 0) + 0.7152 * channel(six, 2) + 0.0722 * channel(six, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
