package dev.skilltally.taxonomy;

import java.util.Locale;

/** Formats of other taxonomies that can be imported. */
public enum ImportFormat {
    /** ESCO's CSV: the whole archive, or one file of skills. */
    ESCO,
    /** O*NET's technology skills, tab-separated. */
    ONET,
    /** SKOS as Turtle or RDF/XML. */
    SKOS,
    /** A table with a column {@code label} and optionally type, forms, broader and origin. */
    CSV;

    /**
     * The format of a file by its name and its first line.
     *
     * @param name the file's name
     * @param firstLine as far as it is text
     */
    static ImportFormat detect(String name, String firstLine) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip") || firstLine.contains("conceptUri")) {
            return ESCO;
        }
        if (firstLine.contains("Commodity Title")) {
            return ONET;
        }
        boolean isRdf = firstLine.startsWith("@prefix") || firstLine.startsWith("<?xml");
        boolean isNamedRdf =
                lower.endsWith(".ttl") || lower.endsWith(".rdf") || lower.endsWith(".xml");
        return isRdf || isNamedRdf ? SKOS : CSV;
    }
}
