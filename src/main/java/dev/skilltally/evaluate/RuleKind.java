package dev.skilltally.evaluate;

import java.util.List;

/** The kind of match rule that let a mention through, from the reason that the mention carries. */
final class RuleKind {
    private static final List<String> KINDS =
            List.of(
                    "any case",
                    "exactly this case",
                    "in the title",
                    "in a list",
                    "in a sentence",
                    "after the cue",
                    "classifier",
                    "shortened in an enumeration");

    private RuleKind() {}

    /** One of a few kinds; the reason itself where it is of none of them. */
    static String of(String reason) {
        return KINDS.stream().filter(reason::startsWith).findFirst().orElse(reason);
    }
}
