package dev.skilltally.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be planted for one role. Shares are between 0 and 1.
 *
 * @param role its identifier, as the truth names it
 * @param titles the names that its titles use
 * @param postings number of distinct active postings
 * @param entry number of entry-level postings
 * @param senior number of senior ones
 * @param staff number of staff ones; the rest is mid
 * @param midStated share of the mid postings that state their level
 * @param remote number of fully remote postings
 * @param countries number of postings by ISO 3166-1 code; the rest is spread over others, each less
 *     frequent than these
 * @param pay pay in the United States
 * @param skills number of postings by skill
 */
public record RolePlan(
        String role,
        List<String> titles,
        int postings,
        int entry,
        int senior,
        int staff,
        double midStated,
        int remote,
        Map<String, Integer> countries,
        PayPlan pay,
        Map<String, Integer> skills) {

    public RolePlan {
        titles = List.copyOf(titles);
        countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        if (entry + senior + staff > postings) {
            throw new IllegalArgumentException(
                    role + ": entry, senior and staff are more than " + postings + " postings");
        }
        if (pay.postings() > countries.getOrDefault("US", 0)) {
            throw new IllegalArgumentException(
                    role + ": more postings with pay than postings in the US");
        }
        for (Map.Entry<String, Integer> skill : skills.entrySet()) {
            if (skill.getValue() > postings) {
                throw new IllegalArgumentException(
                        role + ": " + skill.getKey() + " in more than " + postings + " postings");
            }
        }
    }
}
