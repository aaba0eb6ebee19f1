package dev.skilltally.annotate.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The small words that tell a language at a glance. A word of several languages votes for each of
 * them.
 */
final class FunctionWords {
    /** ISO 639-1 codes, in the order of the bits of a vote. */
    static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "pl");

    /** Words with letters beyond it (Latin-1) vote for none. */
    static final char LAST_LETTER = 0xff;

    /** Longer words vote for none. */
    static final int LONGEST = 8;

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry(
                            "en",
                            "the and of to with for you we our your are is will be that this from have"
                                    + " on as or by an at who their it not can all other which about more"
                                    + " years year skills required working strong good must should job"
                                    + " ability using looking support work role"),
                    Map.entry(
                            "de",
                            "und der die das mit für von zu im den des dem ein eine einen einer wir sie"
                                    + " du ist sind als auf bei oder auch deine dein unser unsere dich"
                                    + " wie werden durch aus nach über sowie uns ihre ihr zum zur"),
                    Map.entry(
                            "fr",
                            "le la les des et une un de du pour vous nous avec dans sur est sont votre"
                                    + " vos nos notre au aux en par qui que ou être cette ces plus"),
                    Map.entry(
                            "es",
                            "el la los las de y en con para que un una por del se es al nuestro nuestra"
                                    + " tu tus más como su sus o nos somos lo entre sobre"),
                    Map.entry(
                            "pt",
                            "o a os as de e em com para que um uma por do da dos das no na nos nas é se"
                                    + " ao à mais como sua seu ou nossa são você não"),
                    Map.entry(
                            "it",
                            "il lo la i gli le di e in con per che un una del della dei delle nel nella"
                                    + " è sono al alla tra o si nostro tuo come più ed"),
                    Map.entry(
                            "nl",
                            "de het een en van in met voor je jij wij we ons onze is zijn op te aan als"
                                    + " of bij naar jouw ben die dat om ook hebt wat uit"),
                    Map.entry(
                            "sv",
                            "och att i en ett som för med av på är vi du din dig till den det har om vår"
                                    + " våra kommer eller samt dina"),
                    Map.entry(
                            "da",
                            "og at i en et som for med af på er vi du din dig til den det har om vores"
                                    + " eller samt dine vil du'll hos ikke"),
                    Map.entry(
                            "no",
                            "og å i en et som for med av på er vi du din deg til den det har om vår våre"
                                    + " eller samt dine vil hos ikke"),
                    Map.entry(
                            "pl",
                            "i w z na do oraz o się że jest dla od lub za jako nie to przez po co"
                                    + " nasz twoje będzie"));

    /** Slots of the table; a power of two, many times the words, so that few share one. */
    private static final int SLOTS = 4096;

    private final long[] keys = new long[SLOTS];
    private final short[] votes = new short[SLOTS];

    FunctionWords() {
        Map<String, Integer> bits = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (String word : WORDS.getOrDefault(LANGUAGES.get(i), "").split(" ")) {
                bits.merge(word, 1 << i, (one, other) -> one | other);
            }
        }
        bits.forEach(this::add);
    }

    /** A word's key with one more letter at its end; 0 is the key of the empty word. */
    static long append(long key, char small) {
        return (key << Byte.SIZE) | small;
    }

    /** A bit per language that the word belongs to; 0 for all other words. */
    int votes(long key) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return votes[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return 0;
    }

    private void add(String word, int bits) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            // Letters beyond Latin-1 have no place in the key; there are enough other words.
            if (word.charAt(i) > LAST_LETTER || word.length() > LONGEST) {
                return;
            }
            key = append(key, word.charAt(i));
        }
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        keys[slot] = key;
        votes[slot] = (short) bits;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 52);
    }
}
