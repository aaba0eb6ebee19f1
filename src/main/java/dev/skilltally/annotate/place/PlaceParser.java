package dev.skilltally.annotate.place;

import dev.skilltally.annotate.place.PlaceWord.Gap;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.taxonomy.PlaceKey;
import dev.skilltally.taxonomy.PlaceName;
import dev.skilltally.taxonomy.PlaceName.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a string of places: "Pune, MH, IN", "New York, NY; San Francisco, CA", "IN - Hyderabad",
 * "10 Main Street, Irvine, CA 92618, US". Names that belong together become one group.
 */
final class PlaceParser {
    /** Words beside a name that do not make it doubtful. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "greater",
                    "area",
                    "metro",
                    "metropolitan",
                    "region",
                    "city",
                    "county",
                    "the",
                    "of",
                    "in",
                    "within",
                    "only",
                    "remote",
                    "hybrid",
                    "onsite",
                    "on-site",
                    "office",
                    "hq",
                    "headquarters",
                    "based",
                    "anywhere",
                    "township",
                    "town",
                    "district",
                    "state",
                    "province",
                    "or",
                    "and",
                    "site",
                    "campus",
                    "location",
                    "locations",
                    "downtown",
                    "central",
                    "urban",
                    "suburban",
                    "near",
                    "nationwide",
                    "from",
                    "home",
                    "any",
                    "virtual",
                    "flexible");

    /** Words of street addresses: names before them are names of streets. */
    private static final Set<String> STREET =
            Set.of(
                    "street",
                    "st",
                    "avenue",
                    "ave",
                    "road",
                    "rd",
                    "boulevard",
                    "blvd",
                    "drive",
                    "dr",
                    "way",
                    "lane",
                    "ln",
                    "parkway",
                    "pkwy",
                    "plaza",
                    "square",
                    "suite",
                    "ste",
                    "floor",
                    "building",
                    "bldg",
                    "tower",
                    "court",
                    "highway",
                    "hwy",
                    "place",
                    "pl",
                    "expressway",
                    "circle",
                    "broadway",
                    "room",
                    "airport");

    /** Inhabitants from which a city is believed among words that are no place. */
    private static final int LARGE = 90_000;

    /** "10115 Berlin" begins with a postcode, "10 Holland" is a street. */
    private static final int SHORTEST_POSTCODE = 4;

    /** Countries whose code is believed where it stands by itself. */
    private static final Set<String> LONE_CODES =
            Set.of("US", "GB", "CA", "IN", "DE", "AU", "FR", "SG", "AE", "NL", "IE", "ES", "IT");

    private final Gazetteer gazetteer;

    PlaceParser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places of a part of a text, in their order. */
    List<PlaceGroup> parse(String text, int from, int to) {
        return new Run(text, PlaceWord.of(text, from, to)).groups();
    }

    /** A name or code found. */
    private record Match(int firstWord, int lastWord, List<PlaceName> meanings, boolean isCode) {}

    /** One string on its way. */
    private final class Run {
        private final String text;
        private final List<PlaceWord> words;
        private final List<PlaceGroup> groups = new ArrayList<>();
        private @Nullable PlaceGroup open;
        private boolean isBroken;

        Run(String text, List<PlaceWord> words) {
            this.text = text;
            this.words = words;
        }

        List<PlaceGroup> groups() {
            int first = 0;
            while (first < words.size()) {
                int last = first + 1;
                while (last < words.size() && !partsSegments(words.get(last).gap())) {
                    last++;
                }
                segment(first, last);
                first = last;
            }
            close();
            return groups;
        }

        private static boolean partsSegments(Gap gap) {
            return gap == Gap.COMMA || gap == Gap.BRACKET || gap == Gap.BREAK;
        }

        private void segment(int first, int last) {
            Gap gap = words.get(first).gap();
            if (gap == Gap.BREAK) {
                close();
            }
            if (words.get(last - 1).is(text, "area") && isQuarter(gap)) {
                return;
            }
            List<Match> matches = matches(first, last);
            int streetEnd = streetEnd(first, last, matches);
            boolean isDoubtful = isDoubtful(first, last, matches);
            int next = first;
            for (Match match : matches) {
                skip(next, match.firstWord());
                if (match.firstWord() >= streetEnd && (!isDoubtful || isSure(match, first, last))) {
                    take(match, isDoubtful);
                }
                next = match.lastWord() + 1;
            }
            skip(next, last);
        }

        /** Whether "(Chelsea area)" and "(Neartown - Montrose area)" stand behind their city. */
        private boolean isQuarter(Gap gap) {
            return open != null && (gap == Gap.BRACKET || (open.isJoined() && open.hasCity()));
        }

        /** Longest matches from the left, no two overlapping. */
        private List<Match> matches(int first, int last) {
            List<Match> matches = new ArrayList<>(2);
            int i = first;
            while (i < last) {
                Match match = longest(i, last);
                if (match == null) {
                    i++;
                } else {
                    matches.add(match);
                    i = match.lastWord() + 1;
                }
            }
            return matches;
        }

        private @Nullable Match longest(int i, int last) {
            if (!words.get(i).isCapitalised(text)) {
                return null;
            }
            int limit = Math.min(last, i + Gazetteer.MAXIMUM_WORDS);
            for (int end = i + 1; end < limit; end++) {
                if (!words.get(end).gap().mayBeInsideName()) {
                    limit = end;
                }
            }
            String word = PlaceKey.of(text, words.get(i).start(), words.get(i).end());
            boolean mayBegin = gazetteer.mayBegin(word);
            for (int end = limit; mayBegin && end > i + 1; end--) {
                Match match =
                        named(
                                i,
                                end - 1,
                                PlaceKey.of(text, words.get(i).start(), words.get(end - 1).end()));
                if (match != null) {
                    return match;
                }
            }
            Match code = code(i, word, last);
            return code == null && mayBegin ? named(i, i, word) : code;
        }

        private @Nullable Match named(int first, int last, String key) {
            List<PlaceName> meanings = gazetteer.named(key);
            return meanings.isEmpty() ? null : new Match(first, last, meanings, false);
        }

        private @Nullable Match code(int i, String key, int last) {
            PlaceWord word = words.get(i);
            if (key.length() > 5 || !word.isCapitals(text)) {
                return null;
            }
            List<PlaceName> meanings = gazetteer.coded(key.toUpperCase(Locale.ROOT));
            return meanings.isEmpty() || !isCodePlace(i, last)
                    ? null
                    : new Match(i, i, meanings, true);
        }

        /**
         * Whether a code can stand here: at the end of its segment, before a postcode, a hyphen or
         * a slash. "IT Park" begins with none.
         */
        private boolean isCodePlace(int i, int last) {
            if (i + 1 == last || words.get(i + 1).gap() != Gap.SPACE) {
                return true;
            }
            PlaceWord next = words.get(i + 1);
            return Character.isDigit(text.charAt(next.start()))
                    || isHarmless(next)
                    || isFurtherCode(next);
        }

        private boolean isFurtherCode(PlaceWord word) {
            return word.isCapitals(text) && !gazetteer.coded(keyOf(word)).isEmpty();
        }

        private String keyOf(PlaceWord word) {
            return PlaceKey.of(text, word.start(), word.end()).toUpperCase(Locale.ROOT);
        }

        private boolean isHarmless(PlaceWord word) {
            String key = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
            return HARMLESS.contains(key);
        }

        /** The word behind the last street word, if the segment is an address. */
        private int streetEnd(int first, int last, List<Match> matches) {
            int end = first;
            PlaceWord number = words.get(first);
            boolean isNumbered =
                    Character.isDigit(text.charAt(number.start()))
                            && !(number.isDigits(text) && number.length() >= SHORTEST_POSTCODE);
            for (int i = first; i < last; i++) {
                boolean isStreet =
                        i > first
                                && STREET.contains(
                                        PlaceKey.of(text, words.get(i).start(), words.get(i).end()))
                                && !isInside(i, matches);
                if (isStreet) {
                    end = i + 1;
                }
            }
            return isNumbered && end == first ? last : end;
        }

        private static boolean isInside(int word, List<Match> matches) {
            for (Match match : matches) {
                if (word >= match.firstWord() && word <= match.lastWord() && !match.isCode()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isDoubtful(int first, int last, List<Match> matches) {
            int next = first;
            for (Match match : matches) {
                if (hasDoubt(next, match.firstWord())) {
                    return true;
                }
                next = match.lastWord() + 1;
            }
            return hasDoubt(next, last);
        }

        private boolean hasDoubt(int from, int to) {
            for (int i = from; i < to; i++) {
                PlaceWord word = words.get(i);
                if (!isHarmless(word) && !word.isDigits(text)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a name among words that are no place is believed all the same. */
        private boolean isSure(Match match, int first, int last) {
            if (match.isCode()) {
                return match.lastWord() + 1 == last
                        || match.firstWord() == first
                        || words.get(match.lastWord() + 1).isDigits(text)
                        || words.get(match.lastWord() + 1).gap() != Gap.SPACE;
            }
            for (PlaceName meaning : match.meanings()) {
                if (meaning.kind() != Kind.CITY || meaning.inhabitants() >= LARGE) {
                    return true;
                }
            }
            return false;
        }

        private void skip(int from, int to) {
            for (int i = from; i < to; i++) {
                PlaceWord word = words.get(i);
                if (word.gap() == Gap.SLASH || isConjunction(word)) {
                    isBroken = true;
                } else if (open != null && word.isDigits(text) && word.length() >= 5) {
                    open.postcode(word.length());
                }
            }
        }

        private boolean isConjunction(PlaceWord word) {
            return word.length() <= 4
                    && (word.is(text, "or")
                            || word.is(text, "and")
                            || word.is(text, "oder")
                            || word.is(text, "und")
                            || word.is(text, "ou")
                            || word.is(text, "et")
                            || word.is(text, "y"));
        }

        private void take(Match match, boolean isDoubtful) {
            PlaceWord firstWord = words.get(match.firstWord());
            int end = words.get(match.lastWord()).end();
            if (isBroken || firstWord.gap() == Gap.SLASH) {
                close();
            }
            if (open != null && open.join(match.meanings(), end)) {
                return;
            }
            if (isDoubtful && open != null && open.hasCity()) {
                return;
            }
            int start = firstWord.start();
            if (open != null && open.isUnknownCityOf(match.meanings(), match.isCode())) {
                start = open.start();
                open = null;
            }
            close();
            open = new PlaceGroup(match.meanings(), match.isCode(), start, end);
        }

        /** A code by itself that is more likely a word: NO, HE, GH. */
        private static boolean isDoubtfulCode(PlaceGroup group) {
            if (!group.isCode() || group.isJoined()) {
                return false;
            }
            for (PlaceName meaning : group.meanings()) {
                boolean isState =
                        meaning.kind() != Kind.COUNTRY
                                && (meaning.country().equals("US")
                                        || meaning.country().equals("CA"));
                boolean isMarket =
                        meaning.kind() == Kind.COUNTRY && LONE_CODES.contains(meaning.country());
                if (isState || isMarket || meaning.kind() == Kind.CITY) {
                    return false;
                }
            }
            return true;
        }

        private void close() {
            if (open != null && (words.size() == 1 || !isDoubtfulCode(open))) {
                groups.add(open);
            }
            open = null;
            isBroken = false;
        }
    }
}
