package dev.skilltally.annotate.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of repeated paragraphs line by line and refuses what the writer never writes. */
final class BoilerplateReader {
    private static final Pattern PARAGRAPH =
            Pattern.compile("([0-9a-f]{16}) ([0-9]{1,9}) ([0-9]{1,9})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int HEXADECIMAL = 16;

    private final String file;
    private final List<String> lines;
    private final SortedMap<String, List<RepeatedParagraph>> paragraphs = new TreeMap<>();
    private int line;
    private int read;

    BoilerplateReader(String file, String content) {
        this.file = file;
        lines = content.lines().toList();
    }

    Boilerplate read() {
        if (!header("").equals(Boilerplate.FORMAT)) {
            throw problem("is no file of repeated paragraphs", Boilerplate.FORMAT);
        }
        String from = header(Boilerplate.FROM);
        String rule = header(Boilerplate.RULE);
        String holds = header(Boilerplate.HOLDS);
        if (!NUMBER.matcher(holds).matches()) {
            throw problem("\"" + holds + "\" is no number", "how many paragraphs follow");
        }
        String employer = "";
        while (line < lines.size()) {
            String next = lines.get(line++);
            if (next.startsWith(Boilerplate.EMPLOYER)) {
                employer = next.substring(Boilerplate.EMPLOYER.length());
                addEmployer(employer);
            } else {
                addParagraph(employer, next);
            }
        }
        if (read != Integer.parseInt(holds)) {
            throw problem("ends after " + read + " paragraphs", holds + " as its header says");
        }
        return Boilerplate.of(from, rule, paragraphs);
    }

    private String header(String name) {
        String next = line < lines.size() ? lines.get(line) : "";
        line++;
        if (!next.startsWith(name)) {
            throw problem("\"" + shortened(next) + "\" stands here", "\"" + name + "...\"");
        }
        return next.substring(name.length());
    }

    private void addEmployer(String employer) {
        if (!paragraphs.isEmpty() && paragraphs.lastKey().compareTo(employer) >= 0) {
            throw problem(
                    "employer \"" + shortened(employer) + "\" is out of order",
                    "each once, by name");
        }
        paragraphs.put(employer, new ArrayList<>());
    }

    private void addParagraph(String employer, String text) {
        Matcher parts = PARAGRAPH.matcher(text);
        List<RepeatedParagraph> ofEmployer = paragraphs.get(employer);
        if (ofEmployer == null || !parts.matches()) {
            throw problem(
                    "\"" + shortened(text) + "\" is no paragraph of an employer",
                    "a hash of 16 digits, postings and roles below an employer");
        }
        long hash = Long.parseUnsignedLong(parts.group(1), HEXADECIMAL);
        if (!ofEmployer.isEmpty() && Long.compareUnsigned(ofEmployer.getLast().hash(), hash) >= 0) {
            throw problem(
                    String.format(Locale.ROOT, "hash %016x is out of order", hash),
                    "each once, by hash");
        }
        ofEmployer.add(
                new RepeatedParagraph(
                        hash, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        read++;
    }

    private BoilerplateException problem(String problem, String expected) {
        return new BoilerplateException(
                file,
                Math.max(1, Math.min(line, lines.size())),
                problem + ", expected " + expected);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
