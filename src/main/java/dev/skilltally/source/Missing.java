package dev.skilltally.source;

/** The words by which tables say that a cell has no value. */
final class Missing {
    private Missing() {}

    /** The cell, or an empty one where it only says that it is missing. */
    static String blanked(String cell) {
        return switch (cell.strip()) {
            case "NaN", "nan", "null", "NULL", "None", "N/A", "n/a", "NA", "#N/A", "-", "-1" -> "";
            default -> cell;
        };
    }
}
