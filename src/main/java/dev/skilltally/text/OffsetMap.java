package dev.skilltally.text;

/** Leads offsets of a text back to those of the text that it was made from. */
interface OffsetMap {
    /** The map of a text that was left as it was. */
    OffsetMap IDENTITY =
            new OffsetMap() {
                @Override
                public int start(int offset) {
                    return offset;
                }

                @Override
                public int end(int offset) {
                    return offset;
                }
            };

    /** Where the character at an offset starts in the source. */
    int start(int offset);

    /** Where the character before an offset ends in the source. */
    int end(int offset);

    /** This map, then another: from the text to the source of its source. */
    default OffsetMap after(OffsetMap earlier) {
        OffsetMap later = this;
        return new OffsetMap() {
            @Override
            public int start(int offset) {
                return earlier.start(later.start(offset));
            }

            @Override
            public int end(int offset) {
                return earlier.end(later.end(offset));
            }
        };
    }
}
