package dev.skilltally.annotate;

import dev.skilltally.annotate.role.RoleReading;
import dev.skilltally.annotate.skill.Refusal;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Tells a maintainer what is found in a text, why, and why something is not. */
public final class MatchExplanation {
    private MatchExplanation() {}

    /**
     * The text with its mentions between brackets, then a line for each mention and each refusal.
     *
     * @param company the employer, who may repeat some of the text; null for nobody
     * @param why a surface form to speak of alone; null for all
     */
    public static String of(
            AnnotatorInputs inputs,
            String title,
            @Nullable String company,
            String text,
            @Nullable String why) {
        JobPosting posting =
                new JobPosting(
                        new PostingKey("match", "text"),
                        title,
                        company,
                        List.of(),
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        text,
                        null);
        AnnotatedPosting found = new PostingAnnotator(inputs).annotate(posting);
        PostingText clean = PostingText.of(title, text);
        RoleReading roles = inputs.roles().annotate(posting, clean);
        List<TextSpan> names =
                roles.names().stream().map(name -> new TextSpan(name.start(), name.end())).toList();
        List<Refusal> refusals = inputs.skills().explain(clean, company, names).refusals();
        return why == null ? all(found, refusals) : one(why, found, refusals, inputs);
    }

    private static String all(AnnotatedPosting found, List<Refusal> refusals) {
        StringBuilder out = new StringBuilder(marked(found).strip()).append("\n\n");
        found.mentions().forEach(mention -> out.append(line(mention, found)));
        refusals.forEach(refusal -> out.append(line(refusal, found)));
        if (found.mentions().isEmpty() && refusals.isEmpty()) {
            out.append("no surface form of the taxonomy stands in this text\n");
        }
        return out.toString();
    }

    private static String one(
            String why, AnnotatedPosting found, List<Refusal> refusals, AnnotatorInputs inputs) {
        StringBuilder out = new StringBuilder();
        found.mentions().stream()
                .filter(
                        mention ->
                                mention.form().equalsIgnoreCase(why)
                                        || words(mention, found).equalsIgnoreCase(why))
                .forEach(mention -> out.append(line(mention, found)));
        refusals.stream()
                .filter(
                        refusal ->
                                refusal.form().equalsIgnoreCase(why)
                                        || found.text()
                                                .substring(refusal.start(), refusal.end())
                                                .equalsIgnoreCase(why))
                .forEach(refusal -> out.append(line(refusal, found)));
        return out.isEmpty() ? absent(why, inputs) : out.toString();
    }

    private static String absent(String why, AnnotatorInputs inputs) {
        boolean known =
                inputs.taxonomy().skills().stream()
                        .flatMap(skill -> skill.forms().stream())
                        .anyMatch(form -> form.text().equalsIgnoreCase(why));
        return known
                ? "\""
                        + why
                        + "\" is a form of the taxonomy and does not stand in this text as words of their own\n"
                : "\"" + why + "\" is no form of the taxonomy\n";
    }

    private static String line(Mention mention, AnnotatedPosting found) {
        return String.format(
                Locale.ROOT,
                "found    %-24s %-28s %-10s %-12s %s%s%n",
                words(mention, found),
                String.join(", ", mention.skills()),
                mention.modality().name().toLowerCase(Locale.ROOT),
                mention.section().name().toLowerCase(Locale.ROOT),
                mention.rule(),
                mention.version().isEmpty() ? "" : ", version " + mention.version());
    }

    private static String line(Refusal refusal, AnnotatedPosting found) {
        return String.format(
                Locale.ROOT,
                "refused  %-24s %-28s %s%n",
                found.text().substring(refusal.start(), refusal.end()),
                refusal.skill(),
                refusal.reason());
    }

    private static String words(Mention mention, AnnotatedPosting found) {
        return found.text().substring(mention.start(), mention.end());
    }

    private static String marked(AnnotatedPosting found) {
        StringBuilder out = new StringBuilder(found.text());
        for (int i = found.mentions().size() - 1; i >= 0; i--) {
            Mention mention = found.mentions().get(i);
            out.insert(mention.end(), ']').insert(mention.start(), '[');
        }
        return out.toString();
    }
}
