package dev.skilltally.evaluate;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.text.PostingText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The predicted mentions and the gold surfaces of one posting, both as spans of the text as
 * written.
 */
final class SkillScoring {
    /** A predicted mention of one skill. */
    record Predicted(String skill, Mention mention, Span span) {}

    /** A gold surface with the spans where it names a skill. */
    record Surface(GoldPosting.GoldSkill skill, List<Span> spans) {}

    /** A trap with the spans of its word inside the quote. */
    record TrapSpans(GoldPosting.Trap trap, List<Span> spans) {}

    private final String text;
    private final List<Predicted> predicted = new ArrayList<>();
    private final List<Surface> surfaces = new ArrayList<>();
    private final List<TrapSpans> traps = new ArrayList<>();

    SkillScoring(GoldPosting gold, AnnotatedPosting annotated) {
        text = gold.fullText();
        PostingText clean = PostingText.of(gold.title(), gold.text());
        for (Mention mention : annotated.mentions()) {
            Span span =
                    new Span(clean.sourceStart(mention.start()), clean.sourceEnd(mention.end()));
            mention.skills().forEach(skill -> predicted.add(new Predicted(skill, mention, span)));
        }
        gold.gold().notSkill().forEach(trap -> traps.add(new TrapSpans(trap, trapSpans(trap))));
        gold.gold()
                .skills()
                .forEach(skill -> surfaces.add(new Surface(skill, goldSpans(skill.surface()))));
    }

    String text() {
        return text;
    }

    List<Surface> surfaces() {
        return surfaces;
    }

    List<TrapSpans> traps() {
        return traps;
    }

    /** Predicted mentions by skill. */
    Map<String, List<Predicted>> bySkill() {
        Map<String, List<Predicted>> groups = new TreeMap<>();
        predicted.forEach(
                each -> groups.computeIfAbsent(each.skill(), key -> new ArrayList<>()).add(each));
        return groups;
    }

    boolean overlapsGold(Span span) {
        return surfaces.stream()
                .anyMatch(surface -> surface.spans().stream().anyMatch(span::overlaps));
    }

    boolean equalsGold(Span span) {
        return surfaces.stream().anyMatch(surface -> surface.spans().contains(span));
    }

    /** The surfaces that a span overlaps, with the longest shared part first. */
    List<Surface> surfacesAt(Span span) {
        Map<Surface, Integer> shared = new LinkedHashMap<>();
        for (Surface surface : surfaces) {
            for (Span gold : surface.spans()) {
                if (gold.overlaps(span)) {
                    int length =
                            Math.min(gold.end(), span.end()) - Math.max(gold.start(), span.start());
                    shared.merge(surface, length, Math::max);
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Surface, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isFound(Surface surface) {
        return predicted.stream()
                .anyMatch(each -> surface.spans().stream().anyMatch(each.span()::overlaps));
    }

    boolean isFoundExactly(Surface surface) {
        return predicted.stream().anyMatch(each -> surface.spans().contains(each.span()));
    }

    boolean isSprung(TrapSpans trap) {
        return predicted.stream()
                .anyMatch(each -> trap.spans().stream().anyMatch(each.span()::overlaps));
    }

    /** Mentions that overlap a surface. */
    List<Mention> mentionsOf(Surface surface) {
        return predicted.stream()
                .filter(each -> surface.spans().stream().anyMatch(each.span()::overlaps))
                .map(Predicted::mention)
                .toList();
    }

    /** Words around a span, the span itself between brackets, on one line. */
    String context(Span span) {
        int from = Math.max(0, span.start() - 50);
        int to = Math.min(text.length(), span.end() + 50);
        String line =
                text.substring(from, span.start())
                        + "["
                        + text.substring(span.start(), span.end())
                        + "]"
                        + text.substring(span.end(), to);
        return line.replace('\n', ' ').replace('\r', ' ').strip();
    }

    private List<Span> goldSpans(String surface) {
        return Occurrences.of(surface, text).stream()
                .filter(span -> !insideTrapOf(surface, span))
                .toList();
    }

    private boolean insideTrapOf(String surface, Span span) {
        return traps.stream()
                .filter(each -> each.trap().surface().equalsIgnoreCase(surface))
                .anyMatch(
                        each ->
                                Occurrences.ofQuote(each.trap().quote(), text).stream()
                                        .anyMatch(quote -> quote.contains(span)));
    }

    private List<Span> trapSpans(GoldPosting.Trap trap) {
        List<Span> quotes = Occurrences.ofQuote(trap.quote(), text);
        return Occurrences.of(trap.surface(), text).stream()
                .filter(word -> quotes.stream().anyMatch(quote -> quote.contains(word)))
                .toList();
    }
}
