package dev.skilltally.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The cleaned text of a job posting: the title, a line break, the description without markup. Every
 * offset leads back to the source, {@code title + "\n" + description} as they were given.
 *
 * <p>Immutable but for the sentences and words, which are found when they are first asked for; to
 * be used by one thread.
 */
public final class PostingText {
    private final String text;
    private final int titleEnd;
    private final OffsetMap map;
    private final List<Block> blocks;
    private @Nullable List<Sentence> sentences;
    private @Nullable TextWords words;

    private PostingText(String text, int titleEnd, OffsetMap map, List<Block> blocks) {
        this.text = text;
        this.titleEnd = titleEnd;
        this.map = map;
        this.blocks = List.copyOf(blocks);
    }

    /** Cleans a title and a description, each HTML or plain text; either may be empty. */
    public static PostingText of(String title, String description) {
        MappedText head = cleaned(title).text();
        String line = head.text().replace('\n', ' ').stripTrailing();
        Markup.Result body = cleaned(description);
        String text = line + "\n" + body.text().text();
        List<Block> blocks = new ArrayList<>();
        if (!line.isBlank()) {
            blocks.add(new Block(Block.Kind.TITLE, 0, line.length()));
        }
        blocks.addAll(BlockReader.read(text, line.length() + 1, body.kinds()));
        OffsetMap map =
                head.map().equals(OffsetMap.IDENTITY)
                                && body.text().map().equals(OffsetMap.IDENTITY)
                                && line.length() == title.length()
                        ? OffsetMap.IDENTITY
                        : new JoinedMap(
                                line.length(), title.length(), head.map(), body.text().map());
        return new PostingText(text, line.length(), map, blocks);
    }

    private static Markup.Result cleaned(String source) {
        MappedText mended = CharacterCleaner.clean(source);
        Markup.Result result = Markup.read(mended.text());
        return new Markup.Result(result.text().over(mended), result.kinds());
    }

    /** The cleaned text. */
    public String text() {
        return text;
    }

    /** The end of the title, exclusive; the line break stands there. */
    public int titleEnd() {
        return titleEnd;
    }

    /** The lines that hold text, in order, not overlapping. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The source offset at which the character of an offset of {@link #text} starts. */
    public int sourceStart(int offset) {
        return map.start(offset);
    }

    /**
     * The source offset at which what stands before an offset of {@link #text} ends: for a
     * half-open span, give {@link #sourceStart} its start and this its end.
     */
    public int sourceEnd(int offset) {
        return map.end(offset);
    }

    /** The words of {@link #text}, cut once for all who look for some. */
    public TextWords words() {
        TextWords found = words;
        if (found == null) {
            found = TextWords.of(text);
            words = found;
        }
        return found;
    }

    /** The sentences, in order; none reaches across the ends of a block. */
    public List<Sentence> sentences() {
        List<Sentence> found = sentences;
        if (found == null) {
            found = Sentences.of(text, blocks);
            sentences = found;
        }
        return found;
    }

    /** The sentence that an offset stands in; the line itself where it stands in none. */
    public Sentence sentenceAt(int offset) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = all.get(middle);
            if (offset < sentence.start()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return sentence;
            }
        }
        return new Sentence(offset, offset);
    }
}
