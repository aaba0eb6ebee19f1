package dev.skilltally.sample;

import dev.skilltally.posting.Seniority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Puts a draft into words. */
final class Composer {
    private final Wording wording;
    private final SkillForms forms;
    private final SkillLines skillLines;
    private final Places places;

    Composer(Wording wording, SkillForms forms, Places places) {
        this.wording = wording;
        this.forms = forms;
        this.places = places;
        skillLines = new SkillLines(wording, forms);
    }

    Advertisement compose(Draft draft, SplittableRandom random) {
        String company = wording.one("company", random, Map.of());
        Map<String, String> given = new HashMap<>(Map.of("company", company));
        ModeWords mode = mode(draft, random, given);
        PlantedPay pay = draft.pay;
        String payField =
                pay == null
                        ? OtherPay.field(draft.country, random)
                        : pay.where() == PlantedPay.Where.FIELD ? pay.words() : null;
        String title = new Titles(wording).one(draft, random);
        if (pay != null && pay.where() == PlantedPay.Where.TITLE) {
            title += " " + pay.words();
        }
        List<Part> parts = new ArrayList<>();
        opening(parts, random, given);
        work(parts, draft, random, given, mode.sentence());
        if (pay != null && pay.where() == PlantedPay.Where.TEXT) {
            parts.add(
                    new Part(
                            wording.one("head-pay", random, given),
                            List.of(pay.words()),
                            false,
                            false));
        }
        closing(parts, draft, random, given);
        return new Advertisement(
                title + mode.title(), company, mode.location(), payField, mode.field(), parts);
    }

    /** Where the work mode is said, and the place, which may say it too. */
    private record ModeWords(
            String location, @Nullable String field, @Nullable String sentence, String title) {}

    private ModeWords mode(Draft draft, SplittableRandom random, Map<String, String> given) {
        String place = places.one(draft.country, random);
        int way = random.nextInt(3);
        return switch (draft.mode) {
            case REMOTE ->
                    switch (random.nextInt(4)) {
                        case 0 ->
                                new ModeWords(places.remote(draft.country, random), null, null, "");
                        case 1 -> new ModeWords(place, "Remote", null, "");
                        case 2 -> new ModeWords(place, null, null, " (Remote)");
                        default ->
                                new ModeWords(
                                        place, null, wording.one("remote", random, given), "");
                    };
            case HYBRID ->
                    way == 0
                            ? new ModeWords(place, "Hybrid", null, "")
                            : way == 1
                                    ? new ModeWords(place + " (Hybrid)", null, null, "")
                                    : new ModeWords(
                                            place, null, wording.one("hybrid", random, given), "");
            case ONSITE ->
                    way == 0
                            ? new ModeWords(place, "On-site", null, "")
                            : new ModeWords(place, null, wording.one("onsite", random, given), "");
            case UNSTATED -> new ModeWords(place, null, null, "");
        };
    }

    private void opening(List<Part> parts, SplittableRandom random, Map<String, String> given) {
        String intro = wording.one("intro", random, given);
        boolean headed = random.nextInt(5) == 0;
        parts.add(
                new Part(
                        headed ? wording.one("head-about", random, given) : null,
                        List.of(intro),
                        false,
                        true));
    }

    private void work(
            List<Part> parts,
            Draft draft,
            SplittableRandom random,
            Map<String, String> given,
            @Nullable String modeSentence) {
        Map<String, List<String>> skills = skillLines.lines(draft.skills, random, given);
        List<String> role = wording.several("role", 2 + random.nextInt(2), random, given);
        if (modeSentence != null) {
            role.add(modeSentence);
        }
        parts.add(new Part(wording.one("head-role", random, given), role, false, false));
        List<String> duties = wording.several("duty", 3 + random.nextInt(4), random, given);
        if (random.nextInt(6) == 0) {
            duties.add(wording.one("trap", random, given));
        }
        duties.addAll(skills.getOrDefault("skill-duty", List.of()));
        Lists.shuffle(duties, random);
        parts.add(new Part(wording.one("head-duties", random, given), duties, true, false));
        parts.add(
                new Part(
                        wording.one("head-required", random, given),
                        required(draft, skills, random, given),
                        true,
                        false));
        add(parts, "head-preferred", skills.get("skill-preferred"), true, random, given);
        add(parts, "head-stack", skills.get("skill-stack"), false, random, given);
    }

    private List<String> required(
            Draft draft,
            Map<String, List<String>> skills,
            SplittableRandom random,
            Map<String, String> given) {
        List<String> lines = wording.several("trait", 2 + random.nextInt(3), random, given);
        lines.addAll(skills.getOrDefault("skill-required", List.of()));
        String years = years(draft, random);
        if (years != null) {
            Map<String, String> words = new HashMap<>(given);
            words.put("years-number", years);
            lines.add(wording.one("years", random, words));
        }
        Lists.shuffle(lines, random);
        if (random.nextInt(12) == 0) {
            lines.add(unplanted("negated", draft, random, given));
        }
        return lines;
    }

    /** The years asked for; a level in the title may stand beside any number of them. */
    private static @Nullable String years(Draft draft, SplittableRandom random) {
        if (draft.levelBy == Draft.LevelBy.YEARS) {
            return Lists.any(yearsOf(draft.level), random);
        }
        boolean beside = draft.levelBy == Draft.LevelBy.TITLE && random.nextInt(3) == 0;
        return beside ? Lists.any(List.of("2+", "3+", "5+", "6-8", "8+"), random) : null;
    }

    private static List<String> yearsOf(Seniority level) {
        return switch (level) {
            case INTERN, ENTRY -> List.of("0-1", "1+", "0 to 1");
            case MID, UNSTATED ->
                    List.of("2+", "3+", "2-4", "3 to 5", "4+", "three", "two to four");
            case SENIOR -> List.of("5+", "6+", "5-8", "7+", "five", "5 to 7");
            case STAFF, MANAGER -> List.of("8+", "10+", "8-12", "9+", "ten");
        };
    }

    private void closing(
            List<Part> parts, Draft draft, SplittableRandom random, Map<String, String> given) {
        if (random.nextInt(5) < 2) {
            List<String> about =
                    wording.several("about-plain", 1 + random.nextInt(2), random, given);
            if (random.nextInt(5) == 0) {
                about.add(unplanted("about", draft, random, given));
            }
            parts.add(new Part(wording.one("head-about", random, given), about, false, true));
        }
        if (random.nextInt(10) < 7) {
            List<String> perks = wording.several("perk", 2 + random.nextInt(4), random, given);
            if (random.nextInt(10) == 0) {
                perks.add(unplanted("perk-skill", draft, random, given));
            }
            parts.add(new Part(wording.one("head-benefits", random, given), perks, true, true));
        }
        if (random.nextInt(10) < 5) {
            parts.add(
                    new Part(
                            wording.one("head-equal", random, given),
                            List.of(wording.one("equal", random, given)),
                            false,
                            true));
        }
    }

    /** A sentence with a skill that the posting does not ask for, and that must not count. */
    private String unplanted(
            String list, Draft draft, SplittableRandom random, Map<String, String> given) {
        String skill = Lists.any(forms.skills(), random);
        while (draft.skills.contains(skill) || forms.entry(skill).practice()) {
            skill = Lists.any(forms.skills(), random);
        }
        Map<String, String> words = new HashMap<>(given);
        words.put("skill", skillLines.form(skill, false, random));
        return wording.one(list, random, words);
    }

    private void add(
            List<Part> parts,
            String heading,
            @Nullable List<String> lines,
            boolean bulleted,
            SplittableRandom random,
            Map<String, String> given) {
        if (lines != null) {
            parts.add(new Part(wording.one(heading, random, given), lines, bulleted, false));
        }
    }

    /** A posting in another language: of another role, its skills nobody counts. */
    Advertisement foreign(String language, String country, SplittableRandom random) {
        String company = wording.one("company", random, Map.of());
        Map<String, String> given = Map.of("company", company);
        List<String> lines = wording.several(language, 5 + random.nextInt(2), random, given);
        return new Advertisement(
                wording.one(language + "-title", random, given),
                company,
                places.one(country, random),
                null,
                null,
                List.of(new Part(null, lines, false, false)));
    }
}
