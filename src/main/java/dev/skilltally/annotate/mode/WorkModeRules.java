package dev.skilltally.annotate.mode;

import dev.skilltally.posting.WorkMode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a word says on the work mode where it stands. A word counts only in the company that makes
 * it a statement on the job: "remote position", "Location: Remote"; the remote sites, remote
 * sensing and hybrid clouds of a posting are no such company.
 */
final class WorkModeRules {
    private static final String[] LABELS = {
        "location", "type", "mode", "work", "schedule", "setting", "place", "arrangement", "model",
        "status", "job", "office", "environment", "remote", "where", "standort", "site", "category"
    };

    private static final String[] NOT = {
        "not",
        "not a",
        "no",
        "non",
        "non-",
        "isn't",
        "isn\u2019t",
        "not be",
        "cannot be",
        "not fully",
        "not available for",
        "not eligible for",
        "not a fully",
        "not offer",
        "not a 100%",
        "not accept",
        "not considering",
        "not open to",
        "neither",
        "not have any",
        "not support a",
        "not a full"
    };

    private static final String[] REMOTE_NOUNS = {
        " position",
        " role",
        " job",
        " opportunity",
        " internship",
        " contract",
        " candidate",
        "-first",
        " first",
        " based",
        "-based",
        " employment",
        " assignment",
        " (us",
        " - us",
        " \u2013 us",
        " in the u",
        " within the u",
        " from anywhere",
        " only",
        ", us",
        " anywhere",
        " work opportunity",
        " project",
        " opening",
        " vacancy",
        " in us",
        " within us",
        " in india",
        " friendly position",
        " in canada",
        " company",
        " part-time",
        " full-time",
        " freelance",
        " work environment",
        " remotely",
        " from home",
        " data engineer",
        " data scientist",
        " data analyst",
        " software engineer",
        " developer",
        " machine learning",
        ", internship",
        ", contract",
        ", full-time",
        ", part-time",
        ", paid"
    };

    private static final String[] HYBRID_NOUNS = {
        " role",
        " position",
        " work ",
        " work,",
        " work.",
        " working",
        " model",
        " schedule",
        " office",
        " setup",
        " set-up",
        " set up",
        " arrangement",
        " mode",
        " job",
        " remote",
        "/remote",
        " opportunity",
        " policy",
        " workplace",
        " workstyle",
        " workweek",
        " way of",
        " (",
        " - ",
        " \u2013 ",
        " operating model",
        " basis",
        " flexib",
        " schedules",
        " from ",
        " at ",
        " with ",
        " internship",
        " place",
        " workforce",
        " employe",
        " environment",
        ", with",
        " contract",
        " and flexible",
        " & flexible"
    };

    private static final String[] FOREIGN_WORK = {
        "trabalho",
        "trabajo",
        "modelo",
        "regime",
        "modalidad",
        "modalità",
        "lavoro",
        "travail",
        "mode",
        "formato",
        "esquema",
        "régimen",
        "flexible e"
    };

    private static final String[] ONSITE_NOUNS = {
        " role",
        " position",
        " job",
        " only",
        " work ",
        " work.",
        " work,",
        " opportunity",
        " at our",
        " in our",
        " presence",
        " 5 day",
        " five day",
        " every day",
        " full-time",
        " daily",
        " requirement",
        " required",
        " (5",
        " based",
        " internship",
        " contract",
        " assignment",
        " from day"
    };

    /** What an employer has on its site for those who work there. */
    private static final String[] AMENITIES = {
        " gym", " fitness", " child", " caf", " parking", " training", " medical", " clinic"
    };

    private static final List<String> OFFICE_BEFORE =
            List.of("in-office", "in office", "in the office", "onsite", "on-site", "on site");

    private static final int OFFICE_REACH = 34;

    private static final String[] TEMPORARY = {
        "temporar",
        "until",
        "covid",
        "pandemic",
        "initially",
        "for now",
        "at first",
        "remote start",
        " then ",
        "quarantine",
        "first few",
        "end of the year",
        "post covid"
    };

    private static final String[] POSSIBLE = {
        "possible",
        "may be",
        "considered",
        "case-by-case",
        "case by case",
        "depending",
        "as needed",
        "when needed",
        "if necessary",
        "occasional remote",
        "occasionally",
        "some remote",
        "negotiable",
        "exception",
        "flexible to",
        "partial",
        "unless",
        "sometimes"
    };

    private WorkModeRules() {}

    static @Nullable WorkModeSignal remote(WorkModeContext context) {
        if (isDenied(context)) {
            return new WorkModeSignal(WorkMode.ONSITE, 3, "says that it is not remote");
        }
        boolean isTag =
                isTag(context)
                        && !context.isFollowedBy(" start", " until", " for now", " initially");
        if (!isTag && isExcludedRemote(context)) {
            return null;
        }
        if (!isTag && context.isNear(TEMPORARY)) {
            return new WorkModeSignal(WorkMode.ONSITE, 2, "remote for a time only");
        }
        if (isBesidesOffice(context)) {
            return new WorkModeSignal(WorkMode.HYBRID, 2, "remote and in the office");
        }
        if (!isTag && context.isNear(POSSIBLE)) {
            return context.isFollowedBy(" work may be possible")
                    ? new WorkModeSignal(WorkMode.ONSITE, 2, "remote only by exception")
                    : null;
        }
        if (isTag || isAnswer(context)) {
            return new WorkModeSignal(WorkMode.REMOTE, 3, "labelled remote");
        }
        boolean isFully =
                context.isPrecededBy(
                        "fully",
                        "100%",
                        "100 %",
                        "completely",
                        "entirely",
                        "permanent",
                        "permanently",
                        "full remote or",
                        "fully-",
                        "full-time",
                        "full time",
                        "totally",
                        "full");
        if (isFully
                || context.isFollowedBy(REMOTE_NOUNS)
                || isSaidOfJob(context)
                || isAtEndOfPlaces(context)) {
            return new WorkModeSignal(WorkMode.REMOTE, 2, "says that the job is remote");
        }
        return null;
    }

    /** In a title the bare word is a statement, unless it names the subject of the work. */
    static @Nullable WorkModeSignal remoteInTitle(WorkModeContext context) {
        if (isDenied(context)) {
            return new WorkModeSignal(WorkMode.ONSITE, 3, "the title says that it is not remote");
        }
        if (isExcludedRemote(context)) {
            return null;
        }
        return context.isNear(TEMPORARY)
                ? new WorkModeSignal(WorkMode.ONSITE, 3, "the title says remote for a time")
                : new WorkModeSignal(WorkMode.REMOTE, 3, "the title says remote");
    }

    static @Nullable WorkModeSignal hybridInTitle(WorkModeContext context) {
        return context.isFollowedBy(" cloud", " app", " mobile", " infra", " it", " data")
                ? null
                : new WorkModeSignal(WorkMode.HYBRID, 3, "the title says hybrid");
    }

    static @Nullable WorkModeSignal home(WorkModeContext context) {
        if (isDenied(context)) {
            return new WorkModeSignal(WorkMode.ONSITE, 3, "says that it is not from home");
        }
        if (context.isPrecededBy("combined with", "together with", "part-time", "part time")
                || context.isNear(
                        "days a week",
                        "days per week",
                        "days/week",
                        "day/week",
                        "day a week",
                        "day per week",
                        "weekly",
                        "combin",
                        "mix of",
                        "blend of",
                        "office and",
                        "times a week")) {
            return new WorkModeSignal(WorkMode.HYBRID, 2, "partly from home");
        }
        if (context.isNear(TEMPORARY) || context.isNear(POSSIBLE)) {
            return null;
        }
        boolean isSaid =
                isTag(context)
                        || context.isPrecededBy(
                                "100%",
                                "fully",
                                "performed",
                                "permanent",
                                "entirely",
                                "full-time",
                                "full time")
                        || context.isFollowedBy(
                                " position", " role", " job", " opportunity", " 100%", " full");
        return isSaid ? new WorkModeSignal(WorkMode.REMOTE, 2, "work from home") : null;
    }

    static @Nullable WorkModeSignal fromHome(WorkModeContext context) {
        return context.isPrecededBy(
                        "100%",
                        "100 %", "fully", "entirely", "full-time", "full time", "permanently")
                ? new WorkModeSignal(WorkMode.REMOTE, 2, "work from home")
                : null;
    }

    static @Nullable WorkModeSignal hybrid(WorkModeContext context) {
        if (context.isPrecededBy(NOT)) {
            return null;
        }
        if (isTag(context)) {
            return new WorkModeSignal(WorkMode.HYBRID, 3, "labelled hybrid");
        }
        if (context.isNear(
                        "cloud",
                        "on-prem",
                        "multi-",
                        "architecture",
                        "edge",
                        "vehicle",
                        "engine ",
                        "offshore",
                        "infrastructure")
                || context.isFollowedBy(" of ", " team", " workload", " environments")) {
            return null;
        }
        boolean isShortLine =
                (context.isLineStart() && context.isLineEnd()) || isAtEndOfPlaces(context);
        boolean isSaid =
                context.isFollowedBy(HYBRID_NOUNS)
                        || context.isPrecededBy(
                                "designed as", "designated as", "classified as", "to be", "deemed")
                        || context.isPrecededBy("is", "be", "flexible", "be a", "is a")
                        || context.isPrecededBy(FOREIGN_WORK)
                        || context.isFollowedBy(
                                " werken", " arbeiten", " arbeitsmodell", " arbeitswelt")
                        || context.isNear(
                                "office",
                                "remote",
                                "on-site",
                                "onsite",
                                "days a week",
                                "days per week")
                        || (context.isFollowedBy(" in ", " out of ") && context.isLineStart());
        return isShortLine || isSaid
                ? new WorkModeSignal(WorkMode.HYBRID, 2, "says that the work is hybrid")
                : null;
    }

    static @Nullable WorkModeSignal onsite(WorkModeContext context) {
        if (context.isPrecededBy("not", "no", "non", "or", "and", "remote/", "remote or", "/")
                || context.isFollowedBy("/", " and ", " or ", " & ")) {
            return null;
        }
        if (isTag(context)) {
            return new WorkModeSignal(WorkMode.ONSITE, 3, "labelled on site");
        }
        if (context.isNear(
                "hybrid",
                "remote",
                "days a week on",
                "days per week on",
                "days/week on",
                "client",
                "interview")) {
            return null;
        }
        boolean isShortLine = context.isLineStart() && context.isLineEnd();
        boolean isSaid =
                context.isFollowedBy(ONSITE_NOUNS)
                        || context.isPrecededBy(
                                "100%",
                                "fully",
                                "is",
                                "is an",
                                "strictly",
                                "entirely",
                                "full-time",
                                "full time")
                        || (context.isPrecededBy("full-time,", "full time,", "permanent,")
                                && !context.isFollowedBy(AMENITIES));
        return isShortLine || isSaid
                ? new WorkModeSignal(WorkMode.ONSITE, 2, "says that the work is on site")
                : null;
    }

    /** Days of the week in the office, or at home: fewer than five make it hybrid. */
    static @Nullable WorkModeSignal days(WorkModeContext context) {
        boolean isOffice =
                isOfficeBefore(context)
                        || startsSoon(
                                context,
                                "in the office",
                                "in office",
                                "in-office",
                                "from the office",
                                "from office",
                                "at the office",
                                "onsite",
                                "on-site",
                                "on site",
                                "in our",
                                "from our",
                                "at our",
                                "wfo",
                                "work from office");
        boolean isHome =
                startsSoon(
                        context,
                        "from home",
                        "remote",
                        "wfh",
                        "work from home",
                        "at home",
                        "working from home");
        if (!isOffice && !isHome) {
            return null;
        }
        if (isOffice
                && !isOfficeBefore(context)
                && !startsSoon(
                        context, "office", "onsite", "on-site", "on site", "wfo", "in-office")) {
            return null;
        }
        int length = context.before().length();
        char number = length == 0 ? ' ' : context.before().charAt(length - 1);
        if (isOffice && (number == '5' || context.isPrecededBy("five"))) {
            return new WorkModeSignal(WorkMode.ONSITE, 2, "all days in the office");
        }
        boolean isFew =
                (number >= '1' && number <= '4')
                        || context.isPrecededBy(
                                "one",
                                "two",
                                "three",
                                "four",
                                "few",
                                "couple of",
                                "3+",
                                "2+",
                                "several");
        return isFew ? new WorkModeSignal(WorkMode.HYBRID, 2, "some days in the office") : null;
    }

    /** "On site four days a week", "in-office collaboration 3 days/week". */
    private static boolean isOfficeBefore(WorkModeContext context) {
        if (!context.isFollowedBy(
                "/week", "/wk", " a week", " per week", " each week", " weekly")) {
            return false;
        }
        String before = context.before();
        String near = before.substring(Math.max(0, before.length() - OFFICE_REACH));
        return OFFICE_BEFORE.stream().anyMatch(near::contains);
    }

    private static boolean startsSoon(WorkModeContext context, String... words) {
        for (String word : words) {
            int at = context.after().indexOf(word);
            if (at >= 0 && at < 26) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(WorkModeContext context) {
        return context.isPrecededBy(NOT)
                || context.isFollowedBy(
                        ": no",
                        ":no",
                        "? no",
                        " - no",
                        " not ",
                        " work: no",
                        " work is not",
                        " work not",
                        " position: no",
                        " option: no",
                        " worker option: no",
                        ": not ",
                        " position? no",
                        " friendly? no",
                        " working: no",
                        " eligible: no",
                        ": false",
                        " is not ");
    }

    private static boolean isAnswer(WorkModeContext context) {
        return context.isFollowedBy(": yes", ":yes", "? yes", " work: yes", " - yes", ": true");
    }

    private static boolean isTag(WorkModeContext context) {
        return context.before().endsWith("#li-")
                || context.before().endsWith("#li_")
                || (context.before().endsWith("(") && isBracketEnd(context))
                || (context.isLabelled(LABELS) && isWholeValue(context));
    }

    /** Whether a label has the word as its value, not as the beginning of a sentence. */
    private static boolean isWholeValue(WorkModeContext context) {
        return context.isLineEnd()
                || (!context.isLineStart()
                        && !context.isFollowedBy(" work", " sens", " site", " gym", " team"))
                || context.isFollowedBy(
                        ",",
                        " (",
                        " -",
                        " \u2013",
                        "/",
                        " or",
                        " in ",
                        ".",
                        ";",
                        " |",
                        " from",
                        " role",
                        " position",
                        " within",
                        ")");
    }

    private static boolean isBracketEnd(WorkModeContext context) {
        return context.isFollowedBy(
                ")", ",", " -", "/", " in", " only", " us", " \u2013", ";", " or", " within",
                " from", " |");
    }

    private static boolean isExcludedRemote(WorkModeContext context) {
        return context.isFollowedBy(
                        " sens",
                        " site",
                        " team",
                        " colleague",
                        " office",
                        " location",
                        " area",
                        " data",
                        " diagnos",
                        " config",
                        " access",
                        " support",
                        " monitor",
                        " server",
                        " desktop",
                        " control",
                        " user",
                        " worker",
                        " interview",
                        " part",
                        " region",
                        " patient",
                        " learning",
                        " onboarding",
                        " stakeholder",
                        " system",
                        " device",
                        " employees",
                        " usab",
                        " and global",
                        " session",
                        " client",
                        " member",
                        " meeting",
                        " collaborat",
                        " infrastructure",
                        " communit",
                        " environments")
                || context.isPrecededBy("hybrid/", "including", "manage", "managing");
    }

    private static boolean isBesidesOffice(WorkModeContext context) {
        if (context.after().contains("team")) {
            return false;
        }
        return context.isPrecededBy(
                        "mix of",
                        "blend of",
                        "office and",
                        "in-office and",
                        "combination of",
                        "balance of",
                        "hybrid",
                        "in-person and",
                        "partially",
                        "partly",
                        "part-time",
                        "office-based collaboration and")
                || context.isFollowedBy(
                        " and in-office",
                        " and in office",
                        " and office",
                        " and on-site",
                        " and onsite",
                        "/hybrid",
                        " & hybrid",
                        "/onsite",
                        " and in-person",
                        "/ hybrid",
                        " & office",
                        " and hybrid");
    }

    /** "Pune / Hybrid" and "Location: Boston, MA - Remote", at the end of a line. */
    private static boolean isAtEndOfPlaces(WorkModeContext context) {
        return context.isLineEnd()
                && (context.before().endsWith("/")
                        || context.before().endsWith("-")
                        || context.before().endsWith("\u2013")
                        || context.before().endsWith("|"))
                && !context.before().endsWith("non-");
    }

    private static boolean isSaidOfJob(WorkModeContext context) {
        boolean isSubject =
                context.isNear(
                        "position",
                        "role",
                        " job",
                        "opportunity",
                        "this is",
                        "work is",
                        "team is",
                        "we are a",
                        "internship",
                        "you can be",
                        "you will be");
        return isSubject
                && context.isPrecededBy(
                        "is",
                        "is a",
                        "be",
                        "are",
                        "is currently",
                        "is 100%",
                        "is a 100%",
                        "be a",
                        "can be",
                        "will be",
                        "could be")
                && !context.isFollowedBy(" work option");
    }
}
