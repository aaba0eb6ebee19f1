package dev.skilltally.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The written forms of skills that the sample uses. */
final class SkillForms {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * @param practice whether it is done rather than used
     * @param forms written anywhere
     * @param listed written only beside other skills
     */
    record Entry(boolean practice, List<String> forms, List<String> listed) {}

    private SkillForms() {}

    static SkillForms load() {
        SkillForms skills = new SkillForms();
        try (InputStream in = SamplePlanReader.resource("skills.yaml")) {
            for (var entry : new YAMLMapper().readTree(in).properties()) {
                JsonNode value = entry.getValue();
                skills.entries.put(
                        entry.getKey(),
                        new Entry(
                                value.path("practice").asBoolean(),
                                texts(value.path("forms")),
                                texts(value.path("listed"))));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the skills in the jar are readable", e);
        }
        return skills;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    /** All skills that have forms here, in the order of the list. */
    List<String> skills() {
        return List.copyOf(entries.keySet());
    }

    Entry entry(String skill) {
        Entry entry = entries.get(skill);
        if (entry == null) {
            throw new IllegalArgumentException("skills.yaml has no forms of \"" + skill + "\"");
        }
        return entry;
    }
}
