package dev.skilltally.annotate.pay;

/**
 * An amount as it is written.
 *
 * @param start first character, the currency sign before it included
 * @param end last character, exclusive, the currency sign after it included
 * @param value the number times its scale ("120k" is 120,000)
 * @param scale 1, or what a suffix multiplies by: 1,000 or 100,000 (lakh)
 * @param currency ISO 4217 code, {@code "$"} or {@code "kr"} where the country decides, or empty
 * @param open whether a plus follows: "80,000+"
 * @param group what separates groups of three digits in it; 0 where nothing does
 * @param yearly whether the unit says that it is pay per year ("12 LPA")
 */
record MoneyAmount(
        int start,
        int end,
        double value,
        double scale,
        String currency,
        boolean open,
        char group,
        boolean yearly) {

    /** The same with another scale: the "120" of "120-150k" is 120,000. */
    MoneyAmount times(double factor) {
        return new MoneyAmount(start, end, value * factor, factor, currency, open, group, yearly);
    }

    /** "$26.104 an hour": the full stop was no separator of thousands. */
    MoneyAmount withDecimals() {
        return new MoneyAmount(start, end, value / 1000, scale, currency, open, '\0', yearly);
    }
}
