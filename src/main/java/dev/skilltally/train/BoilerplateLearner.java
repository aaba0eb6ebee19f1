package dev.skilltally.train;

import dev.skilltally.annotate.boilerplate.Boilerplate;
import dev.skilltally.annotate.boilerplate.EmployerName;
import dev.skilltally.annotate.boilerplate.Paragraph;
import dev.skilltally.annotate.boilerplate.RepeatedParagraph;
import dev.skilltally.annotate.role.TitleName;
import dev.skilltally.annotate.section.ModalityReader;
import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.annotate.section.Sections;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Section;
import dev.skilltally.text.PostingText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns which paragraphs are an employer's boilerplate: those that at least so many of its
 * distinct postings hold, over at least so many roles, and that nowhere stand in requirements,
 * preferred skills or duties, nowhere ask for anything in so many words, and nowhere are a list
 * item outside text on company, benefits and equal opportunity. Most of what an employer repeats
 * are real requirements; one place where a paragraph reads like one is enough to leave it out.
 *
 * <p>Where a posting has no role its title without the level stands for one. The order of the
 * postings changes nothing. Memory: 12 bytes for each paragraph of each posting.
 */
public final class BoilerplateLearner {
    private final SectionReader sections;
    private final ModalityReader modalities = new ModalityReader();
    private final int leastPostings;
    private final int leastRoles;
    private final Map<String, ParagraphUses> employers = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private int postings;

    /**
     * @param sections finds requirements and duties
     * @param leastPostings distinct postings of an employer that must hold a paragraph
     * @param leastRoles different roles among them
     */
    public BoilerplateLearner(SectionReader sections, int leastPostings, int leastRoles) {
        this.sections = sections;
        this.leastPostings = leastPostings;
        this.leastRoles = leastRoles;
    }

    /** Takes a posting; one of each cluster of duplicates is enough. */
    public void add(AnnotatedPosting posting) {
        String employer = EmployerName.of(posting.posting().company());
        if (employer.isEmpty() || !posting.readable()) {
            return;
        }
        postings++;
        ParagraphUses uses = employers.computeIfAbsent(employer, name -> new ParagraphUses());
        int role = roles.computeIfAbsent(role(posting), name -> roles.size());
        paragraphs(posting).forEach((hash, asks) -> uses.add(hash, asks, role));
        uses.endPosting();
    }

    private static String role(AnnotatedPosting posting) {
        String role = posting.role().role();
        return role != null ? role : "title " + TitleName.of(posting.posting().title());
    }

    /** The paragraphs of a posting, each once, and whether one of its places asks for something. */
    private Map<Long, Boolean> paragraphs(AnnotatedPosting posting) {
        PostingText text =
                PostingText.of(posting.posting().title(), posting.posting().description());
        Sections ofText = sections.read(text);
        Map<Long, Boolean> paragraphs = new HashMap<>();
        for (Paragraph paragraph : Paragraph.of(text)) {
            paragraphs.merge(paragraph.hash(), asks(paragraph, ofText), Boolean::logicalOr);
        }
        return paragraphs;
    }

    private boolean asks(Paragraph paragraph, Sections ofText) {
        boolean maybeRequirement =
                paragraph.isBullet() && ofText.at(paragraph.start()) == Section.OTHER;
        return maybeRequirement || modalities.asks(ofText, paragraph.start(), paragraph.end());
    }

    /**
     * What was learned from all postings so far.
     *
     * @param from what they are of, in a few words, for the header of the file
     */
    public Result learned(String from) {
        SortedMap<String, List<RepeatedParagraph>> learned = new TreeMap<>();
        int refused = 0;
        for (Map.Entry<String, ParagraphUses> employer : employers.entrySet()) {
            List<RepeatedParagraph> ofEmployer = new ArrayList<>();
            for (var use : employer.getValue().tallies(leastPostings).entrySet()) {
                ParagraphUses.Tally tally = use.getValue();
                boolean repeated = tally.postings() >= leastPostings && tally.roles() >= leastRoles;
                refused += repeated && tally.asks() ? 1 : 0;
                if (repeated && !tally.asks()) {
                    ofEmployer.add(
                            new RepeatedParagraph(use.getKey(), tally.postings(), tally.roles()));
                }
            }
            if (!ofEmployer.isEmpty()) {
                ofEmployer.sort(
                        Comparator.comparing(RepeatedParagraph::hash, Long::compareUnsigned));
                learned.put(employer.getKey(), ofEmployer);
            }
        }
        return new Result(Boilerplate.of(header(from), rule(), learned), postings, refused);
    }

    private String header(String from) {
        return String.format(
                Locale.ROOT,
                "%,d distinct postings of %,d employers, %s",
                postings,
                employers.size(),
                from);
    }

    private String rule() {
        return String.format(
                Locale.ROOT,
                "in at least %d distinct postings over at least %d roles",
                leastPostings,
                leastRoles);
    }

    /**
     * What was learned, and from what.
     *
     * @param learned the paragraphs
     * @param postings distinct postings that name an employer and have text
     * @param refused paragraphs repeated as often that ask for something in one of their places
     */
    public record Result(Boilerplate learned, int postings, int refused) {}
}
