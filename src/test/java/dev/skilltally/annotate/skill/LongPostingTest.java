package dev.skilltally.annotate.skill;

import static dev.skilltally.annotate.skill.Lexica.form;
import static dev.skilltally.taxonomy.SkillType.CONCEPT;
import static dev.skilltally.taxonomy.SkillType.LANGUAGE;
import static dev.skilltally.taxonomy.SkillType.TOOL;
import static dev.skilltally.taxonomy.SurfaceForm.Need.CUE;
import static dev.skilltally.taxonomy.SurfaceForm.Need.LIST;
import static dev.skilltally.taxonomy.SurfaceForm.Need.SKILL;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** A megabyte of anything is read in time that grows with its length and no faster. */
class LongPostingTest {
    private static final int LENGTH = 1_000_000;
    private static final SkillAnnotator ANNOTATOR =
            Lexica.of()
                    .add(LANGUAGE, "Python")
                    .add(LANGUAGE, form("Go").needs(LIST, CUE, SKILL).unless("go to * now"))
                    .add(TOOL, "go go go go go go no")
                    .add(CONCEPT, "machine learning")
                    .add(CONCEPT, "statistics")
                    .annotator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<p",
                "<p =\"",
                "<!--",
                "<script>",
                "</",
                "&",
                "&amp;",
                "&amp;amp;",
                "&lt;p&gt;",
                "go ",
                "go, ",
                "Go/",
                "go\n",
                "a",
                "aB",
                "e\u0301",
                "\u0301",
                "â",
                "â€",
                "degree in ",
                "statistics, ",
                "x.com/python",
                "python",
                "python ",
                "machine and ",
                ".",
                ". ",
                "•",
                "\n",
                " ",
                "<b>x",
                "<li>",
                "<td></td>",
                "<p a='",
                "e.g. go ",
                "\uD83D\uDE00",
                "1.",
                "'s"
            })
    @Timeout(30)
    void readsAMegabyteOf(String piece) {
        String description = piece.repeat(LENGTH / piece.length());
        PostingText text = PostingText.of(piece, description);
        assertThat(ANNOTATOR.find(text).size()).isLessThan(LENGTH);
        assertThat(text.sentences().size()).isLessThan(LENGTH);
        assertThat(ANNOTATOR.explain(text, "Go", List.of()).matches().size()).isLessThan(LENGTH);
    }
}
