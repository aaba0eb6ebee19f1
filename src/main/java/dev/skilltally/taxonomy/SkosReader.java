package dev.skilltally.taxonomy;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the concepts of a SKOS file: preferred and alternative labels in English or without a
 * language, and broader concepts. Hidden labels are left out: they hold misspellings, and forms
 * whose rules SKOS cannot carry.
 */
final class SkosReader extends AbstractRDFHandler {
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    private SkosReader() {}

    /**
     * The concepts that have a preferred label, in the order of the file.
     *
     * @param isXml whether the file is RDF/XML; else it is Turtle
     */
    static List<ImportedSkill> read(String file, InputStream in, boolean isXml) throws IOException {
        SkosReader reader = new SkosReader();
        RDFParser parser = isXml ? new RDFXMLParser() : new TurtleParser();
        parser.setRDFHandler(reader);
        try {
            parser.parse(in, "urn:skilltally:import");
        } catch (RDFParseException e) {
            String line = e.getLineNumber() > 0 ? ":" + e.getLineNumber() : "";
            throw new TaxonomyException(
                    List.of(
                            new TaxonomyProblem(
                                    file + line, e.getMessage() + ", expected Turtle or RDF/XML")));
        }
        return reader.concepts.values().stream()
                .filter(concept -> concept.isConcept && concept.label != null)
                .map(Concept::skill)
                .toList();
    }

    @Override
    public void handleStatement(Statement statement) {
        if (!(statement.getSubject() instanceof IRI subject)) {
            return;
        }
        Concept concept = concepts.computeIfAbsent(subject.stringValue(), Concept::new);
        IRI predicate = statement.getPredicate();
        Value object = statement.getObject();
        if (predicate.equals(RDF.TYPE)) {
            concept.isConcept |= object.equals(SKOS.CONCEPT);
        } else if (predicate.equals(SKOS.PREF_LABEL)) {
            english(object).ifPresent(label -> concept.label = label);
        } else if (predicate.equals(SKOS.ALT_LABEL)) {
            english(object).ifPresent(concept.forms::add);
        } else if (predicate.equals(SKOS.BROADER)) {
            concept.broader.add(object.stringValue());
        } else if (predicate.equals(DCTERMS.TYPE)) {
            String word = object.stringValue().toLowerCase(Locale.ROOT);
            concept.type = Entry.words(SkillType.values()).get(word);
        }
    }

    private static Optional<String> english(Value value) {
        if (!(value instanceof Literal literal)) {
            return Optional.empty();
        }
        boolean isEnglish = literal.getLanguage().map(SkosReader::isEnglish).orElse(true);
        return isEnglish ? Optional.of(literal.getLabel().strip()) : Optional.empty();
    }

    private static boolean isEnglish(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** What was read of a concept so far. */
    private static final class Concept {
        private final String uri;
        private final List<String> forms = new ArrayList<>();
        private final List<String> broader = new ArrayList<>();
        private @Nullable String label;
        private @Nullable SkillType type;
        private boolean isConcept;

        Concept(String uri) {
            this.uri = uri;
        }

        ImportedSkill skill() {
            return new ImportedSkill(label == null ? "" : label, forms, type, broader, uri);
        }
    }
}
