package dev.skilltally.annotate;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;

/**
 * Reads the work mode from title and text: one pass that stops at the first letters of the few
 * words that can tell it, and hands each with its surroundings to {@link WorkModeRules}.
 */
final class WorkModeText {
    /** More words than this are not judged: a posting says its mode before. */
    private static final int MOST_CUES = 300;

    /** A hint of less decides nothing. */
    private static final int LEAST_WEIGHT = 2;

    private final String text;
    private final int titleEnd;
    private final EnumMap<WorkMode, Found> best = new EnumMap<>(WorkMode.class);
    private int cues;

    WorkModeText(String text, int titleEnd) {
        this.text = text;
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
        boolean isInWord = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean isLetter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (isLetter && !isInWord) {
                switch (c | 0x20) {
                    case 'r', 'h', 'o', 'i', 't', 'w', 'd', 'f' -> cue(i, from, to, isTitle);
                    default -> {}
                }
            }
            isInWord = isLetter;
        }
    }

    private void cue(int at, int from, int to, boolean isTitle) {
        switch (text.charAt(at) | 0x20) {
            case 'r' -> {
                if (is(at, "remote") || is(at, "remoto") || is(at, "remota")) {
                    judge(Word.REMOTE, at, 6, from, to, isTitle);
                }
            }
            case 'h' -> {
                if (is(at, "hybrid") || is(at, "híbrid") || is(at, "hibrid")) {
                    judge(
                            Word.HYBRID,
                            at,
                            is(at + 6, "e") || is(at + 6, "o") || is(at + 6, "a") ? 7 : 6,
                            from,
                            to,
                            isTitle);
                }
            }
            case 'o' -> {
                if (is(at, "onsite")) {
                    judge(Word.ONSITE, at, 6, from, to, isTitle);
                } else if (is(at, "on-site") || is(at, "on site")) {
                    judge(Word.ONSITE, at, 7, from, to, isTitle);
                }
            }
            case 'i' -> {
                if (is(at, "in-office") || is(at, "in-person") || is(at, "in person")) {
                    judge(Word.ONSITE, at, 9, from, to, isTitle);
                }
            }
            case 't' -> {
                if (is(at, "telecommut") || is(at, "telework") || is(at, "teletrabajo")) {
                    judge(Word.REMOTE, at, wordLength(at), from, to, isTitle);
                } else if (is(at, "télétravail")) {
                    judge(Word.HOME, at, 11, from, to, isTitle);
                }
            }
            case 'w' -> {
                if (is(at, "work from home")) {
                    judge(Word.HOME, at, 14, from, to, isTitle);
                } else if (is(at, "working from home")) {
                    judge(Word.HOME, at, 17, from, to, isTitle);
                } else if (is(at, "wfh")) {
                    judge(Word.HOME, at, 3, from, to, isTitle);
                } else if (is(at, "work from office")) {
                    judge(Word.ONSITE, at, 16, from, to, isTitle);
                } else if (is(at, "wfo")) {
                    judge(Word.ONSITE, at, 3, from, to, isTitle);
                }
            }
            case 'f' -> {
                if (is(at, "from home")) {
                    judge(Word.FROM_HOME, at, 9, from, to, isTitle);
                }
            }
            default -> {
                if (is(at, "days") && !isTitle) {
                    judge(Word.DAYS, at, 4, from, to, isTitle);
                }
            }
        }
    }

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
        if (++cues > MOST_CUES || (isLetterAt(end) && word != Word.REMOTE)) {
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
