package dev.skilltally.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Base pay of a role in the United States, in dollars a year.
 *
 * @param postings number of postings whose pay enters medians; odd, so that the median is a posting
 * @param median their median
 * @param medianWith the median of those with a skill, by skill
 */
public record PayPlan(int postings, long median, Map<String, Long> medianWith) {

    public PayPlan {
        medianWith = Collections.unmodifiableMap(new LinkedHashMap<>(medianWith));
        if (postings % 2 == 0) {
            throw new IllegalArgumentException(
                    "number of postings with pay is " + postings + ", an odd one was expected");
        }
    }
}
