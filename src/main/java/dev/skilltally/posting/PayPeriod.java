package dev.skilltally.posting;

/** The period that a pay figure is for, and how many of them make a year. */
public enum PayPeriod {
    HOUR(2080),
    DAY(260),
    WEEK(52),
    BIWEEKLY(26),
    MONTH(12),
    YEAR(1);

    private final int perYear;

    PayPeriod(int perYear) {
        this.perYear = perYear;
    }

    /**
     * Number of these periods in a working year: 2080 hours, 260 days, 52 weeks, 26 fortnights, 12
     * months.
     */
    public int perYear() {
        return perYear;
    }
}
