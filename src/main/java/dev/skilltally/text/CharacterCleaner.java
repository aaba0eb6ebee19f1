package dev.skilltally.text;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * Mends characters: drops control, zero-width and soft-hyphen characters, writes every white space
 * as a space and every line end as {@code \n}, composes accents (NFC), and repairs UTF-8 that was
 * read as Windows-1252 where only that explains it ({@code â€™}).
 */
final class CharacterCleaner {
    /** More combining marks on one letter than any language has are left as they are. */
    private static final int MOST_MARKS = 16;

    private static final String BULLET = "\u2022";

    private final String source;
    private final MappedText.Builder out;
    private int at;
    private int start;

    private CharacterCleaner(String source) {
        this.source = source;
        out = new MappedText.Builder(source);
    }

    static MappedText clean(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (isOdd(source.charAt(i))) {
                return new CharacterCleaner(source).run();
            }
        }
        return MappedText.unchanged(source);
    }

    /** Whether a character may need mending; all others are copied. */
    private static boolean isOdd(char c) {
        if (c < 0x7F) {
            return c < 0x20 && c != '\n' && c != '\t';
        }
        return c <= 0xA0
                || c == 0xAD
                || (c >= 0xC2 && c <= 0xF4 && Mojibake.mayLead(c))
                || (c >= 0x300 && c <= 0x36F)
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F)
                || c == 0x3000
                || (c >= 0xE000 && c <= 0xF8FF)
                || c == 0xFEFF
                || (c >= 0xFFF0);
    }

    /** What an odd character is to be written as; null where it stays. */
    static @Nullable String replacement(int c) {
        if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C) {
            return "\n";
        }
        if (c == '\n' || c == '\t') {
            return null;
        }
        if (c == 0xF0B7 || c == 0xF0A7 || c == 0xF076 || c == 0xF0D8 || c == 0xF0FC) {
            return BULLET;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> "";
            // Joiners shape emoji and several scripts, yet no skill is found by them.
            case Character.FORMAT -> "";
            case Character.SPACE_SEPARATOR -> c == ' ' ? null : " ";
            default -> null;
        };
    }

    private MappedText run() {
        int copied = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (!isOdd(c)) {
                at++;
                continue;
            }
            String written = mended(c);
            if (written != null) {
                out.copy(copied, Math.max(copied, start));
                out.replace(written, start, at);
                copied = at;
            }
        }
        out.copy(copied, source.length());
        return out.build();
    }

    /** What to write for what starts here; null to copy it. Moves on behind it. */
    private @Nullable String mended(char c) {
        start = at;
        if (c >= 0x300 && c <= 0x36F) {
            return composed();
        }
        if (Mojibake.mayLead(c)) {
            int length = Mojibake.length(source, at);
            if (length > 0) {
                String repaired = Mojibake.repaired(source, at, length);
                at += length;
                return repaired;
            }
        }
        at++;
        if (c == '\r' && at < source.length() && source.charAt(at) == '\n') {
            at++;
        }
        return replacement(c);
    }

    private @Nullable String composed() {
        int end = at;
        while (end < source.length()
                && source.charAt(end) >= 0x300
                && source.charAt(end) <= 0x36F) {
            end++;
        }
        boolean hasBase = at > 0 && Character.isLetter(source.charAt(at - 1));
        if (!hasBase || end - at > MOST_MARKS) {
            at = end;
            return null;
        }
        String decomposed = source.substring(at - 1, end);
        String composed = Normalizer.normalize(decomposed, Normalizer.Form.NFC);
        start = at - 1;
        at = end;
        return composed.equals(decomposed) ? null : composed;
    }
}
