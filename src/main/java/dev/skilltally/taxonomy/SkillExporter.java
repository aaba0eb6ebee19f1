package dev.skilltally.taxonomy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes the skills of a taxonomy for other tools. Streams given are left open. */
public final class SkillExporter {
    private static final JsonMapper JSON = new JsonMapper();

    private final SkillTaxonomy taxonomy;

    public SkillExporter(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Everything, with the rules of each form as they are written in the taxonomy's files. */
    public void json(OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("hash", taxonomy.hash());
            json.writeArrayFieldStart("skills");
            for (Skill skill : taxonomy.skills()) {
                skill(json, skill);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void skill(JsonGenerator json, Skill skill) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", skill.id());
        json.writeStringField("label", skill.label());
        json.writeStringField("type", type(skill));
        json.writeStringField("area", skill.area());
        list(json, "broader", skill.broader());
        if (skill.note() != null) {
            json.writeStringField("note", skill.note());
        }
        json.writeBooleanField("generic", skill.generic());
        if (skill.successor() != null) {
            json.writeStringField("successor", skill.successor());
        }
        list(json, "origin", skill.origins());
        json.writeArrayFieldStart("forms");
        for (SurfaceForm form : skill.forms()) {
            json.writeStartObject();
            json.writeStringField("form", form.text());
            list(json, "rules", SkillFileWriter.rules(form));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, List<String> values)
            throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    /** A table that the importer reads again; forms with rules are left out. */
    public void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord("id", "label", "type", "area", "broader", "forms", "note", "origin");
        for (Skill skill : taxonomy.skills()) {
            csv.writeRecord(
                    skill.id(),
                    skill.label(),
                    type(skill),
                    skill.area(),
                    String.join("|", skill.broader()),
                    String.join("|", sureForms(skill)),
                    skill.note() == null ? "" : skill.note(),
                    String.join("|", skill.origins()));
        }
        csv.flush();
    }

    /** SKOS as Turtle. */
    public void turtle(OutputStream out) {
        SkosWriter.turtle(taxonomy, out);
    }

    /** SKOS as RDF/XML. */
    public void rdfXml(OutputStream out) {
        SkosWriter.rdfXml(taxonomy, out);
    }

    static String type(Skill skill) {
        return skill.type().name().toLowerCase(Locale.ROOT);
    }

    /** The forms behind the label that need no rules. */
    static List<String> sureForms(Skill skill) {
        return skill.forms().stream()
                .filter(form -> SkillFileWriter.rules(form).isEmpty())
                .map(SurfaceForm::text)
                .filter(form -> !form.equals(skill.label()))
                .toList();
    }
}
