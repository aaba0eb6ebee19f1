package dev.skilltally.annotate.boilerplate;

import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paragraphs that one employer repeats. Immutable and safe for use by several threads. */
public final class EmployerText {
    private final Map<Long, RepeatedParagraph> byHash = new HashMap<>();

    EmployerText(List<RepeatedParagraph> paragraphs) {
        paragraphs.forEach(paragraph -> byHash.put(paragraph.hash(), paragraph));
    }

    /**
     * The repeated paragraph that an offset of a posting's cleaned text stands in; null elsewhere,
     * and in list items: a list under a heading that no phrase knows may be of requirements.
     */
    public @Nullable RepeatedParagraph at(PostingText text, int offset) {
        Paragraph paragraph = Paragraph.at(text, offset);
        return paragraph == null || paragraph.isBullet() ? null : byHash.get(paragraph.hash());
    }
}
