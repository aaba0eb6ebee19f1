package dev.skilltally.index;

import dev.skilltally.taxonomy.TaxonomyException;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A taxonomy made at random from the words of {@link RandomTexts}, and edited at random. */
final class RandomTaxonomy {
    private static final List<String> TYPES =
            List.of("tool", "language", "concept", "certification", "domain");
    private static final List<String> RULES =
            List.of(
                    "case: exact",
                    "needs: [list]",
                    "needs: [cue]",
                    "needs: [skill]",
                    "needs: [list, title]",
                    "after: [%s]",
                    "before: [%s]",
                    "not-after: [%s]",
                    "not-before: [%s]",
                    "unless: [\"%s * %s\"]",
                    "variants: false",
                    "learned: true");
    private static final String ROLES =
            """
            family: data
            roles:
            - id: data-engineer
              label: Data Engineer
              titles:
              - data engineer
            """;

    private final Random random;
    private final RandomTexts texts;
    private final List<Entry> skills = new ArrayList<>();
    private final List<String> stopPhrases = new ArrayList<>();
    private int ids;

    /** A skill while it is edited. */
    private static final class Entry {
        String id;
        String label;
        String type;
        @Nullable String successor;
        boolean generic;
        final List<String> forms = new ArrayList<>();

        Entry(String id, String label, String type) {
            this.id = id;
            this.label = label;
            this.type = type;
        }

        Entry copy() {
            Entry copy = new Entry(id, label, type);
            copy.successor = successor;
            copy.generic = generic;
            copy.forms.addAll(forms);
            return copy;
        }
    }

    RandomTaxonomy(Random random, RandomTexts texts, int size) {
        this.random = random;
        this.texts = texts;
        while (skills.size() < size) {
            edit(this::addSkill);
        }
    }

    /** Its files. */
    TaxonomyFiles files() {
        StringBuilder yaml = new StringBuilder("area: test\nskills:\n");
        for (Entry skill : skills) {
            yaml.append("- id: ").append(skill.id).append('\n');
            yaml.append("  label: \"").append(skill.label).append("\"\n");
            yaml.append("  type: ").append(skill.type).append('\n');
            if (skill.generic) {
                yaml.append("  generic: true\n");
            }
            if (skill.successor != null) {
                yaml.append("  deprecated: {successor: ").append(skill.successor).append("}\n");
            }
            if (!skill.forms.isEmpty()) {
                yaml.append("  forms:\n");
                skill.forms.forEach(form -> yaml.append("  - {").append(form).append("}\n"));
            }
        }
        StringBuilder phrases = new StringBuilder("phrases:\n");
        stopPhrases.forEach(phrase -> phrases.append("- \"").append(phrase).append("\"\n"));
        Map<String, byte[]> files = new TreeMap<>();
        files.put("skills/test.yaml", bytes(yaml.toString()));
        files.put("roles/data.yaml", bytes(ROLES));
        files.put("places/countries.tsv", bytes("DE\tDEU\tGermany\nUS\tUSA\tUnited States\n"));
        files.put("places/subdivisions.tsv", bytes("US-TX\tTexas\n"));
        files.put("places/cities.tsv", bytes("Berlin\tDE\t\t3000000\nAustin\tUS\tUS-TX\t900000\n"));
        files.put("places/areas.tsv", bytes(""));
        if (!stopPhrases.isEmpty()) {
            files.put("stop-phrases.yaml", bytes(phrases.toString()));
        }
        return TaxonomyFiles.of(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Makes one edit that leaves a valid taxonomy; some change nothing that is found. */
    void edit() {
        switch (random.nextInt(14)) {
            case 0, 1 -> edit(this::addSkill);
            case 2 -> edit(() -> skills.remove(any()));
            case 3, 4 -> edit(this::addForm);
            case 5 -> edit(this::removeForm);
            case 6 -> edit(this::changeForm);
            case 7 -> edit(() -> any().label = texts.form(random));
            case 8 -> edit(() -> any().type = pick(TYPES));
            case 9 -> edit(this::merge);
            case 10 -> edit(() -> any().id = "skill-" + ids++);
            case 11 -> edit(() -> stopPhrases.add(texts.form(random)));
            case 12 -> edit(this::removeStopPhrase);
            default -> edit(() -> any().generic ^= true);
        }
    }

    /** Makes an edit, or others of its kind until one leaves a valid taxonomy. */
    private void edit(Runnable change) {
        List<Entry> before = skills.stream().map(Entry::copy).toList();
        List<String> phrases = List.copyOf(stopPhrases);
        for (int attempt = 0; attempt < 20; attempt++) {
            change.run();
            try {
                TaxonomyReader.read(files());
                return;
            } catch (TaxonomyException invalid) {
                skills.clear();
                before.forEach(skill -> skills.add(skill.copy()));
                stopPhrases.clear();
                stopPhrases.addAll(phrases);
            }
        }
    }

    private void addSkill() {
        Entry skill = new Entry("skill-" + ids++, texts.form(random), pick(TYPES));
        if (random.nextInt(3) == 0) {
            skill.forms.add(form(skill.label));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            skill.forms.add(form(texts.form(random)));
        }
        skills.add(skill);
    }

    private void addForm() {
        any().forms.add(form(texts.form(random)));
    }

    private void removeForm() {
        Entry skill = any();
        if (!skill.forms.isEmpty()) {
            skill.forms.remove(random.nextInt(skill.forms.size()));
        }
    }

    private void changeForm() {
        Entry skill = any();
        if (!skill.forms.isEmpty()) {
            int form = random.nextInt(skill.forms.size());
            String text = skill.forms.get(form);
            int end = text.indexOf("\"", 7);
            skill.forms.set(form, form(text.substring(7, end)));
        }
    }

    private void merge() {
        Entry skill = any();
        Entry successor = any();
        if (skill != successor && successor.successor == null) {
            skill.successor = successor.id;
        }
    }

    private void removeStopPhrase() {
        if (!stopPhrases.isEmpty()) {
            stopPhrases.remove(random.nextInt(stopPhrases.size()));
        }
    }

    private String form(String text) {
        StringBuilder form = new StringBuilder("form: \"").append(text).append('"');
        if (random.nextBoolean()) {
            String rule = pick(RULES).formatted(texts.word(random), texts.word(random));
            form.append(", ").append(rule);
        }
        if (random.nextInt(8) == 0) {
            form.append(", also: [").append(any().id).append(']');
        }
        return form.toString();
    }

    private Entry any() {
        return skills.isEmpty() ? new Entry("none", "none", "tool") : pick(skills);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
