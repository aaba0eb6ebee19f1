package dev.skilltally.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import java.util.List;

/**
 * A sentence with labelled spans, as SkillSpan (labels {@code Knowledge} and {@code Skill}) and the
 * sets linked to ESCO have them (there the label is a concept's).
 *
 * @param id identifier
 * @param text the sentence
 * @param spans what was annotated; two may overlap
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SpanSentence(String id, String text, List<LabelledSpan> spans) {
    public SpanSentence {
        spans = spans == null ? List.of() : List.copyOf(spans);
    }

    /**
     * A labelled span.
     *
     * @param start first character, inclusive
     * @param end last character, exclusive
     * @param label what it is
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LabelledSpan(int start, int end, String label) {}
}
