package dev.skilltally.stats;

/**
 * A number then and now, and why it moved: today's corpus is measured with the taxonomy of then,
 * too. The two corpora overlap, so there is no interval.
 *
 * @param label what it is
 * @param unit what it is counted in
 * @param then in the corpus of then, with the taxonomy of then
 * @param same in today's corpus, with the taxonomy of then
 * @param now in today's corpus, with today's taxonomy
 */
public record Movement(String label, Unit unit, double then, double same, double now) {
    /** What a moving number is counted in. */
    public enum Unit {
        POSTINGS,
        SHARE,
        PAY
    }

    public double change() {
        return now - then;
    }

    /** What the taxonomy's edits made: new minus old on the same corpus. */
    public double ofTaxonomy() {
        return now - same;
    }

    /** The rest: what the postings themselves made. */
    public double ofMarket() {
        return same - then;
    }
}
