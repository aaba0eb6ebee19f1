package dev.skilltally.cli;

import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.index.ReindexSummary;
import dev.skilltally.taxonomy.Skill;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Says what the reindexing of touched postings did. */
final class ReindexingResult {
    private static final int SHOWN = 10;

    private ReindexingResult() {}

    static String describe(ReindexSummary summary, TaxonomyEdit edit) {
        StringBuilder out = new StringBuilder();
        int total = summary.index().corpus().total();
        out.append(
                String.format(
                        Locale.ROOT,
                        "looked at  %,d of %,d postings, changed %,d%n",
                        summary.looked(),
                        total,
                        summary.changed()));
        add("gained", summary.gained(), edit, out);
        add("lost", summary.lost(), edit, out);
        return out + IndexingResult.corpus(summary.index());
    }

    private static void add(
            String what, Map<String, Integer> skills, TaxonomyEdit edit, StringBuilder out) {
        skills.entrySet().stream()
                .sorted(
                        Comparator.comparing(Map.Entry<String, Integer>::getValue)
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .forEach(
                        skill ->
                                out.append(
                                        String.format(
                                                Locale.ROOT,
                                                "%-10s %s by %,d%n",
                                                what,
                                                label(skill.getKey(), edit),
                                                skill.getValue())));
        if (skills.size() > SHOWN) {
            out.append(
                    String.format(
                            Locale.ROOT, "%-10s %,d skills more%n", what, skills.size() - SHOWN));
        }
    }

    private static String label(String skill, TaxonomyEdit edit) {
        return edit.after()
                .skill(skill)
                .or(() -> edit.before().skill(skill))
                .map(Skill::label)
                .orElse(skill);
    }
}
