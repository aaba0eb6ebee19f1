package dev.skilltally.sample;

import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Drafts of a role's postings that together have exactly the planned counts. */
final class RoleDrafts {
    private final RolePlan plan;
    private final Places places;
    private final SplittableRandom random;

    RoleDrafts(RolePlan plan, Places places, SplittableRandom random) {
        this.places = places;
        this.plan = plan;
        this.random = random;
    }

    List<Draft> make() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < plan.postings(); i++) {
            drafts.add(new Draft(plan.role(), Lists.any(plan.titles(), random)));
        }
        countries(drafts);
        List<Draft> paid =
                Lists.draw(
                        drafts.stream().filter(draft -> draft.country.equals("US")).toList(),
                        plan.pay().postings(),
                        random);
        PayDrafts pay = new PayDrafts(plan.pay(), random);
        pay.assign(paid);
        Map<String, Integer> given = pay.assignSkills(paid, plan.skills(), plan.postings());
        skills(drafts, given);
        levels(drafts);
        modes(drafts);
        Lists.shuffle(drafts, random);
        return drafts;
    }

    private void countries(List<Draft> drafts) {
        List<String> countries = new ArrayList<>();
        plan.countries()
                .forEach(
                        (country, count) -> {
                            for (int i = 0; i < count; i++) {
                                countries.add(country);
                            }
                        });
        List<String> others =
                places.codes().stream()
                        .filter(country -> !plan.countries().containsKey(country))
                        .toList();
        for (int i = 0; countries.size() < drafts.size(); i++) {
            countries.add(others.get(i % others.size()));
        }
        Lists.shuffle(countries, random);
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).country = countries.get(i);
        }
    }

    /** Gives what is left of each skill's count to postings drawn from all that may have it. */
    private void skills(List<Draft> drafts, Map<String, Integer> given) {
        plan.skills()
                .forEach(
                        (skill, count) -> {
                            Integer withPay = given.get(skill);
                            List<Draft> open =
                                    drafts.stream()
                                            .filter(draft -> withPay == null || draft.pay == null)
                                            .toList();
                            int left = count - (withPay == null ? 0 : withPay);
                            Lists.draw(open, left, random)
                                    .forEach(draft -> draft.skills.add(skill));
                        });
    }

    /** Among those with pay the higher levels tend to have more of it. */
    private void levels(List<Draft> drafts) {
        List<Seniority> ladder = new ArrayList<>();
        int mid = plan.postings() - plan.entry() - plan.senior() - plan.staff();
        add(ladder, Seniority.ENTRY, plan.entry());
        add(ladder, Seniority.MID, mid);
        add(ladder, Seniority.SENIOR, plan.senior());
        add(ladder, Seniority.STAFF, plan.staff());
        List<Ranked> ranked = new ArrayList<>();
        for (Draft draft : drafts) {
            double noise = random.nextDouble();
            double rank =
                    draft.pay == null
                            ? noise
                            : 0.6 * Math.min(1, draft.pay.annual() / (2.0 * plan.pay().median()))
                                    + 0.4 * noise;
            ranked.add(new Ranked(draft, rank));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::rank));
        for (int i = 0; i < ranked.size(); i++) {
            Draft draft = ranked.get(i).draft();
            draft.level = ladder.get(i);
            draft.levelBy = levelBy(draft.level);
        }
    }

    private record Ranked(Draft draft, double rank) {}

    private static void add(List<Seniority> ladder, Seniority level, int count) {
        for (int i = 0; i < count; i++) {
            ladder.add(level);
        }
    }

    private Draft.LevelBy levelBy(Seniority level) {
        if (level == Seniority.MID) {
            return random.nextDouble() < plan.midStated()
                    ? Draft.LevelBy.YEARS
                    : Draft.LevelBy.NOTHING;
        }
        return random.nextInt(10) < 7 ? Draft.LevelBy.TITLE : Draft.LevelBy.YEARS;
    }

    private void modes(List<Draft> drafts) {
        List<Draft> remote = Lists.draw(drafts, plan.remote(), random);
        for (Draft draft : drafts) {
            int drawn = random.nextInt(10);
            draft.mode =
                    drawn < 3 ? WorkMode.HYBRID : drawn < 5 ? WorkMode.ONSITE : WorkMode.UNSTATED;
        }
        remote.forEach(draft -> draft.mode = WorkMode.REMOTE);
    }
}
