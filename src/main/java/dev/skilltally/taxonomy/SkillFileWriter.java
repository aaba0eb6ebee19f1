package dev.skilltally.taxonomy;

import dev.skilltally.taxonomy.SurfaceForm.Need;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes skills as a file of {@code skills/}, in the order given; reading it gives them again. */
public final class SkillFileWriter {
    private final StringBuilder yaml = new StringBuilder();

    private SkillFileWriter() {}

    /**
     * A file of skills.
     *
     * @param heading comment for the first lines, may be empty
     * @param area name of the area
     * @param skills to be kept in the file
     * @param additions forms to add to skills that are kept elsewhere, by skill
     */
    public static String write(
            String heading, String area, List<Skill> skills, Map<String, Further> additions) {
        SkillFileWriter writer = new SkillFileWriter();
        heading.lines().forEach(line -> writer.yaml.append("# ").append(line).append('\n'));
        writer.line("area: " + YamlText.of(area));
        if (!skills.isEmpty()) {
            writer.line("skills:");
            skills.forEach(writer::skill);
        }
        if (!additions.isEmpty()) {
            writer.line("additions:");
            additions.forEach(writer::addition);
        }
        return writer.yaml.toString();
    }

    /** One skill, as an item of the list in such a file. */
    public static String write(Skill skill) {
        SkillFileWriter writer = new SkillFileWriter();
        writer.skill(skill);
        return writer.yaml.toString();
    }

    /**
     * What an import knows of a skill that is kept elsewhere.
     *
     * @param origins where it came from
     * @param forms further ways of writing it, without rules; may be empty
     */
    public record Further(List<String> origins, List<String> forms) {
        public Further {
            origins = List.copyOf(origins);
            forms = List.copyOf(forms);
        }
    }

    private void addition(String id, Further further) {
        line("- id: " + id);
        origin(further.origins);
        List<String> items = further.forms.stream().map(YamlText::of).toList();
        forms(items);
    }

    private void skill(Skill skill) {
        line("- id: " + skill.id());
        line("  label: " + YamlText.of(skill.label()));
        line("  type: " + skill.type().name().toLowerCase(Locale.ROOT));
        if (!skill.broader().isEmpty()) {
            line("  broader: " + YamlText.of(skill.broader()));
        }
        if (skill.note() != null) {
            line("  note: " + YamlText.of(skill.note()));
        }
        if (skill.generic()) {
            line("  generic: true");
        }
        if (skill.successor() != null) {
            line("  deprecated: {successor: " + skill.successor() + "}");
        }
        origin(skill.origins());
        forms(
                skill.forms().stream()
                        .filter(form -> !isPlainLabel(form, skill))
                        .map(SkillFileWriter::form)
                        .toList());
    }

    private void origin(List<String> origins) {
        if (!origins.isEmpty()) {
            line("  origin: " + YamlText.of(origins));
        }
    }

    private void forms(List<String> items) {
        if (!items.isEmpty()) {
            line("  forms:");
            items.forEach(item -> line("  - " + item));
        }
    }

    private static boolean isPlainLabel(SurfaceForm form, Skill skill) {
        return form.text().equals(skill.label()) && rules(form).isEmpty();
    }

    private static String form(SurfaceForm form) {
        List<String> rules = rules(form);
        String text = YamlText.of(form.text());
        return rules.isEmpty() ? text : "{form: " + text + ", " + String.join(", ", rules) + "}";
    }

    /** The rules of a form as they are written in the file; empty where it has none. */
    public static List<String> rules(SurfaceForm form) {
        List<String> rules = new ArrayList<>();
        if (form.verbatim()) {
            rules.add("case: exact");
        }
        List<String> needs =
                form.needs().stream()
                        .sorted()
                        .map(Need::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        list("needs", needs, rules);
        list("after", form.after(), rules);
        list("before", form.before(), rules);
        list("not-after", form.notAfter(), rules);
        list("not-before", form.notBefore(), rules);
        list("unless", form.unless(), rules);
        if (form.learned()) {
            rules.add("learned: true");
        }
        list("also", form.also(), rules);
        if (!form.variants()) {
            rules.add("variants: false");
        }
        return rules;
    }

    private static void list(String key, List<String> values, List<String> rules) {
        if (!values.isEmpty()) {
            rules.add(key + ": " + YamlText.of(values));
        }
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}
