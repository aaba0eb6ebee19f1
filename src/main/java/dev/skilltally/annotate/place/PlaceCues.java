package dev.skilltally.annotate.place;

import dev.skilltally.taxonomy.PlaceName;
import dev.skilltally.taxonomy.PlaceName.Kind;
import dev.skilltally.text.Block;
import dev.skilltally.text.PostingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a text says the place of the job: the title, lines such as "Location: …", and phrases such
 * as "this position is based in …". Places named without such a cue are offices and customers.
 */
final class PlaceCues {
    /** Longest part read behind a cue, in characters. */
    private static final int WINDOW = 120;

    /** A label stands at the beginning of its line, within this many characters. */
    private static final int LONGEST_LABEL = 32;

    private static final List<String> LABELS =
            List.of(
                    "location",
                    "job location",
                    "work location",
                    "locations",
                    "location(s)",
                    "job locations",
                    "work locations",
                    "location of work",
                    "place of work",
                    "primary location",
                    "office location",
                    "position location",
                    "city",
                    "work site",
                    "worksite",
                    "based in",
                    "base location",
                    "location name",
                    "standort",
                    "arbeitsort",
                    "einsatzort",
                    "ubicación",
                    "lugar de trabajo",
                    "localização",
                    "local de trabalho",
                    "lieu",
                    "lieu de travail",
                    "localisation",
                    "sede di lavoro",
                    "sede",
                    "locatie",
                    "standplaats");

    /** Said of the job or of who takes it, whoever is the subject. */
    private static final List<String> OF_THE_JOB =
            List.of(
                    "relocate to ",
                    "reside in ",
                    "residing in ",
                    "live in ",
                    "remote in ",
                    "remote within ",
                    "remotely from ",
                    "remotely in ",
                    "remote from ",
                    "remote, ",
                    "remote - ",
                    "remote (",
                    "anywhere in ",
                    "based out of ",
                    "commutable distance to ",
                    "commuting distance of ",
                    "onsite in ",
                    "on-site in ",
                    "on site in ",
                    "hybrid in ",
                    "work from our ",
                    "in-office in ");

    /** Said of the job only where the job or its holder is the subject. */
    private static final List<String> OF_ANYTHING =
            List.of("based in ", "located in ", "located at ", "based at ", "situated in ");

    private static final List<String> SUBJECTS =
            List.of(
                    "position",
                    "role",
                    "job",
                    "candidate",
                    "opportunity",
                    "you ",
                    "you'",
                    "you\u2019",
                    "must be",
                    "should be",
                    "opening",
                    "vacancy",
                    "internship",
                    "will be",
                    "applicant",
                    "looking for",
                    "seeking",
                    "hiring");

    /** A posting says its place with one of its first cues. */
    private static final int MOST_CUES = 40;

    private final PlaceParser parser;

    PlaceCues(PlaceParser parser) {
        this.parser = parser;
    }

    /**
     * The places of the job that a text names.
     *
     * @param withTitle whether nothing is known yet, so that the title is asked first
     */
    List<PlaceGroup> find(PostingText text, boolean withTitle) {
        List<PlaceGroup> groups = new ArrayList<>();
        for (PlaceGroup group : parser.parse(text.text(), 0, text.titleEnd())) {
            if (isSureInProse(group)) {
                groups.add(group);
            }
        }
        List<Block> blocks = text.blocks();
        int labels = 0;
        for (int i = 0; i < blocks.size() && labels < MOST_CUES; i++) {
            Block block = blocks.get(i);
            if (block.kind() != Block.Kind.TITLE) {
                int value = labelEnd(text.text(), block);
                labels += value > 0 ? 1 : 0;
                if (value > 0 && value < block.end()) {
                    addAll(text.text(), value, block.end(), groups);
                } else if (value > 0 && i + 1 < blocks.size()) {
                    Block next = blocks.get(i + 1);
                    addAll(text.text(), next.start(), next.end(), groups);
                }
            }
        }
        if (groups.isEmpty()) {
            addPhrases(text.text(), groups);
        }
        return groups;
    }

    private void addAll(String text, int start, int end, List<PlaceGroup> groups) {
        int limit = Math.min(end, start + WINDOW);
        for (PlaceGroup group : parser.parse(text, start, limit)) {
            if (isSureInProse(group) || !group.isCode()) {
                groups.add(group);
            }
        }
    }

    /** The first character of the value behind a label; 0 where the block begins with none. */
    private static int labelEnd(String text, Block block) {
        int limit = Math.min(block.end(), block.start() + LONGEST_LABEL);
        int end = block.start();
        while (end < limit && text.charAt(end) != ':' && text.charAt(end) != '\n') {
            end++;
        }
        boolean hasColon = end < limit && text.charAt(end) == ':';
        if (!hasColon && end != block.end()) {
            return 0;
        }
        String label = text.substring(block.start(), end).strip().toLowerCase(Locale.ROOT);
        return LABELS.contains(label) ? (hasColon ? end + 1 : end) : 0;
    }

    private void addPhrases(String text, List<PlaceGroup> groups) {
        for (String cue : OF_THE_JOB) {
            addPhrase(text, cue, false, groups);
        }
        for (String cue : OF_ANYTHING) {
            addPhrase(text, cue, true, groups);
        }
    }

    private void addPhrase(String text, String cue, boolean needsSubject, List<PlaceGroup> groups) {
        String rest = cue.substring(1);
        int at = text.indexOf(rest);
        for (int cues = 0; at > 0 && cues < MOST_CUES; cues++) {
            int start = at + rest.length();
            boolean isCue = Character.toLowerCase(text.charAt(at - 1)) == cue.charAt(0);
            if (isCue && (!needsSubject || hasSubject(text, at))) {
                addFirst(text, start, groups);
            }
            at = text.indexOf(rest, start);
        }
    }

    /** Only what stands at once behind the cue, to the end of the sentence. */
    private void addFirst(String text, int start, List<PlaceGroup> groups) {
        int end = start;
        int limit = Math.min(text.length(), start + WINDOW);
        while (end < limit && !isSentenceEnd(text, end)) {
            end++;
        }
        for (PlaceGroup group : parser.parse(text, start, end)) {
            if (group.start() - start <= "one of the ".length() || !groups.isEmpty()) {
                if (isSureInProse(group)) {
                    groups.add(group);
                }
            } else {
                return;
            }
        }
    }

    private static boolean isSentenceEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '.' && endsWord(text, at));
    }

    /** A full stop behind a small letter and before a blank: not that of "St." or "U.S." */
    private static boolean endsWord(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at + 1) == ' '
                && at > 1
                && Character.isLowerCase(text.charAt(at - 1));
    }

    private static boolean hasSubject(String text, int at) {
        int start = at;
        while (start > 0 && at - start < WINDOW && !isSentenceEnd(text, start - 1)) {
            start--;
        }
        String before = text.substring(start, at).toLowerCase(Locale.ROOT);
        for (String subject : SUBJECTS) {
            if (before.contains(subject)) {
                return true;
            }
        }
        return false;
    }

    /** A code by itself, such as BI or ML, is no place in a title or a sentence. */
    private static boolean isSureInProse(PlaceGroup group) {
        if (group.isCode()) {
            return group.meanings().size() == 1 && isCommonCode(group.meanings().get(0));
        }
        for (PlaceName meaning : group.meanings()) {
            if (meaning.kind() != Kind.CITY || meaning.inhabitants() >= 90_000) {
                return true;
            }
        }
        return group.isJoined();
    }

    private static boolean isCommonCode(PlaceName place) {
        return place.country().equals("US") || place.country().equals("GB");
    }
}
