package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/** Offsets of cleaned text against random HTML: they never go back, and copied letters agree. */
class OffsetMapPropertyTest {
    private static final List<String> PIECES =
            List.of(
                    "<p>",
                    "</p>",
                    "<li>",
                    "</ul>",
                    "<br/>",
                    "<b>",
                    "</b>",
                    "<a href=\"x>y\">",
                    "</a>",
                    "&amp;",
                    "&nbsp;",
                    "&amp;nbsp;",
                    "&#39;",
                    "&#x1F600;",
                    "&bogus;",
                    "&",
                    "<",
                    ">",
                    " ",
                    "\n",
                    "\r\n",
                    "\t",
                    "\u00A0",
                    "\u200B",
                    "\u00AD",
                    "e\u0301",
                    "â€™",
                    "Ã©",
                    "😀",
                    "שלום",
                    "Python",
                    "C++",
                    "a < b",
                    "word",
                    "<!-- x -->",
                    "<script>s</script>",
                    "&lt;p&gt;",
                    "\u0301",
                    "\uD83D",
                    "<td>x</td>",
                    "<h2>",
                    "</h2>",
                    "•");

    @Test
    void everyCharacterComesFromWhereItSays() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            String title = random(random, 3);
            String description = random(random, 30);
            check(title, description, "seed " + seed + " round " + round);
        }
    }

    private static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(most + 1);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void check(String title, String description, String where) {
        String source = title + "\n" + description;
        PostingText text = PostingText.of(title, description);
        int former = 0;
        for (int i = 0; i < text.text().length(); i++) {
            int start = text.sourceStart(i);
            int end = text.sourceEnd(i + 1);
            assertThat(start).as(where).isBetween(former, source.length());
            assertThat(end).as(where).isBetween(start, source.length());
            former = start;
            char c = text.text().charAt(i);
            if (Character.isLetter(c) && c < 0x80) {
                assertThat(source.substring(start, end)).as(where).startsWith(String.valueOf(c));
            } else {
                assertThat(end).as(where).isGreaterThan(start);
            }
        }
        int last = text.titleEnd() + 1;
        for (Block block : text.blocks()) {
            int from = block.kind() == Block.Kind.TITLE ? 0 : last;
            assertThat(block.start()).as(where).isGreaterThanOrEqualTo(from);
            assertThat(block.end()).as(where).isLessThanOrEqualTo(text.text().length());
            last = block.kind() == Block.Kind.TITLE ? last : block.end();
        }
    }
}
