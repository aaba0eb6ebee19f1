package dev.skilltally.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first K skills of a population by share, ties by label. */
public final class TopSkills {
    private final int size;
    private final Map<String, SkillShare> members = new LinkedHashMap<>();
    private final List<String> tied = new ArrayList<>();
    private final Set<String> certain = new LinkedHashSet<>();
    private final Set<String> possible = new LinkedHashSet<>();

    TopSkills(int size, List<SkillShare> ranked) {
        this.size = size;
        ranked.stream().limit(size).forEach(each -> members.put(each.skill(), each));
        if (ranked.size() > size) {
            int cut = ranked.get(size - 1).proportion().count();
            if (ranked.get(size).proportion().count() == cut) {
                ranked.stream()
                        .filter(each -> each.proportion().count() == cut)
                        .forEach(each -> tied.add(each.label()));
            }
            double share = ranked.get(size - 1).share();
            ranked.forEach(each -> place(each, share));
        } else {
            certain.addAll(members.keySet());
            possible.addAll(members.keySet());
        }
    }

    private void place(SkillShare each, double cut) {
        Interval interval = each.proportion().interval();
        if (interval.low() > cut) {
            certain.add(each.skill());
        }
        if (interval.high() >= cut) {
            possible.add(each.skill());
        }
    }

    /** K. */
    public int size() {
        return size;
    }

    public boolean contains(String skill) {
        return members.containsKey(skill);
    }

    public List<SkillShare> skills() {
        return List.copyOf(members.values());
    }

    /**
     * Labels of the skills that share the K-th place's count when the tie goes across the cut; else
     * empty.
     */
    public List<String> tiedAcrossTheCut() {
        return List.copyOf(tied);
    }

    /** Skills whose interval lies wholly above the share of the K-th place. */
    Set<String> certain() {
        return certain;
    }

    /** Skills whose interval reaches the share of the K-th place. */
    Set<String> possible() {
        return possible;
    }

    Set<String> ids() {
        return members.keySet();
    }
}
