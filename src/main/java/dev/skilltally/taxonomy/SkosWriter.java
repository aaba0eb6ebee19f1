package dev.skilltally.taxonomy;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

import java.io.OutputStream;

/**
 * Writes skills as SKOS concepts. Forms that need no rules are alternative labels, others hidden
 * ones, since SKOS has no words for the rules; origins that are addresses are close matches.
 */
final class SkosWriter {
    private static final String SKILL = "urn:skilltally:skill:";
    private static final String SCHEME = "urn:skilltally:taxonomy";
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final RDFWriter writer;

    private SkosWriter(RDFWriter writer) {
        this.writer = writer;
    }

    static void turtle(SkillTaxonomy taxonomy, OutputStream out) {
        new SkosWriter(new TurtleWriter(out)).write(taxonomy);
    }

    static void rdfXml(SkillTaxonomy taxonomy, OutputStream out) {
        new SkosWriter(new RDFXMLWriter(out)).write(taxonomy);
    }

    private void write(SkillTaxonomy taxonomy) {
        writer.startRDF();
        writer.handleNamespace(SKOS.PREFIX, SKOS.NAMESPACE);
        writer.handleNamespace(DCTERMS.PREFIX, DCTERMS.NAMESPACE);
        writer.handleNamespace(OWL.PREFIX, OWL.NAMESPACE);
        IRI scheme = VALUES.createIRI(SCHEME);
        add(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
        add(scheme, DCTERMS.IDENTIFIER, VALUES.createLiteral(taxonomy.hash()));
        taxonomy.skills().forEach(skill -> skill(skill, scheme));
        writer.endRDF();
    }

    private void skill(Skill skill, IRI scheme) {
        IRI concept = VALUES.createIRI(SKILL + skill.id());
        add(concept, RDF.TYPE, SKOS.CONCEPT);
        add(concept, SKOS.IN_SCHEME, scheme);
        add(concept, SKOS.PREF_LABEL, english(skill.label()));
        for (SurfaceForm form : skill.forms()) {
            if (!form.text().equals(skill.label())) {
                boolean isSure = SkillFileWriter.rules(form).isEmpty();
                IRI kind = isSure ? SKOS.ALT_LABEL : SKOS.HIDDEN_LABEL;
                add(concept, kind, english(form.text()));
            }
        }
        add(concept, DCTERMS.TYPE, VALUES.createLiteral(SkillExporter.type(skill)));
        add(concept, DCTERMS.SUBJECT, VALUES.createLiteral(skill.area()));
        skill.broader().forEach(id -> add(concept, SKOS.BROADER, VALUES.createIRI(SKILL + id)));
        if (skill.note() != null) {
            add(concept, SKOS.SCOPE_NOTE, english(skill.note()));
        }
        if (skill.successor() != null) {
            add(concept, OWL.DEPRECATED, VALUES.createLiteral(true));
            add(concept, DCTERMS.IS_REPLACED_BY, VALUES.createIRI(SKILL + skill.successor()));
        }
        skill.origins().forEach(origin -> origin(concept, origin));
    }

    private void origin(IRI concept, String origin) {
        if (origin.startsWith("http://") || origin.startsWith("https://")) {
            add(concept, SKOS.CLOSE_MATCH, VALUES.createIRI(origin));
        } else {
            add(concept, DCTERMS.SOURCE, VALUES.createLiteral(origin));
        }
    }

    private void add(IRI subject, IRI predicate, Value object) {
        writer.handleStatement(VALUES.createStatement(subject, predicate, object));
    }

    private static Value english(String text) {
        return VALUES.createLiteral(text, "en");
    }
}
