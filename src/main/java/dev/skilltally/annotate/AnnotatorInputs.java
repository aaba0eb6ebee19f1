package dev.skilltally.annotate;

import dev.skilltally.annotate.boilerplate.Boilerplate;
import dev.skilltally.annotate.role.RoleAnnotator;
import dev.skilltally.annotate.role.RoleCategorizer;
import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.annotate.skill.AmbiguityClassifier;
import dev.skilltally.annotate.skill.LearnedClassifier;
import dev.skilltally.annotate.skill.SkillAnnotator;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.TaxonomyFiles;
import dev.skilltally.taxonomy.TaxonomyReader;
import dev.skilltally.text.ContentHash;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What annotators are made from, frozen: the files of the taxonomy and the models. Serialisable as
 * these files, so that an engine can send it to many machines; what is read from them is shared by
 * the annotators of all threads.
 */
public final class AnnotatorInputs implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MODEL_SUFFIX = ".bin";

    private final TaxonomyFiles taxonomyFiles;
    private final TreeMap<String, byte[]> models;
    private transient SkillTaxonomy taxonomy;
    private transient SkillAnnotator skills;
    private transient Gazetteer gazetteer;
    private transient SectionReader sections;
    private transient RoleAnnotator roles;
    private transient Set<String> programmingLanguages;
    private transient Boilerplate boilerplate;

    private AnnotatorInputs(TaxonomyFiles taxonomyFiles, Map<String, byte[]> models) {
        this.taxonomyFiles = taxonomyFiles;
        this.models = new TreeMap<>(models);
        this.taxonomy = TaxonomyReader.read(taxonomyFiles);
        this.skills = skills(taxonomy, this.models);
        this.gazetteer = Gazetteer.read(taxonomyFiles);
        this.sections = new SectionReader(taxonomy.cues());
        this.roles = roles(taxonomy, this.models);
        this.programmingLanguages = programmingLanguages(taxonomy);
        this.boilerplate = boilerplate(this.models);
    }

    /**
     * Reads the taxonomy from its files.
     *
     * @param models name of each model or learned file to its bytes
     * @throws dev.skilltally.taxonomy.TaxonomyException where the taxonomy is not valid
     * @throws dev.skilltally.annotate.boilerplate.BoilerplateException where the file of repeated
     *     paragraphs is damaged
     */
    public static AnnotatorInputs of(TaxonomyFiles taxonomyFiles, Map<String, byte[]> models) {
        return new AnnotatorInputs(taxonomyFiles, models);
    }

    /**
     * Loads the model files of a folder and its subfolders, and the file of repeated paragraphs, by
     * path relative to it; none where there is no such folder.
     */
    public static Map<String, byte[]> loadModels(Path folder) throws IOException {
        Map<String, byte[]> models = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> found = files.filter(file -> isModel(name(folder, file))).toList();
                for (Path file : found) {
                    models.put(name(folder, file), Files.readAllBytes(file));
                }
            }
        }
        return models;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isModel(String name) {
        return name.endsWith(MODEL_SUFFIX) || name.equals(Boilerplate.FILE);
    }

    public SkillTaxonomy taxonomy() {
        return taxonomy;
    }

    SkillAnnotator skills() {
        return skills;
    }

    RoleAnnotator roles() {
        return roles;
    }

    private static SkillAnnotator skills(SkillTaxonomy taxonomy, Map<String, byte[]> models) {
        return new SkillAnnotator(taxonomy, classifier(models));
    }

    /** The classifier of ambiguous forms among some models; one that refuses all without it. */
    public static AmbiguityClassifier classifier(Map<String, byte[]> models) {
        byte[] model = models.get(LearnedClassifier.MODEL);
        return model == null ? AmbiguityClassifier.NONE : new LearnedClassifier(model);
    }

    private static RoleAnnotator roles(SkillTaxonomy taxonomy, Map<String, byte[]> models) {
        byte[] model = models.get(RoleCategorizer.MODEL);
        return new RoleAnnotator(
                taxonomy.roles(), model == null ? null : new RoleCategorizer(model));
    }

    /** Identifiers of the skills that are programming languages. */
    Set<String> programmingLanguages() {
        return programmingLanguages;
    }

    private static Set<String> programmingLanguages(SkillTaxonomy taxonomy) {
        Set<String> programmingLanguages = new HashSet<>();
        for (Skill skill : taxonomy.skills()) {
            if (skill.type() == SkillType.LANGUAGE) {
                programmingLanguages.add(skill.id());
            }
        }
        return programmingLanguages;
    }

    private static Boilerplate boilerplate(Map<String, byte[]> models) {
        byte[] file = models.get(Boilerplate.FILE);
        return file == null ? Boilerplate.NONE : Boilerplate.read(Boilerplate.FILE, file);
    }

    Boilerplate boilerplate() {
        return boilerplate;
    }

    SectionReader sections() {
        return sections;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    public TaxonomyFiles taxonomyFiles() {
        return taxonomyFiles;
    }

    /** The bytes of a model; null where there is none of that name. */
    public byte @Nullable [] model(String name) {
        return models.get(name);
    }

    /** Name of each model to the SHA-256 of its bytes, in hexadecimal. */
    public Map<String, String> modelHashes() {
        Map<String, String> hashes = new TreeMap<>();
        models.forEach((name, bytes) -> hashes.put(name, ContentHash.of(bytes)));
        return Collections.unmodifiableMap(hashes);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        taxonomy = TaxonomyReader.read(taxonomyFiles);
        skills = skills(taxonomy, models);
        gazetteer = Gazetteer.read(taxonomyFiles);
        sections = new SectionReader(taxonomy.cues());
        roles = roles(taxonomy, models);
        programmingLanguages = programmingLanguages(taxonomy);
        boilerplate = boilerplate(models);
    }
}
