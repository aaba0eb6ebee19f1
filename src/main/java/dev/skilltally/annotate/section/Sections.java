package dev.skilltally.annotate.section;

import dev.skilltally.posting.Section;
import dev.skilltally.text.Letters;
import dev.skilltally.text.PostingText;

import java.util.Arrays;

/** The parts of a posting: which section every place of its text stands in. For one thread. */
public final class Sections {
    private final String text;
    private final SentenceCues sentence;
    private int[] starts = new int[16];
    private Section[] sections = new Section[16];
    private int size;

    Sections(PostingText text, CueReading cues) {
        this.text = text.text();
        sentence = new SentenceCues(text.text(), text.blocks(), cues);
    }

    /** The section that an offset of the cleaned text stands in. */
    public Section at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? Section.OTHER : sections[index];
    }

    /** The sentence around a mention; good until the next one is asked for. */
    SentenceCues sentenceAround(int start, int end) {
        sentence.moveTo(start, end);
        return sentence;
    }

    /** The last letter or digit of a stretch; the character before it where there is none. */
    int lastOfWord(int from, int to) {
        int at = to - 1;
        while (at >= from && Letters.fold(text.charAt(at)) == 0) {
            at--;
        }
        return at;
    }

    /** From an offset on, up to the next one that is added, the section is this. */
    void add(int start, Section section) {
        if (size > 0 && starts[size - 1] == start) {
            size--;
        }
        if (size > 0 && sections[size - 1] == section) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            sections = Arrays.copyOf(sections, size * 2);
        }
        starts[size] = start;
        sections[size++] = section;
    }
}
