package dev.skilltally.annotate.boilerplate;

/** A file of repeated paragraphs that is damaged; the message says file, line and what is wrong. */
public final class BoilerplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BoilerplateException(String file, int line, String problem) {
        super("[%s:%d] %s: run skilltally train boilerplate".formatted(file, line, problem));
    }
}
