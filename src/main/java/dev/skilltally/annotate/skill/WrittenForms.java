package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.taxonomy.SurfaceForm.Need;
import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms and stop phrases of a taxonomy in all their variants, and the words that they and their
 * rules are made of.
 *
 * @param forms each way of writing a form, in the order in which forms are tried
 * @param words all words in lower case, other spellings among them, to their numbers
 * @param vocabulary the same, for looking up words of texts
 */
record WrittenForms(List<Written> forms, Map<String, Integer> words, Vocabulary vocabulary) {
    WrittenForms {
        forms = List.copyOf(forms);
        words = Map.copyOf(words);
    }

    /**
     * A form written in one way.
     *
     * @param variant the way
     * @param form the form
     */
    record Written(FormVariants.Variant variant, CompiledForm form) {
        /** Its letters where the case of them matters, null elsewhere. */
        @Nullable String letters() {
            SurfaceForm surface = form.form();
            return surface != null && surface.verbatim() ? variant.letters() : null;
        }

        void addTo(FormTrie.Builder trie, Vocabulary vocabulary) {
            int[] path = variant.words().stream().mapToInt(vocabulary::id).toArray();
            trie.add(
                    path,
                    variant.gaps(),
                    new FormTrie.Entry(form, letters(), variant.capitalised()));
        }
    }

    /**
     * Writes out the forms of a taxonomy.
     *
     * @param words the words that there are already; those of the forms are added
     */
    static WrittenForms of(SkillTaxonomy taxonomy, Vocabulary.Builder words) {
        Compiler compiler = new Compiler(words);
        for (Skill skill : taxonomy.skills()) {
            for (SurfaceForm form : skill.forms()) {
                compiler.add(skill, form);
            }
        }
        taxonomy.stopPhrases().forEach(compiler::addStopPhrase);
        for (Written each : compiler.written) {
            each.variant().words().forEach(words::add);
        }
        return new WrittenForms(compiler.written, words.words(), words.build());
    }

    /** Compiles forms one after another. */
    private static final class Compiler {
        private final SkillTokenizer tokenizer = new SkillTokenizer();
        private final List<Written> written = new ArrayList<>();
        private final Vocabulary.Builder words;

        /** Each set of needs once: the few that there are stay in near memory. */
        private final Map<Set<Need>, Set<Need>> needs = new HashMap<>();

        Compiler(Vocabulary.Builder words) {
            this.words = words;
        }

        void add(Skill skill, SurfaceForm form) {
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
                            needs.computeIfAbsent(form.needs(), same -> same),
                            form.learned(),
                            numbers(form.after()),
                            numbers(form.before()),
                            numbers(form.notAfter()),
                            numbers(form.notBefore()),
                            form.unless().stream().map(this::phrase).toList());
            for (FormVariants.Variant variant : FormVariants.of(form, name)) {
                written.add(new Written(variant, compiled));
            }
        }

        void addStopPhrase(String phrase) {
            FormVariants.Variant variant = FormVariants.read(phrase);
            if (!variant.words().isEmpty()) {
                Words none = Words.NONE;
                CompiledForm stop =
                        new CompiledForm(
                                null, phrase, List.of(), false, false, true, Set.of(), false, none,
                                none, none, none, List.of());
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
