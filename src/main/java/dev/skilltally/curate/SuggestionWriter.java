package dev.skilltally.curate;

import dev.skilltally.taxonomy.Identifier;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillFileWriter;
import dev.skilltally.taxonomy.SurfaceForm;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes suggestions as YAML that can be pasted into a file of {@code skills/}. */
public final class SuggestionWriter {
    private SuggestionWriter() {}

    /** All suggestions, each with its counts and contexts as comments. */
    public static String yaml(List<Suggestion> suggestions) {
        StringBuilder yaml = new StringBuilder();
        for (Suggestion suggestion : suggestions) {
            yaml.append(
                    String.format(
                            Locale.ROOT,
                            "# %d postings of %d employers use it like a skill, %d hold it\n",
                            suggestion.postings(),
                            suggestion.employers(),
                            suggestion.total()));
            suggestion
                    .contexts()
                    .forEach(context -> yaml.append("#   ").append(context).append('\n'));
            if (suggestion.formOf().isEmpty()) {
                yaml.append(SkillFileWriter.write(skill(suggestion)));
            } else {
                yaml.append("# perhaps a form of ").append(suggestion.formOf()).append(":\n");
                yaml.append("#  - ").append(suggestion.term()).append('\n');
            }
        }
        return yaml.toString();
    }

    private static Skill skill(Suggestion suggestion) {
        List<String> none = List.of();
        SurfaceForm form =
                new SurfaceForm(
                        suggestion.term(),
                        false,
                        Set.of(),
                        none,
                        none,
                        none,
                        none,
                        none,
                        false,
                        none,
                        true,
                        "");
        return new Skill(
                Identifier.of(suggestion.term()),
                suggestion.term(),
                suggestion.type(),
                "",
                suggestion.broader().isEmpty() ? none : List.of(suggestion.broader()),
                null,
                false,
                null,
                List.of(form),
                "");
    }
}
