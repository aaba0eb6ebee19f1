package dev.skilltally.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes words as YAML values, with quotes only where they are needed. */
final class YamlText {
    private static final Set<String> RESERVED =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "~");

    private YamlText() {}

    /** A value that may stand in a list in brackets, too. */
    static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** A list in brackets. */
    static String of(List<String> texts) {
        return texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty()
                || RESERVED.contains(text.toLowerCase(Locale.ROOT))
                || !text.equals(text.strip())) {
            return false;
        }
        char first = text.charAt(0);
        boolean startsPlain = Character.isLetter(first) || first == '.' || isDigitOfWord(text);
        return startsPlain && text.chars().allMatch(YamlText::isPlain);
    }

    /** Numbers would be read as written, too; with quotes nobody needs to know. */
    private static boolean isDigitOfWord(String text) {
        return Character.isDigit(text.charAt(0)) && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isPlain(int character) {
        return Character.isLetterOrDigit(character) || " .-_/+()'".indexOf(character) >= 0;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (character < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
