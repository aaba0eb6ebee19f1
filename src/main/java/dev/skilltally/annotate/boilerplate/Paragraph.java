package dev.skilltally.annotate.boilerplate;

import dev.skilltally.text.Block;
import dev.skilltally.text.Fnv;
import dev.skilltally.text.Letters;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.Sentence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a posting that an employer may repeat: a line, or a sentence of a line so long that
 * its breaks were lost.
 *
 * @param start first character in the cleaned text, inclusive; a bullet sign is left out
 * @param end last character, exclusive
 * @param isBullet whether it is (of) a list item
 * @param hash of its words; equal for texts that differ in case, accents, white space, punctuation
 *     and bullet signs only
 */
public record Paragraph(int start, int end, boolean isBullet, long hash) {
    /** Characters of a line that is taken whole; a longer one has lost its breaks. */
    private static final int LONGEST_LINE = 600;

    /** Fewer words are labels ("Department: Data, Analytics") or a list that lost its signs. */
    private static final int FEWEST_WORDS = 8;

    /** All of a posting, in order; titles, headings and pieces of few words are none. */
    public static List<Paragraph> of(PostingText text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : text.blocks()) {
            int at = block.start();
            while (isText(block) && at < block.end()) {
                Sentence piece = piece(text, block, at);
                Paragraph paragraph = of(text, block, piece.start(), piece.end());
                if (paragraph != null) {
                    paragraphs.add(paragraph);
                }
                at = afterSpace(text.text(), Math.max(at + 1, piece.end()), block.end());
            }
        }
        return paragraphs;
    }

    /** The one that an offset of the cleaned text stands in; null where it stands in none. */
    public static @Nullable Paragraph at(PostingText text, int offset) {
        Block block = text.blockAt(offset);
        if (block == null || !isText(block)) {
            return null;
        }
        Sentence piece = piece(text, block, offset);
        return of(text, block, piece.start(), piece.end());
    }

    private static Sentence piece(PostingText text, Block block, int offset) {
        return block.end() - block.start() > LONGEST_LINE
                ? text.sentenceAt(offset)
                : new Sentence(block.start(), block.end());
    }

    private static @Nullable Paragraph of(PostingText text, Block block, int start, int end) {
        long hash = hash(text.text(), start, end);
        return hash == 0
                ? null
                : new Paragraph(start, end, block.kind() == Block.Kind.BULLET, hash);
    }

    private static boolean isText(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.BULLET;
    }

    private static int afterSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The words between two offsets as one number: letters and digits folded, one blank for
     * whatever stands between them. 0 for too few words.
     */
    private static long hash(String text, int start, int end) {
        long hash = Fnv.START;
        int words = 0;
        boolean inWord = false;
        for (int at = start; at < end; at++) {
            char folded = Letters.fold(text.charAt(at));
            if (folded != 0) {
                if (!inWord) {
                    words++;
                    hash = Fnv.with(hash, ' ');
                }
                hash = Fnv.with(hash, folded);
            }
            inWord = folded != 0;
        }
        return words < FEWEST_WORDS ? 0 : hash;
    }
}
