package dev.skilltally.report;

/** Keeps together on a page what belongs together: a number and its sign, "n" and its number. */
final class Typography {
    private static final String THIN = "\u202F";
    private static final String KEPT = "\u00A0";

    private Typography() {}

    static String kept(String text) {
        return text.replace(" %", THIN + "%").replace("n = ", "n" + KEPT + "=" + KEPT);
    }
}
