package dev.skilltally.text;

/**
 * The maps of title and description as one: both texts, and both sources, are joined by one line
 * break.
 *
 * @param titleEnd length of the cleaned title
 * @param sourceTitleEnd length of the title as given
 * @param title leads from the cleaned title to the one given
 * @param description leads from the cleaned description to the one given
 */
record JoinedMap(int titleEnd, int sourceTitleEnd, OffsetMap title, OffsetMap description)
        implements OffsetMap {
    @Override
    public int start(int offset) {
        if (offset < titleEnd) {
            return title.start(offset);
        }
        return offset == titleEnd
                ? sourceTitleEnd
                : sourceTitleEnd + 1 + description.start(offset - titleEnd - 1);
    }

    @Override
    public int end(int offset) {
        if (offset <= titleEnd) {
            return title.end(offset);
        }
        return offset == titleEnd + 1
                ? sourceTitleEnd + 1
                : sourceTitleEnd + 1 + description.end(offset - titleEnd - 1);
    }
}
