package dev.skilltally.annotate.skill;

import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.text.Gap;
import dev.skilltally.text.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between the forms of two taxonomies, said in words of texts. The mentions of a text
 * can differ only where one of these holds:
 *
 * <ul>
 *   <li>all words of one of {@link #forms} stand in it in this order, side by side, or with two
 *       words between two of them (a shortened enumeration: "machine and deep learning");
 *   <li>one of {@link #words} stands in it with capitals inside: a word that the vocabulary holds
 *       is not cut ({@code PowerBI}), another is;
 *   <li>one of {@link #openers} is a part of such a word where it is cut: a form is refused inside
 *       a longer name, unless the rest of the name begins a form itself ({@code SQLSpark}).
 * </ul>
 *
 * <p>A word stands for all its spellings, in lower case. Where digits follow it ({@code python3})
 * it stands in a text as well.
 *
 * @param forms written forms of which one taxonomy has no entry, or another than the other
 * @param words words that only one of the vocabularies holds
 * @param openers words with which forms of only one of the taxonomies begin
 */
public record FormChanges(List<List<Set<String>>> forms, Set<String> words, Set<String> openers) {

    public FormChanges {
        forms = forms.stream().map(List::copyOf).toList();
        words = Set.copyOf(words);
        openers = Set.copyOf(openers);
    }

    /** What differs; nothing where the two find the same in every text. */
    public static FormChanges between(SkillTaxonomy before, SkillTaxonomy after) {
        Forms old = Forms.of(before);
        Forms now = Forms.of(after);
        Set<List<Set<String>>> changed = new LinkedHashSet<>();
        old.differing(now).forEach(path -> changed.add(path.words()));
        now.differing(old).forEach(path -> changed.add(path.words()));
        return new FormChanges(
                List.copyOf(changed),
                difference(old.words, now.words),
                difference(old.openers, now.openers));
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> different = new TreeSet<>(one);
        different.removeAll(other);
        other.stream().filter(word -> !one.contains(word)).forEach(different::add);
        return different;
    }

    /** These and others: what touches a text of either. */
    public FormChanges with(FormChanges others) {
        Set<List<Set<String>>> allForms = new LinkedHashSet<>(forms);
        allForms.addAll(others.forms);
        Set<String> allWords = new TreeSet<>(words);
        allWords.addAll(others.words);
        Set<String> allOpeners = new TreeSet<>(openers);
        allOpeners.addAll(others.openers);
        return new FormChanges(List.copyOf(allForms), allWords, allOpeners);
    }

    /**
     * A way of writing, as the tree of forms tells it from others.
     *
     * @param words each with its spellings
     * @param gaps what stands before each where it does not simply join
     */
    private record Path(List<Set<String>> words, List<Gap> gaps) {}

    /**
     * Everything about a form that decides what is found, where it stands in files left out.
     *
     * @param form null for a stop phrase
     */
    private record Entry(
            @Nullable SurfaceForm form,
            String text,
            List<String> skills,
            boolean name,
            boolean field,
            @Nullable String letters,
            boolean capitalised) {
        static Entry of(WrittenForms.Written written) {
            CompiledForm compiled = written.form();
            SurfaceForm form = compiled.form();
            return new Entry(
                    form == null ? null : form.withoutSource(),
                    compiled.text(),
                    compiled.skills(),
                    compiled.name(),
                    compiled.field(),
                    written.letters(),
                    written.variant().capitalised());
        }
    }

    /** The forms of one taxonomy by the way in which they are written. */
    private static final class Forms {
        private final Map<Path, List<Entry>> entries = new LinkedHashMap<>();
        private final Set<String> words;
        private final Set<String> openers = new HashSet<>();

        private Forms(Set<String> words) {
            this.words = words;
        }

        static Forms of(SkillTaxonomy taxonomy) {
            WrittenForms written = Lexicon.written(taxonomy);
            Map<Integer, Set<String>> spellings = new HashMap<>();
            written.words()
                    .forEach(
                            (word, id) ->
                                    spellings
                                            .computeIfAbsent(id, unknown -> new TreeSet<>())
                                            .add(word));
            Vocabulary vocabulary = written.vocabulary();
            Forms forms = new Forms(written.words().keySet());
            for (WrittenForms.Written each : written.forms()) {
                Path path = path(each.variant(), vocabulary, spellings);
                forms.openers.addAll(path.words().getFirst());
                forms.entries
                        .computeIfAbsent(path, unknown -> new ArrayList<>())
                        .add(Entry.of(each));
            }
            return forms;
        }

        private static Path path(
                FormVariants.Variant variant,
                Vocabulary vocabulary,
                Map<Integer, Set<String>> spellings) {
            List<Set<String>> words = new ArrayList<>();
            List<Gap> gaps = new ArrayList<>();
            for (int i = 0; i < variant.words().size(); i++) {
                words.add(spellings.getOrDefault(vocabulary.id(variant.words().get(i)), Set.of()));
                Gap gap = variant.gaps().get(i);
                gaps.add(i == 0 || gap.joins() ? Gap.SPACE : gap);
            }
            return new Path(words, gaps);
        }

        /** The ways of writing whose forms are others in another taxonomy, in order. */
        List<Path> differing(Forms other) {
            List<Path> differing = new ArrayList<>();
            entries.forEach(
                    (path, forms) -> {
                        if (!forms.equals(other.entries.get(path))) {
                            differing.add(path);
                        }
                    });
            return differing;
        }
    }
}
