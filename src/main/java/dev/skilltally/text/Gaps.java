package dev.skilltally.text;

/**
 * How the gap between two tokens grows with each sign: a table of gap and class. Gaps are numbers
 * here, for one step a character is all the time there is.
 */
@SuppressWarnings("EnumOrdinal")
final class Gaps {
    static final int NONE = Gap.NONE.ordinal();
    static final int SPACE = Gap.SPACE.ordinal();
    static final int LINE = Gap.LINE.ordinal();

    /** Gaps up to this one join words. */
    static final int LAST_JOINING = Gap.DOT.ordinal();

    private static final int CLASSES = CharacterClass.MARK + 1;
    private static final byte[] TABLE = new byte[Gap.values().length * CLASSES];

    static {
        for (Gap gap : Gap.values()) {
            for (byte kind = CharacterClass.SPACE; kind < CLASSES; kind++) {
                TABLE[gap.ordinal() * CLASSES + kind] = (byte) next(gap, kind).ordinal();
            }
        }
    }

    private Gaps() {}

    /** The gap after one more sign, both by number. */
    static int after(int gap, byte kind) {
        return TABLE[gap * CLASSES + kind];
    }

    private static Gap next(Gap gap, byte kind) {
        return switch (kind) {
            case CharacterClass.SPACE ->
                    switch (gap) {
                        case NONE -> Gap.SPACE;
                        case HYPHEN -> Gap.DASH;
                        case DOT -> Gap.STOP;
                        default -> gap;
                    };
            case CharacterClass.HYPHEN -> gap == Gap.NONE ? Gap.HYPHEN : stronger(gap, Gap.DASH);
            case CharacterClass.DOT ->
                    switch (gap) {
                        case NONE -> Gap.DOT;
                        case SPACE -> Gap.MARK;
                        default -> stronger(gap, Gap.STOP);
                    };
            case CharacterClass.SLASH -> stronger(gap, Gap.SLASH);
            case CharacterClass.DASH -> stronger(gap, Gap.DASH);
            case CharacterClass.OPEN -> stronger(gap, Gap.OPEN_PARENTHESIS);
            case CharacterClass.CLOSE -> stronger(gap, Gap.CLOSE_PARENTHESIS);
            case CharacterClass.COMMA -> stronger(gap, Gap.COMMA);
            case CharacterClass.SEPARATOR -> stronger(gap, Gap.SEPARATOR);
            case CharacterClass.COLON -> stronger(gap, Gap.COLON);
            case CharacterClass.STOP -> stronger(gap, Gap.STOP);
            case CharacterClass.LINE -> Gap.LINE;
            default -> stronger(gap, Gap.MARK);
        };
    }

    private static Gap stronger(Gap one, Gap other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
