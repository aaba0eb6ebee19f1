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

    static List<Sentence> of(String text, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            if (hasInnerStop(text, block)) {
                String paragraph = text.substring(block.start(), block.end());
                int joined = -1;
                for (Span span : DETECTOR.get().sentPosDetect(paragraph)) {
                    if (!endsInAbbreviation(paragraph, span.getEnd())) {
                        sentences.add(
                                new Sentence(
                                        block.start() + (joined < 0 ? span.getStart() : joined),
                                        block.start() + span.getEnd()));
                        joined = -1;
                    } else if (joined < 0) {
                        joined = span.getStart();
                    }
                }
            } else if (block.end() > block.start()) {
                sentences.add(new Sentence(block.start(), block.end()));
            }
        }
        return sentences;
    }

    /** Whether what the model took for an end only is an abbreviation before examples. */
    private static boolean endsInAbbreviation(String text, int end) {
        return end < text.length()
                && (text.startsWith("e.g.", end - 4) || text.startsWith("i.e.", end - 4));
    }

    /** Whether a sign that may end a sentence stands before more text of the block. */
    private static boolean hasInnerStop(String text, Block block) {
        for (int i = block.start(); i < block.end() - 1; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }
}
