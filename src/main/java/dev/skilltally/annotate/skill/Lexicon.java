package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.text.Vocabulary;

import java.io.Serializable;

/** The forms and stop phrases of a taxonomy, compiled: words, tree and match rules. Frozen. */
final class Lexicon implements Serializable {
    private final Vocabulary vocabulary;
    private final FormTrie trie;
    private final CueWords cues;
    private final DegreeWords degreeWords;
    private final Collaborators collaborators;
    private final Posts posts;

    private Lexicon(
            Vocabulary vocabulary,
            FormTrie trie,
            CueWords cues,
            DegreeWords degreeWords,
            Collaborators collaborators,
            Posts posts) {
        this.vocabulary = vocabulary;
        this.trie = trie;
        this.cues = cues;
        this.degreeWords = degreeWords;
        this.collaborators = collaborators;
        this.posts = posts;
    }

    static Lexicon of(SkillTaxonomy taxonomy) {
        Vocabulary.Builder words = Vocabulary.builder();
        CueWords cues = CueWords.of(words);
        DegreeWords degreeWords = new DegreeWords(words);
        Collaborators collaborators = new Collaborators(words);
        Posts posts = new Posts(words);
        WrittenForms written = WrittenForms.of(taxonomy, words);
        Vocabulary vocabulary = written.vocabulary();
        FormTrie.Builder trie = new FormTrie.Builder(vocabulary.size());
        written.forms().forEach(form -> form.addTo(trie, vocabulary));
        return new Lexicon(vocabulary, trie.build(), cues, degreeWords, collaborators, posts);
    }

    /** All forms as they may be written, and the words that a lexicon of them knows. */
    static WrittenForms written(SkillTaxonomy taxonomy) {
        Vocabulary.Builder words = Vocabulary.builder();
        CueWords.of(words);
        new DegreeWords(words);
        new Collaborators(words);
        new Posts(words);
        return WrittenForms.of(taxonomy, words);
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

    Posts posts() {
        return posts;
    }
}
