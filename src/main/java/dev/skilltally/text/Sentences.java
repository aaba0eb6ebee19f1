package dev.skilltally.text;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences within blocks, by OpenNLP's English model. The model is read once; a detector holds the
 * state of its last call, so each thread has its own.
 */
final class Sentences {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private static final int LONGEST_PIECE = 2000;

    private static final ThreadLocal<SentenceDetectorME> DETECTOR =
            ThreadLocal.withInitial(() -> new SentenceDetectorME(Model.READ));

    private Sentences() {}

    /** Read when the first posting needs it. */
    private static final class Model {
        static final SentenceModel READ = read();

        private static SentenceModel read() {
            try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "[" + MODEL + "] is not on the class path; opennlp-models has it");
                }
                return new SentenceModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("[" + MODEL + "] cannot be read", e);
            }
        }
    }

    static List<Sentence> of(String text, Block block) {
        List<Sentence> sentences = new ArrayList<>();
        int start = block.start();
        while (start < block.end()) {
            int end = endOfPiece(text, start, block.end());
            addSentences(text, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    private static void addSentences(String text, int start, int end, List<Sentence> sentences) {
        if (!hasInnerStop(text, start, end)) {
            sentences.add(new Sentence(start, end));
            return;
        }
        String paragraph = text.substring(start, end);
        int joined = -1;
        for (Span span : DETECTOR.get().sentPosDetect(paragraph)) {
            int from = joined < 0 ? span.getStart() : joined;
            if (endsInAbbreviation(paragraph, span.getEnd())) {
                joined = from;
            } else {
                sentences.add(new Sentence(start + from, start + span.getEnd()));
                joined = -1;
            }
        }
    }

    /**
     * The end of what is given to the detector at once. It looks for white space behind every full
     * stop anew, so a long run of them would take quadratic time.
     */
    private static int endOfPiece(String text, int start, int end) {
        if (end - start <= LONGEST_PIECE) {
            return end;
        }
        int piece = start + LONGEST_PIECE;
        for (int i = piece; i > start + LONGEST_PIECE / 2; i--) {
            if (Character.isWhitespace(text.charAt(i)) && isStop(text.charAt(i - 1))) {
                return i + 1;
            }
        }
        return piece;
    }

    /** Whether what the model took for an end only is an abbreviation before examples. */
    private static boolean endsInAbbreviation(String text, int end) {
        return end < text.length()
                && (text.startsWith("e.g.", end - 4) || text.startsWith("i.e.", end - 4));
    }

    /** Whether a sign that may end a sentence stands before white space and more text. */
    private static boolean hasInnerStop(String text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (isStop(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }
}
