package dev.skilltally.stats;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What moved in a population since a snapshot.
 *
 * @param then as the snapshot keeps it
 * @param same today's corpus with the snapshot's taxonomy
 * @param now today's corpus with today's taxonomy
 * @param numbers postings, remote share and median pay
 * @param skills shares of the skills in any of the three top lists, largest change first
 */
public record Movements(
        Snapshot.Measured then,
        Snapshot.Measured same,
        Snapshot.Measured now,
        List<Movement> numbers,
        List<Movement> skills) {
    public Movements {
        numbers = List.copyOf(numbers);
        skills = List.copyOf(skills);
    }

    static Movements of(
            Snapshot.Measured then,
            Snapshot.Measured same,
            Snapshot.Measured now,
            SkillTaxonomy taxonomy,
            int topSize) {
        Set<String> named = new TreeSet<>();
        for (Snapshot.Measured each : List.of(then, same, now)) {
            new SkillShares(each.skills(), each.readable(), taxonomy)
                    .top(topSize)
                    .skills()
                    .forEach(skill -> named.add(skill.skill()));
        }
        List<Movement> skills = new ArrayList<>();
        for (String skill : named) {
            skills.add(
                    new Movement(
                            taxonomy.skill(skill).map(Skill::label).orElse(skill),
                            Movement.Unit.SHARE,
                            then.share(skill).share(),
                            same.share(skill).share(),
                            now.share(skill).share()));
        }
        skills.sort(
                Comparator.comparingDouble((Movement each) -> -Math.abs(each.change()))
                        .thenComparing(Movement::label));
        return new Movements(then, same, now, numbers(then, same, now), skills);
    }

    private static List<Movement> numbers(
            Snapshot.Measured then, Snapshot.Measured same, Snapshot.Measured now) {
        List<Movement> numbers = new ArrayList<>();
        numbers.add(
                new Movement(
                        "Distinct active postings",
                        Movement.Unit.POSTINGS,
                        then.postings(),
                        same.postings(),
                        now.postings()));
        numbers.add(
                new Movement(
                        "Remote", Movement.Unit.SHARE, remote(then), remote(same), remote(now)));
        if (then.median().isPresent() && same.median().isPresent() && now.median().isPresent()) {
            numbers.add(
                    new Movement(
                            "Median base",
                            Movement.Unit.PAY,
                            then.median().value(),
                            same.median().value(),
                            now.median().value()));
        }
        return numbers;
    }

    private static double remote(Snapshot.Measured of) {
        return new Proportion(of.remote(), of.postings()).share();
    }
}
