package dev.skilltally.curate;

import java.util.Comparator;

/**
 * Something wrong or doubtful in a taxonomy.
 *
 * @param severity how bad it is
 * @param place file and line
 * @param check short name of the check, such as {@code common-word}
 * @param message the problem, the value, what was expected
 */
public record Finding(Severity severity, String place, String check, String message) {
    /** Worst first, then by place. */
    static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::file)
                    .thenComparingInt(Finding::line)
                    .thenComparing(Finding::message);

    /** How bad a finding is, worst first. */
    public enum Severity {
        /** The taxonomy cannot be used, or a form can never match. */
        ERROR,
        /** Probably finds what it should not, or misses what it should find. */
        WARNING,
        /** Worth a look. */
        NOTE
    }

    private String file() {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? place : place.substring(0, colon);
    }

    private int line() {
        String digits = place.substring(place.lastIndexOf(':') + 1);
        boolean isNumber = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
        return isNumber && digits.length() < 10 ? Integer.parseInt(digits) : 0;
    }

    @Override
    public String toString() {
        return "[" + place + "] " + message + " (" + check + ")";
    }
}
