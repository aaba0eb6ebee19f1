package dev.skilltally.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

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

    /** The sentences of a block by its place among the blocks; absent until they are asked for. */
    private final Map<Integer, List<Sentence>> sentences = new HashMap<>();

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
        List<Sentence> all = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            all.addAll(sentencesOf(block));
        }
        return all;
    }

    /** Only the blocks that are asked for are read: the detector is slow. */
    private List<Sentence> sentencesOf(int block) {
        return sentences.computeIfAbsent(block, place -> Sentences.of(text, blocks.get(place)));
    }

    /** The block that an offset stands in; null where it stands between two. */
    public @Nullable Block blockAt(int offset) {
        int block = lastFrom(blocks, Block::start, offset);
        return block >= 0 && offset < blocks.get(block).end() ? blocks.get(block) : null;
    }

    /** The sentence that an offset stands in; an empty one where it stands in none. */
    public Sentence sentenceAt(int offset) {
        int block = lastFrom(blocks, Block::start, offset);
        List<Sentence> all = block < 0 ? List.of() : sentencesOf(block);
        int found = lastFrom(all, Sentence::start, offset);
        return found >= 0 && offset < all.get(found).end()
                ? all.get(found)
                : new Sentence(offset, offset);
    }

    /** The place of the last that starts at an offset or before; -1 where none does. */
    private static <T> int lastFrom(List<T> parts, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(parts.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
