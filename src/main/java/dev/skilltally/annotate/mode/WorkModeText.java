package dev.skilltally.annotate.mode;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;
import dev.skilltally.text.TextWords;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;

/**
 * Reads the work mode from title and text: stops at the words that begin like the few that can tell
 * it, and hands each with its surroundings to {@link WorkModeRules}.
 */
final class WorkModeText {
    /** More words than this are not judged: a posting says its mode before. */
    private static final int MOST_CUES = 300;

    private static final int SHORTEST_CUE = 3;

    /** A bit for each letter that a cue may begin with. */
    private static final int FIRST_LETTERS =
            "rhoitwfd".chars().map(letter -> 1 << (letter - 'a')).sum();

    /** A hint of less decides nothing. */
    private static final int LEAST_WEIGHT = 2;

    private final String text;
    private final TextWords words;
    private final int titleEnd;
    private final EnumMap<WorkMode, Found> best = new EnumMap<>(WorkMode.class);
    private int cues;

    WorkModeText(String text, TextWords words, int titleEnd) {
        this.text = text;
        this.words = words;
        this.titleEnd = titleEnd;
    }

    WorkModeFinding finding() {
        scan(0, titleEnd, true);
        WorkModeFinding title = strongest();
        if (title != null) {
            return title;
        }
        scan(titleEnd, text.length(), false);
        WorkModeFinding found = strongest();
        return found != null
                ? found
                : new WorkModeFinding(WorkMode.UNSTATED, "nothing says it", null);
    }

    /**
     * Hybrid outweighs remote, since postings on hybrid work speak of both its halves; a tag for
     * remote outweighs a remark on hybrid work.
     */
    private @Nullable WorkModeFinding strongest() {
        int remote = weight(WorkMode.REMOTE);
        int hybrid = weight(WorkMode.HYBRID);
        int onsite = weight(WorkMode.ONSITE);
        if (hybrid >= LEAST_WEIGHT && hybrid >= remote) {
            return finding(WorkMode.HYBRID);
        }
        if (remote >= LEAST_WEIGHT && remote >= onsite) {
            return finding(WorkMode.REMOTE);
        }
        return onsite >= LEAST_WEIGHT ? finding(WorkMode.ONSITE) : null;
    }

    private int weight(WorkMode mode) {
        Found found = best.get(mode);
        return found == null ? 0 : found.signal().weight();
    }

    private @Nullable WorkModeFinding finding(WorkMode mode) {
        Found found = best.get(mode);
        return found == null
                ? null
                : new WorkModeFinding(
                        mode,
                        found.signal().reason(),
                        new Evidence(
                                Evidence.Field.TEXT,
                                found.start(),
                                found.end(),
                                text.substring(found.start(), found.end())));
    }

    private void scan(int from, int to, boolean isTitle) {
        int first = words.firstLetterRunFrom(from);
        for (int i = first; i < words.letterRuns(); i++) {
            int at = words.letterRun(i);
            if (at + SHORTEST_CUE > to) {
                return;
            }
            int small = text.charAt(at) | 0x20;
            if (small < 'z' && small >= 'a' && (FIRST_LETTERS & 1 << (small - 'a')) != 0) {
                cue(at, small, from, to, isTitle);
            }
        }
    }

    /** Two more letters tell nearly all other words apart. */
    private void cue(int at, int first, int from, int to, boolean isTitle) {
        int second = text.charAt(at + 1) | 0x20;
        int third = text.charAt(at + 2) | 0x20;
        Cue cue =
                switch (first) {
                    case 'r' -> second == 'e' && third == 'm' ? remote(at) : null;
                    case 'h' -> third == 'b' ? hybrid(at) : null;
                    case 'o' -> second == 'n' ? onsite(at, third) : null;
                    case 'i' ->
                            second == 'n' && (third == '-' || third == ' ') ? inOffice(at) : null;
                    case 't' -> third == 'l' ? telework(at) : null;
                    case 'w' -> second == 'o' || second == 'f' ? work(at, third) : null;
                    case 'f' ->
                            third == 'o' && is(at, "from home") ? new Cue(Word.FROM_HOME, 9) : null;
                    case 'd' ->
                            third == 'y' && !isTitle && is(at, "days")
                                    ? new Cue(Word.DAYS, 4)
                                    : null;
                    default -> null;
                };
        if (cue != null) {
            judge(cue.word(), at, cue.length(), from, to, isTitle);
        }
    }

    private @Nullable Cue remote(int at) {
        if (is(at, "remotely")) {
            return new Cue(Word.REMOTE, 8);
        }
        return is(at, "remote") || is(at, "remoto") || is(at, "remota")
                ? new Cue(Word.REMOTE, 6)
                : null;
    }

    private @Nullable Cue hybrid(int at) {
        if (!is(at, "hybrid") && !is(at, "h\u00edbrid") && !is(at, "hibrid")) {
            return null;
        }
        boolean isForeign = is(at + 6, "e") || is(at + 6, "o") || is(at + 6, "a");
        return new Cue(Word.HYBRID, isForeign ? 7 : 6);
    }

    private @Nullable Cue onsite(int at, int third) {
        if (third == 's') {
            return is(at, "onsite") ? new Cue(Word.ONSITE, 6) : null;
        }
        return is(at, "on-site") || is(at, "on site") ? new Cue(Word.ONSITE, 7) : null;
    }

    private @Nullable Cue inOffice(int at) {
        return is(at, "in-office") || is(at, "in-person") || is(at, "in person")
                ? new Cue(Word.ONSITE, 9)
                : null;
    }

    private @Nullable Cue telework(int at) {
        if (is(at, "telecommut") || is(at, "telework") || is(at, "teletrabajo")) {
            return new Cue(Word.REMOTE, wordLength(at));
        }
        return is(at, "t\u00e9l\u00e9travail") ? new Cue(Word.HOME, 11) : null;
    }

    private @Nullable Cue work(int at, int third) {
        return switch (third) {
            case 'h' -> is(at, "wfh") ? new Cue(Word.HOME, 3) : null;
            case 'o' -> is(at, "wfo") ? new Cue(Word.ONSITE, 3) : null;
            case 'r' -> workFrom(at);
            default -> null;
        };
    }

    private @Nullable Cue workFrom(int at) {
        if (is(at, "work from home")) {
            return new Cue(Word.HOME, 14);
        }
        if (is(at, "working from home")) {
            return new Cue(Word.HOME, 17);
        }
        return is(at, "work from office") ? new Cue(Word.ONSITE, 16) : null;
    }

    /** A word met, and how many characters it has. */
    private record Cue(Word word, int length) {}

    /** The first signal of its weight, and where it stands. */
    private record Found(WorkModeSignal signal, int start, int end) {}

    /** What kind of word was met. */
    private enum Word {
        REMOTE,
        HOME,
        FROM_HOME,
        HYBRID,
        ONSITE,
        DAYS
    }

    private void judge(Word word, int start, int length, int from, int to, boolean isTitle) {
        int end = start + length;
        if (++cues > MOST_CUES || isLetterAt(end)) {
            return;
        }
        WorkModeContext context = WorkModeContext.of(text, start, end, from, to);
        WorkModeSignal signal =
                switch (word) {
                    case REMOTE ->
                            isTitle
                                    ? WorkModeRules.remoteInTitle(context)
                                    : WorkModeRules.remote(context);
                    case HOME ->
                            isTitle
                                    ? new WorkModeSignal(
                                            WorkMode.REMOTE, 3, "the title says from home")
                                    : WorkModeRules.home(context);
                    case FROM_HOME -> WorkModeRules.fromHome(context);
                    case HYBRID ->
                            isTitle
                                    ? WorkModeRules.hybridInTitle(context)
                                    : WorkModeRules.hybrid(context);
                    case ONSITE ->
                            isTitle
                                    ? new WorkModeSignal(
                                            WorkMode.ONSITE, 2, "the title says on site")
                                    : WorkModeRules.onsite(context);
                    case DAYS -> WorkModeRules.days(context);
                };
        if (signal != null) {
            add(signal, start, end);
        }
    }

    private void add(WorkModeSignal signal, int start, int end) {
        if (signal.weight() > weight(signal.mode())) {
            best.put(signal.mode(), new Found(signal, start, end));
        }
    }

    private boolean is(int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private int wordLength(int at) {
        int end = at;
        while (isLetterAt(end)) {
            end++;
        }
        return end - at;
    }

    private boolean isLetterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}
