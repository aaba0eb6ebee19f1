package dev.skilltally.annotate.language;

import dev.skilltally.posting.LanguageFinding;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * OpenNLP's language detector, for the texts that function words do not decide. It knows a hundred
 * languages and costs milliseconds a text. It keeps state: one instance per thread.
 */
final class LanguageModel {
    /** By its name in the jar: looking for models on the class path costs half a second. */
    private static final String NAME = "/langdetect-183.bin";

    /** The detector needs no more, and its time grows with the text. */
    private static final int READ = 400;

    /** Below this the detector guesses. */
    private static final double LEAST_CONFIDENCE = 0.1;

    /** Codes of ISO 639-3 in the model that are not those that Java has for the short ones. */
    private static final Map<String, String> OTHER_CODES =
            Map.of(
                    "cmn", "zh", "nob", "no", "nno", "no", "lvs", "lv", "ekk", "et", "pes", "fa",
                    "arz", "ar", "plt", "mg", "zlm", "ms", "swh", "sw");

    private final LanguageDetectorME detector = new LanguageDetectorME(Model.READ);
    private final Map<String, String> shortCodes = shortCodes();

    /** Read when the first text needs it. */
    private static final class Model {
        static final LanguageDetectorModel READ = read();

        private static LanguageDetectorModel read() {
            try (InputStream in = LanguageModel.class.getResourceAsStream(NAME)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "["
                                    + NAME
                                    + "] is not on the class path; opennlp-models-langdetect has it");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("[" + NAME + "] cannot be read", e);
            }
        }
    }

    /** The language of the middle of a text, where its own words stand. */
    LanguageFinding detect(String text) {
        int start = Math.max(0, (text.length() - READ) / 2);
        int end = Math.min(text.length(), start + READ);
        Language found = detector.predictLanguage(text.substring(start, end));
        String code = shortCodes.getOrDefault(found.getLang(), found.getLang());
        return found.getConfidence() < LEAST_CONFIDENCE
                ? new LanguageFinding(LanguageFinding.UNDETERMINED, found.getConfidence())
                : new LanguageFinding(code, found.getConfidence());
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>(OTHER_CODES);
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.of(code).getISO3Language(), code);
        }
        return codes;
    }
}
