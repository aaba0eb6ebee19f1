package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.query.Hit;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.Sentence;
import dev.skilltally.text.Tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sentences of a posting that show why it matches: those with a mention of a skill that was
 * asked for, or with the words that were. The first few, in the order of the text.
 */
final class Passages {
    /** Sentences shown of a posting. */
    private static final int MOST = 3;

    private final PostingQuery query;
    private final Set<String> skills = new TreeSet<>();
    private final List<List<String>> sequences;

    /**
     * @param groupSkills skills of the groups that were asked for
     */
    Passages(PostingQuery query, Set<String> groupSkills) {
        this.query = query;
        skills.addAll(query.anySkills());
        skills.addAll(query.allSkills());
        skills.addAll(groupSkills);
        sequences = TextSearch.sequences(query.text());
    }

    List<Hit.Passage> of(AnnotatedPosting posting) {
        List<Hit.Span> marks = new ArrayList<>();
        addMentions(posting, marks);
        addWords(posting.text(), marks);
        if (marks.isEmpty()) {
            return List.of();
        }
        marks.sort(Comparator.comparingInt(Hit.Span::start).thenComparingInt(Hit.Span::end));
        return passages(posting.text(), sentences(posting), marks);
    }

    private void addMentions(AnnotatedPosting posting, List<Hit.Span> marks) {
        for (Mention mention : posting.mentions()) {
            if (query.modalities().contains(mention.modality())
                    && !Collections.disjoint(mention.skills(), skills)) {
                marks.add(new Hit.Span(mention.start(), mention.end()));
            }
        }
    }

    private void addWords(String text, List<Hit.Span> marks) {
        if (sequences.isEmpty()) {
            return;
        }
        Tokens tokens = WordStream.tokens(text);
        for (int token = 0; token < tokens.size(); token++) {
            for (List<String> sequence : sequences) {
                if (standsAt(sequence, text, tokens, token)) {
                    int end = tokens.end(token + sequence.size() - 1);
                    marks.add(new Hit.Span(tokens.start(token), end));
                }
            }
            int end = cutEnd(tokens, token);
            if (end > token && sequences.contains(List.of(whole(text, tokens, token, end)))) {
                marks.add(new Hit.Span(tokens.start(token), tokens.end(end)));
            }
        }
    }

    /** The last part of a word that was cut by a guess and begins at a token; else that token. */
    private static int cutEnd(Tokens tokens, int token) {
        int end = token;
        while (!tokens.isGlued(token) && end + 1 < tokens.size() && tokens.isGlued(end + 1)) {
            end++;
        }
        return end;
    }

    private static String whole(String text, Tokens tokens, int first, int last) {
        StringBuilder whole = new StringBuilder();
        for (int token = first; token <= last; token++) {
            whole.append(WordStream.word(text, tokens, token));
        }
        return whole.toString();
    }

    private static boolean standsAt(List<String> sequence, String text, Tokens tokens, int token) {
        if (token + sequence.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < sequence.size(); i++) {
            if (!WordStream.word(text, tokens, token + i).equals(sequence.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The sentences as the matcher saw them; lines where today's cleaning gives another text. */
    private static List<Sentence> sentences(AnnotatedPosting posting) {
        JobPosting raw = posting.posting();
        PostingText text = PostingText.of(raw.title(), raw.description());
        return text.text().equals(posting.text()) ? text.sentences() : lines(posting.text());
    }

    private static List<Sentence> lines(String text) {
        List<Sentence> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Sentence(start, end));
            start = end + 1;
        }
        lines.add(new Sentence(start, text.length()));
        return lines;
    }

    private static List<Hit.Passage> passages(
            String text, List<Sentence> sentences, List<Hit.Span> marks) {
        var starts = new TreeMap<Integer, Sentence>();
        sentences.forEach(sentence -> starts.put(sentence.start(), sentence));
        var marked = new LinkedHashMap<Sentence, List<Hit.Span>>();
        for (Hit.Span mark : marks) {
            Map.Entry<Integer, Sentence> entry = starts.floorEntry(mark.start());
            if (entry != null && mark.end() <= entry.getValue().end()) {
                int start = entry.getKey();
                marked.computeIfAbsent(entry.getValue(), sentence -> new ArrayList<>())
                        .add(new Hit.Span(mark.start() - start, mark.end() - start));
            }
        }
        List<Hit.Passage> passages = new ArrayList<>();
        for (Map.Entry<Sentence, List<Hit.Span>> entry : marked.entrySet()) {
            if (passages.size() < MOST) {
                Sentence sentence = entry.getKey();
                String shown = text.substring(sentence.start(), sentence.end());
                passages.add(new Hit.Passage(shown, withoutOverlaps(entry.getValue())));
            }
        }
        return passages;
    }

    private static List<Hit.Span> withoutOverlaps(List<Hit.Span> marks) {
        List<Hit.Span> kept = new ArrayList<>();
        int end = 0;
        for (Hit.Span mark : marks) {
            if (mark.start() >= end) {
                kept.add(mark);
                end = mark.end();
            }
        }
        return kept;
    }
}
