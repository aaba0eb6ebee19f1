package dev.skilltally.annotate.section;

import dev.skilltally.posting.Section;
import dev.skilltally.taxonomy.CuePhrase;
import dev.skilltally.text.Block;
import dev.skilltally.text.Letters;
import dev.skilltally.text.PostingText;

import java.util.Collection;

/**
 * Finds the sections of a posting: by headings on lines of their own, by headings inside a line
 * ("Required Skills: Python"; many sources lose line breaks), and by what paragraphs say of
 * themselves (equal-opportunity text and benefits seldom have a heading).
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SectionReader {
    private static final int HEADING_BENEFITS = CueLexicon.bit(CuePhrase.Kind.HEADING_BENEFITS);
    private static final int HEADING_COMPANY = CueLexicon.bit(CuePhrase.Kind.HEADING_COMPANY);
    private static final int HEADING_DUTIES = CueLexicon.bit(CuePhrase.Kind.HEADING_DUTIES);
    private static final int HEADING_EQUAL_OPPORTUNITY =
            CueLexicon.bit(CuePhrase.Kind.HEADING_EQUAL_OPPORTUNITY);
    private static final int HEADING_OTHER = CueLexicon.bit(CuePhrase.Kind.HEADING_OTHER);
    private static final int HEADING_PREFERRED = CueLexicon.bit(CuePhrase.Kind.HEADING_PREFERRED);
    private static final int HEADING_REQUIREMENTS =
            CueLexicon.bit(CuePhrase.Kind.HEADING_REQUIREMENTS);
    private static final int PARAGRAPH_BENEFITS = CueLexicon.bit(CuePhrase.Kind.PARAGRAPH_BENEFITS);
    private static final int PARAGRAPH_COMPANY = CueLexicon.bit(CuePhrase.Kind.PARAGRAPH_COMPANY);
    private static final int PARAGRAPH_EQUAL_OPPORTUNITY =
            CueLexicon.bit(CuePhrase.Kind.PARAGRAPH_EQUAL_OPPORTUNITY);

    private static final int DUTY = CueLexicon.bit(CuePhrase.Kind.DUTY);

    /** What no employer says of itself. */
    private static final int TELLS_OF_JOB =
            DUTY
                    | CueLexicon.bit(CuePhrase.Kind.SKILL)
                    | CueLexicon.bit(CuePhrase.Kind.PREFERRED)
                    | CueLexicon.bit(CuePhrase.Kind.PREFERRED_AFTER);

    /** Characters within which a line tells that it is of the job: "As an analyst you will". */
    private static final int REACH_OF_JOB = 80;

    private static final int LONGEST_HEADING = 90;
    private static final int MOST_WORDS_OF_HEADING = 9;

    /** Characters of a phrase that makes a heading by closing it: "Data Science Requirements". */
    private static final int SHORTEST_CLOSING_CUE = 11;

    /** Benefits phrases must stand this close, on average, for a paragraph to be of benefits. */
    private static final int CHARACTERS_PER_BENEFIT = 220;

    /** Characters of a paragraph that one phrase no longer tells the kind of. */
    private static final int LONG_STRETCH = 600;

    /** Phrases of equal opportunity must stand this close, on average, in a longer one. */
    private static final int CHARACTERS_PER_CUE = 300;

    private static final int ANY_HEADING =
            HEADING_REQUIREMENTS
                    | HEADING_PREFERRED
                    | HEADING_DUTIES
                    | HEADING_COMPANY
                    | HEADING_BENEFITS
                    | HEADING_EQUAL_OPPORTUNITY
                    | HEADING_OTHER;

    private final CueLexicon lexicon;

    public SectionReader(Collection<CuePhrase> phrases) {
        lexicon = new CueLexicon(phrases);
    }

    /** The sections of a posting. */
    public Sections read(PostingText text) {
        Reading reading = new Reading(text, lexicon.read(text.words()));
        text.blocks().forEach(reading::block);
        return reading.sections;
    }

    private static Section section(int kinds) {
        if ((kinds & HEADING_PREFERRED) != 0) {
            return Section.PREFERRED;
        }
        if ((kinds & HEADING_REQUIREMENTS) != 0) {
            return Section.REQUIREMENTS;
        }
        if ((kinds & HEADING_DUTIES) != 0) {
            return Section.DUTIES;
        }
        if ((kinds & HEADING_COMPANY) != 0) {
            return Section.COMPANY;
        }
        if ((kinds & HEADING_BENEFITS) != 0) {
            return Section.BENEFITS;
        }
        return (kinds & HEADING_EQUAL_OPPORTUNITY) != 0 ? Section.EQUAL_OPPORTUNITY : Section.OTHER;
    }

    /** One reading of a posting, block by block. */
    private static final class Reading {
        private final String text;
        private final CueReading cues;
        private final Sections sections;
        private Section current = Section.OTHER;

        Reading(PostingText text, CueReading cues) {
            this.text = text.text();
            this.cues = cues;
            sections = new Sections(text, cues);
        }

        void block(Block block) {
            if (block.kind() == Block.Kind.TITLE) {
                sections.add(block.start(), Section.TITLE);
                return;
            }
            if (heading(block)) {
                sections.add(block.start(), current);
                return;
            }
            if (current == Section.COMPANY && opensWithJob(block)) {
                current = Section.OTHER;
            }
            Section before = current;
            boolean inline = inlineHeadings(block);
            if (inline && block.kind() == Block.Kind.BULLET) {
                current = before;
            } else if (!inline) {
                paragraph(block, ownKind(block.start(), block.end(), block));
            }
        }

        /** Whether a line tells of the job: "As an analyst you will". */
        private boolean opensWithJob(Block block) {
            int end = Math.min(block.end(), block.start() + REACH_OF_JOB);
            return firstOf(DUTY, block.start(), end) >= 0;
        }

        /** A paragraph in which the employer tells of itself does so until it tells of the job. */
        private void paragraph(Block block, Section section) {
            boolean ofCompany = section == Section.COMPANY && current != Section.COMPANY;
            int job = ofCompany ? firstOf(DUTY, block.start(), block.end()) : -1;
            int turn = job < 0 ? block.end() : sentenceStart(cues.start(job), block.start());
            if (turn > block.start()) {
                stretch(block.start(), turn, section);
            }
            if (turn < block.end()) {
                stretch(turn, block.end(), current);
            }
        }

        /**
         * A stretch of text of one section, with sentences in it that speak for themselves alone:
         * those of equal opportunity where line breaks were lost and the stretch is long, and those
         * in which the employer tells of itself before any heading.
         */
        private void stretch(int from, int to, Section section) {
            int done = from;
            sections.add(from, section);
            for (int i = cues.firstFrom(from); i < cues.size() && cues.end(i) <= to; i++) {
                Section kind = cues.start(i) < done ? section : ofSentence(i, to - from, section);
                if (kind == section) {
                    continue;
                }
                int start = sentenceStart(cues.start(i), done);
                int end = sentenceEnd(cues.end(i), to);
                if (kind == Section.EQUAL_OPPORTUNITY || firstOf(TELLS_OF_JOB, start, end) < 0) {
                    sections.add(done, section);
                    sections.add(start, kind);
                    done = Math.max(done, end);
                }
            }
            if (done > from && done < to) {
                sections.add(done, section);
            }
        }

        /** What a cue makes of its sentence in a stretch of some length and section. */
        private Section ofSentence(int cue, int length, Section section) {
            if (length >= LONG_STRETCH && cues.is(cue, PARAGRAPH_EQUAL_OPPORTUNITY)) {
                return Section.EQUAL_OPPORTUNITY;
            }
            return section == Section.OTHER && cues.is(cue, PARAGRAPH_COMPANY)
                    ? Section.COMPANY
                    : section;
        }

        /** The first cue of some kinds in a stretch; -1 where none is. */
        private int firstOf(int kinds, int from, int to) {
            for (int i = cues.firstFrom(from); i < cues.size() && cues.end(i) <= to; i++) {
                if (cues.is(i, kinds)) {
                    return i;
                }
            }
            return -1;
        }

        private int sentenceStart(int at, int from) {
            int start = at;
            while (start > from && !endsSentence(start - 1)) {
                start--;
            }
            return start;
        }

        private int sentenceEnd(int at, int to) {
            int end = at;
            while (end < to && !endsSentence(end)) {
                end++;
            }
            return Math.min(to, end + 1);
        }

        private boolean endsSentence(int at) {
            char c = text.charAt(at);
            char behind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            return c == '\n' || ((c == '.' || c == '!') && !Character.isLowerCase(behind));
        }

        /** Whether the block is a heading; it then sets the section. */
        private boolean heading(Block block) {
            int length = block.end() - block.start();
            if (length > LONGEST_HEADING) {
                return false;
            }
            char last = text.charAt(block.end() - 1);
            boolean marked = block.kind() == Block.Kind.HEADING || last == ':';
            if (last == '.' || last == ';' || last == ',' || words(block) > MOST_WORDS_OF_HEADING) {
                return false;
            }
            int best = headingCue(block, marked);
            if (best < 0) {
                return unknownHeading(block, marked);
            }
            current = section(cues.value(best));
            return true;
        }

        private int headingCue(Block block, boolean marked) {
            int found = -1;
            for (int i = cues.firstFrom(block.start());
                    i < cues.size() && cues.end(i) <= block.end();
                    i++) {
                if (!cues.is(i, ANY_HEADING)) {
                    continue;
                }
                if (cues.is(i, HEADING_PREFERRED)) {
                    found = i;
                    break;
                }
                found = found < 0 ? i : found;
            }
            if (found < 0 || marked) {
                return found;
            }
            int covered = cues.end(found) - cues.start(found);
            boolean opens = cues.start(found) - block.start() < 2;
            boolean most = covered * 10 >= (block.end() - block.start()) * 6;
            boolean closes =
                    covered >= SHORTEST_CLOSING_CUE
                            && block.end() - cues.end(found) < 3
                            && startsInCapitals(found);
            boolean bullet = block.kind() == Block.Kind.BULLET;
            return most
                            || (!bullet
                                    && (closes
                                            || (opens
                                                    && startsInCapitals(found)
                                                    && inCapitals(block))))
                    ? found
                    : -1;
        }

        /** A heading that no phrase knows ends the sections that hold no skills. */
        private boolean unknownHeading(Block block, boolean marked) {
            boolean ends =
                    marked
                            && block.kind() == Block.Kind.HEADING
                            && (current == Section.COMPANY
                                    || current == Section.BENEFITS
                                    || current == Section.EQUAL_OPPORTUNITY);
            if (ends) {
                current = Section.OTHER;
            }
            return ends;
        }

        private boolean startsInCapitals(int cue) {
            return Character.isUpperCase(text.charAt(cues.start(cue)));
        }

        /** Whether every word but the short ones starts with a capital. */
        private boolean inCapitals(Block block) {
            for (int at = block.start(); at < block.end(); at++) {
                boolean starts = at == block.start() || text.charAt(at - 1) == ' ';
                boolean isLong = at + 4 < block.end() && Character.isLetter(text.charAt(at + 4));
                if (starts && isLong && Character.isLowerCase(text.charAt(at))) {
                    return false;
                }
            }
            return true;
        }

        private int words(Block block) {
            int words = 1;
            for (int at = block.start(); at < block.end(); at++) {
                words += text.charAt(at) == ' ' ? 1 : 0;
            }
            return words;
        }

        /** Whether headings stand inside the block; the sections from each on are set. */
        private boolean inlineHeadings(Block block) {
            boolean any = false;
            int from = block.start();
            for (int i = cues.firstFrom(from);
                    i < cues.size() && cues.start(i) < block.end();
                    i++) {
                if (!cues.is(i, ANY_HEADING) || !isInlineHeading(i, block)) {
                    continue;
                }
                int start = cues.start(i);
                if (start > from) {
                    stretch(from, start, any ? current : ownKind(from, start, block));
                }
                any = true;
                current = section(cues.value(i));
                from = start;
            }
            if (any) {
                stretch(from, block.end(), current);
            }
            return any;
        }

        /** A phrase of headings, with a capital, right behind a stop, with a colon or the like. */
        private boolean isInlineHeading(int cue, Block block) {
            if (!startsInCapitals(cue)) {
                return false;
            }
            int start = cues.start(cue);
            int behind = cues.end(cue);
            boolean colon = colonSoon(behind, block.end());
            if (colon) {
                return true;
            }
            boolean opens = start == block.start() || isStop(start);
            return opens
                    && allWordsInCapitals(start, behind)
                    && behind < block.end()
                    && capitalOrSignFollows(behind, block.end());
        }

        /** A colon within the next words, before any stop. */
        private boolean colonSoon(int from, int end) {
            int words = 0;
            for (int at = from; at < end && at < from + 40; at++) {
                char c = text.charAt(at);
                if (c == ':') {
                    return true;
                }
                words += c == ' ' ? 1 : 0;
                if (words > 3 || c == '.' || c == ',' || c == ';' || c == '•' || c == '(') {
                    return false;
                }
            }
            return false;
        }

        private boolean isStop(int start) {
            int at = start - 1;
            while (at > 0 && text.charAt(at) == ' ') {
                at--;
            }
            char c = text.charAt(at);
            return ".!?•:;)*·|".indexOf(c) >= 0 || (at == start - 1 && Letters.fold(c) != 0);
        }

        private boolean allWordsInCapitals(int start, int end) {
            for (int at = start; at < end; at++) {
                boolean starts = at == start || Letters.fold(text.charAt(at - 1)) == 0;
                if (starts
                        && Character.isLowerCase(text.charAt(at))
                        && at + 3 < end
                        && text.charAt(at - 1) == ' ') {
                    return false;
                }
            }
            return end - start > 5;
        }

        private boolean capitalOrSignFollows(int from, int end) {
            int at = from;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            return at < end
                    && !Character.isLowerCase(text.charAt(at))
                    && ",.&/)'’".indexOf(text.charAt(at)) < 0;
        }

        /** The section of a stretch of a block: the current one, unless it tells otherwise. */
        private Section ownKind(int from, int to, Block block) {
            int benefits = 0;
            int company = 0;
            int equal = 0;
            for (int i = cues.firstFrom(from); i < cues.size() && cues.start(i) < to; i++) {
                benefits += cues.is(i, PARAGRAPH_BENEFITS) ? 1 : 0;
                equal += cues.is(i, PARAGRAPH_EQUAL_OPPORTUNITY) ? 1 : 0;
                company += cues.is(i, PARAGRAPH_COMPANY) ? 1 : 0;
            }
            int length = to - from;
            if (equal > 0 && (length < LONG_STRETCH || equal * CHARACTERS_PER_CUE > length)) {
                return Section.EQUAL_OPPORTUNITY;
            }
            if (benefits > 1 && benefits * CHARACTERS_PER_BENEFIT > length) {
                return Section.BENEFITS;
            }
            boolean open =
                    current == Section.OTHER
                            || current == Section.REQUIREMENTS
                            || current == Section.PREFERRED
                            || current == Section.DUTIES;
            boolean tellsOfCompany =
                    company > 1
                            || (company == 1
                                    && length < 500
                                    && firstOf(TELLS_OF_JOB, from, to) < 0);
            return open && tellsOfCompany && block.kind() == Block.Kind.PARAGRAPH
                    ? Section.COMPANY
                    : current;
        }
    }
}
