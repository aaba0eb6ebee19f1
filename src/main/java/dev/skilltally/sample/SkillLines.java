package dev.skilltally.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Puts the skills of a posting into words: each once, in one of its forms, in one of its parts. */
final class SkillLines {
    /** The lists of wording that name skills, and of ten skills how many they get. */
    private static final List<String> WHERE =
            List.of(
                    "skill-required",
                    "skill-required",
                    "skill-required",
                    "skill-required",
                    "skill-required",
                    "skill-duty",
                    "skill-duty",
                    "skill-preferred",
                    "skill-preferred",
                    "skill-stack");

    private final Wording wording;
    private final SkillForms forms;

    SkillLines(Wording wording, SkillForms forms) {
        this.wording = wording;
        this.forms = forms;
    }

    /** The lines that name the skills, by list of wording. */
    Map<String, List<String>> lines(
            List<String> skills, SplittableRandom random, Map<String, String> given) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        List<String> shuffled = new ArrayList<>(skills);
        Lists.shuffle(shuffled, random);
        for (String skill : shuffled) {
            grouped.computeIfAbsent(Lists.any(WHERE, random), key -> new ArrayList<>()).add(skill);
        }
        Map<String, List<String>> lines = new LinkedHashMap<>();
        grouped.forEach(
                (list, members) -> {
                    int most = list.equals("skill-stack") ? 8 : 4;
                    List<String> groups = new ArrayList<>();
                    for (int at = 0; at < members.size(); ) {
                        int size = Math.min(1 + random.nextInt(most), members.size() - at);
                        groups.add(joined(members.subList(at, at + size), random));
                        at += size;
                    }
                    lines.put(list, sentences(list, groups, random, given));
                });
        return lines;
    }

    private List<String> sentences(
            String list, List<String> groups, SplittableRandom random, Map<String, String> given) {
        List<String> sentences = new ArrayList<>();
        for (String group : groups) {
            Map<String, String> words = new LinkedHashMap<>(given);
            words.put("skills", group);
            sentences.add(capital(wording.one(list, random, words)));
        }
        return sentences;
    }

    private static String capital(String line) {
        // "dbt" and "scikit-learn" keep their case; "data quality" at the start of a line does not.
        boolean ordinary = line.startsWith("data ") || line.startsWith("machine ");
        return ordinary ? Character.toUpperCase(line.charAt(0)) + line.substring(1) : line;
    }

    private String joined(List<String> skills, SplittableRandom random) {
        List<String> written = new ArrayList<>();
        boolean tools = true;
        boolean leaning = false;
        for (String skill : skills) {
            // One form that leans on others is enough for a line: two might lean on each other.
            String form = form(skill, skills.size() > 1 && !leaning, random);
            leaning |= forms.entry(skill).listed().contains(form);
            written.add(form);
            tools &= !forms.entry(skill).practice() && form.chars().allMatch(Character::isLetter);
        }
        if (tools && written.size() > 1 && random.nextInt(4) == 0) {
            return String.join("/", written);
        }
        String last = written.removeLast();
        if (written.isEmpty()) {
            return last;
        }
        return String.join(", ", written) + (random.nextInt(5) == 0 ? ", " : " and ") + last;
    }

    /** One form of a skill; of those that need company only if there is some. */
    String form(String skill, boolean company, SplittableRandom random) {
        SkillForms.Entry entry = forms.entry(skill);
        if (company && !entry.listed().isEmpty() && random.nextBoolean()) {
            return Lists.any(entry.listed(), random);
        }
        return Lists.any(entry.forms(), random);
    }
}
