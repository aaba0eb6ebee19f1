package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms and stop phrases of a taxonomy, compiled: words, tree and match rules. Frozen. */
final class Lexicon implements Serializable {
    private final Vocabulary vocabulary;
    private final FormTrie trie;
    private final CueWords cues;
    private final DegreeWords degreeWords;
    private final Collaborators collaborators;

    private Lexicon(
            Vocabulary vocabulary,
            FormTrie trie,
            CueWords cues,
            DegreeWords degreeWords,
            Collaborators collaborators) {
        this.vocabulary = vocabulary;
        this.trie = trie;
        this.cues = cues;
        this.degreeWords = degreeWords;
        this.collaborators = collaborators;
    }

    static Lexicon of(SkillTaxonomy taxonomy) {
        return new Compiler().compile(taxonomy);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    FormTrie trie() {
        return trie;
    }

    CueWords cues() {
        return cues;
    }

    DegreeWords degreeWords() {
        return degreeWords;
    }

    Collaborators collaborators() {
        return collaborators;
    }

    /** Builds a lexicon: first all words, for the tree is numbered by them, then the tree. */
    private static final class Compiler {
        private final Vocabulary.Builder words = Vocabulary.builder();
        private final SkillTokenizer tokenizer = new SkillTokenizer();
        private final List<Written> written = new ArrayList<>();

        private record Written(FormVariants.Variant variant, CompiledForm form) {}

        Lexicon compile(SkillTaxonomy taxonomy) {
            CueWords cues = CueWords.of(words);
            DegreeWords degreeWords = new DegreeWords(words);
            Collaborators collaborators = new Collaborators(words);
            for (Skill skill : taxonomy.skills()) {
                for (SurfaceForm form : skill.forms()) {
                    add(skill, form);
                }
            }
            taxonomy.stopPhrases().forEach(this::addStopPhrase);
            Vocabulary vocabulary = numbered();
            FormTrie.Builder trie = new FormTrie.Builder(vocabulary.size());
            for (Written each : written) {
                addTo(trie, each, vocabulary);
            }
            return new Lexicon(vocabulary, trie.build(), cues, degreeWords, collaborators);
        }

        private Vocabulary numbered() {
            for (Written each : written) {
                each.variant().words().forEach(words::add);
            }
            return words.build();
        }

        private void addTo(FormTrie.Builder trie, Written each, Vocabulary vocabulary) {
            FormVariants.Variant variant = each.variant();
            int[] path = variant.words().stream().mapToInt(vocabulary::id).toArray();
            SurfaceForm form = each.form().form();
            boolean verbatim = form != null && form.verbatim();
            trie.add(
                    path,
                    variant.gaps(),
                    new FormTrie.Entry(
                            each.form(),
                            verbatim ? variant.letters() : null,
                            variant.capitalised()));
        }

        private void add(Skill skill, SurfaceForm form) {
            boolean name = skill.type() == SkillType.TOOL || skill.type() == SkillType.LANGUAGE;
            boolean field = skill.type() == SkillType.CONCEPT || skill.type() == SkillType.DOMAIN;
            Set<String> skills = new LinkedHashSet<>();
            skills.add(skill.id());
            skills.addAll(form.also());
            CompiledForm compiled =
                    new CompiledForm(
                            form,
                            form.text(),
                            List.copyOf(skills),
                            name,
                            field,
                            form.isSure(),
                            numbers(form.after()),
                            numbers(form.before()),
                            numbers(form.notAfter()),
                            numbers(form.notBefore()),
                            form.unless().stream().map(this::phrase).toList());
            for (FormVariants.Variant variant : FormVariants.of(form, name)) {
                written.add(new Written(variant, compiled));
            }
        }

        private void addStopPhrase(String phrase) {
            FormVariants.Variant variant = FormVariants.read(phrase);
            if (!variant.words().isEmpty()) {
                Words none = Words.NONE;
                CompiledForm stop =
                        new CompiledForm(
                                null, phrase, List.of(), false, false, true, none, none, none, none,
                                List.of());
                written.add(new Written(variant, stop));
            }
        }

        private Words numbers(Collection<String> neighbours) {
            return Words.of(
                    neighbours.stream()
                            .map(FormVariants::read)
                            .flatMap(variant -> variant.words().stream())
                            .mapToInt(words::add)
                            .toArray());
        }

        private Words phrase(String veto) {
            Tokens tokens = tokenizer.tokens(veto);
            List<Integer> numbers = new ArrayList<>();
            int from = 0;
            for (int token = 0; token <= tokens.size(); token++) {
                int to = token < tokens.size() ? tokens.start(token) : veto.length();
                for (int i = from; i < to; i++) {
                    if (veto.charAt(i) == '*') {
                        numbers.add(CompiledForm.ANY_WORD);
                    }
                }
                if (token < tokens.size()) {
                    from = tokens.end(token);
                    numbers.add(words.add(veto.substring(tokens.start(token), from)));
                }
            }
            return Words.of(numbers.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
