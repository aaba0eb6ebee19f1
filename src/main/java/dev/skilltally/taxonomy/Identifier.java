package dev.skilltally.taxonomy;

import java.text.Normalizer;
import java.util.Locale;

/** Identifiers: lower-case words and digits joined by hyphens. */
public final class Identifier {
    private Identifier() {}

    /** The entry's id, or "" where it has none that is usable, which is then a problem. */
    static String read(Entry entry, Problems problems) {
        String id = entry.required("id", "lower-case words joined by hyphens");
        if (!id.isEmpty() && !isWellFormed(id)) {
            problems.add(
                    entry.source("id"),
                    "id is \""
                            + id
                            + "\", expected lower-case words joined by hyphens such as \""
                            + of(id)
                            + "\"");
            return "";
        }
        return id;
    }

    /**
     * Whether the text is made of lower-case letters a to z and digits, joined by single hyphens.
     */
    static boolean isWellFormed(String text) {
        return !text.isEmpty() && of(text).equals(text);
    }

    /** An identifier for a label: {@code C++} gives {@code c-plus-plus}. */
    public static String of(String label) {
        StringBuilder id = new StringBuilder();
        String spoken =
                Normalizer.normalize(label, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replace("+", " plus ")
                        .replace("#", " sharp ")
                        .replace("&", " and ");
        for (int at = 0; at < spoken.length(); at++) {
            char character = spoken.charAt(at);
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                id.append(character);
            } else if (Character.getType(character) != Character.NON_SPACING_MARK
                    && character != '\''
                    && !id.isEmpty()
                    && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        boolean endsInHyphen = !id.isEmpty() && id.charAt(id.length() - 1) == '-';
        return endsInHyphen ? id.substring(0, id.length() - 1) : id.toString();
    }
}
