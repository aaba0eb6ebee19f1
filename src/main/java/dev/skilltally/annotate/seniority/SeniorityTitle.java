package dev.skilltally.annotate.seniority;

import dev.skilltally.posting.Seniority;
import dev.skilltally.text.CharacterSteps;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The level that the words of a job title say. */
final class SeniorityTitle {
    /**
     * A word of a title.
     *
     * @param start first character
     * @param end last character, exclusive
     * @param lower the word in lower case
     */
    record Word(int start, int end, String lower) {}

    /**
     * A level and the word that said it.
     *
     * @param level the level
     * @param word the word
     */
    record Reading(Seniority level, Word word) {}

    private final String text;
    private final List<Word> words;
    private final Map<Seniority, Word> said = new EnumMap<>(Seniority.class);
    private boolean occupation;

    private SeniorityTitle(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** The words of a stretch of text, in order, those that name somebody else left out. */
    static List<Word> words(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            if (!isWordCharacter(text.charAt(at))) {
                at++;
                continue;
            }
            int last = at;
            while (last < end && isWordCharacter(text.charAt(last))) {
                last++;
            }
            String lower = text.substring(at, last).toLowerCase(Locale.ROOT);
            if (isSomebodyElse(lower, words)) {
                break;
            }
            words.add(new Word(at, last, lower));
            at = last;
        }
        return words;
    }

    /** The level that title words say; null where none does. */
    static @Nullable Reading read(String text, List<Word> words) {
        SeniorityTitle title = new SeniorityTitle(text, words);
        title.collect();
        return title.decide();
    }

    /** The level of a numeral ("Engineer II", "Scientist 1"); null where there is none. */
    static @Nullable Reading numeral(String text, List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1 || endsPart(text, word.end());
            Seniority level = last ? ofNumeral(text.substring(word.start(), word.end())) : null;
            if (level != null && mayCount(words.get(i - 1).lower())) {
                return new Reading(level, word);
            }
        }
        return null;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** "Assistant to the Director", "reports to the Senior Director". */
    private static boolean isSomebodyElse(String lower, List<Word> words) {
        if (!lower.equals("to") || words.isEmpty()) {
            return false;
        }
        String before = words.get(words.size() - 1).lower();
        return before.startsWith("report") || before.equals("assistant");
    }

    private static boolean endsPart(String text, int end) {
        char c = CharacterSteps.at(text, CharacterSteps.skipSpaces(text, end));
        return !Character.isLetterOrDigit(c) && c != '.' && c != '+';
    }

    private static boolean mayCount(String before) {
        return switch (before) {
            case "tier",
                    "shift",
                    "phase",
                    "type",
                    "grade",
                    "band",
                    "class",
                    "series",
                    "category",
                    "part",
                    "q",
                    "top" ->
                    false;
            default -> Character.isLetter(before.charAt(0));
        };
    }

    private static @Nullable Seniority ofNumeral(String numeral) {
        return switch (numeral) {
            case "I", "1" -> Seniority.ENTRY;
            case "II", "2" -> Seniority.MID;
            case "III", "3" -> Seniority.SENIOR;
            case "IV", "V", "4", "5" -> Seniority.STAFF;
            default -> null;
        };
    }

    private void collect() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).lower();
            String before = i == 0 ? "" : words.get(i - 1).lower();
            String after = i + 1 == words.size() ? "" : words.get(i + 1).lower();
            Seniority level = SeniorityWord.level(word, before, after);
            if (level != null) {
                boolean manager = word.equals("manager") || word.equals("mgr");
                occupation |= manager && SeniorityWord.isOccupation(before);
                Word known = said.get(level);
                if (known == null || known.lower().equals("associate")) {
                    said.put(level, words.get(i));
                }
            }
        }
    }

    private @Nullable Reading decide() {
        if (said.isEmpty()) {
            return careerStart();
        }
        Word entry = said.get(Seniority.ENTRY);
        Word intern = said.get(Seniority.INTERN);
        if (intern != null) {
            return new Reading(Seniority.INTERN, intern);
        }
        if (entry != null && (said.size() == 1 || entryWins(entry))) {
            return new Reading(Seniority.ENTRY, entry);
        }
        if (said.containsKey(Seniority.MANAGER) && !(occupation && said.size() > 1)) {
            return reading(Seniority.MANAGER);
        }
        Word senior = said.get(Seniority.SENIOR);
        Word staff = said.get(Seniority.STAFF);
        if (staff != null && !(senior != null && areAlternatives(senior, staff))) {
            return reading(Seniority.STAFF);
        }
        if (said.containsKey(Seniority.MID)) {
            return reading(Seniority.MID);
        }
        return reading(senior != null ? Seniority.SENIOR : said.keySet().iterator().next());
    }

    /** "Junior Architect" is junior; "Associate Director" a director, "Senior Associate" senior. */
    private boolean entryWins(Word entry) {
        if (!entry.lower().equals("associate")) {
            return true;
        }
        Word staff = said.get(Seniority.STAFF);
        boolean manager = said.containsKey(Seniority.MANAGER);
        boolean principal = staff != null && !staff.lower().equals("architect");
        return !said.containsKey(Seniority.SENIOR) && !principal && (!manager || occupation);
    }

    private @Nullable Reading careerStart() {
        for (int i = 0; i + 1 < words.size(); i++) {
            String next = words.get(i + 1).lower();
            boolean early = words.get(i).lower().equals("early") && next.equals("career");
            boolean student = words.get(i).lower().equals("working") && next.equals("student");
            boolean coop = words.get(i).lower().equals("co") && next.equals("op");
            if (early || student || coop) {
                return new Reading(early ? Seniority.ENTRY : Seniority.INTERN, words.get(i));
            }
        }
        return null;
    }

    /** "Senior/Lead", "Senior or Staff": the lower one is enough. */
    private boolean areAlternatives(Word senior, Word staff) {
        int from = Math.min(senior.end(), staff.end());
        int to = Math.max(senior.start(), staff.start());
        String between = from < to ? text.substring(from, to).strip() : "";
        return between.equals("/") || between.equalsIgnoreCase("or");
    }

    private Reading reading(Seniority level) {
        Word word = said.get(level);
        return new Reading(level, word == null ? words.get(0) : word);
    }
}
