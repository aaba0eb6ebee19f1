package dev.skilltally.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads annotated postings, one JSON object a line. */
public final class GoldReader {
    private static final ObjectReader READER =
            JsonMapper.builder().build().readerFor(GoldPosting.class);

    private GoldReader() {}

    /**
     * Reads a file.
     *
     * @throws GoldException where a line is no annotated posting, or names a surface that its text
     *     does not hold
     * @throws IOException where the file can't be read
     */
    public static List<GoldPosting> read(Path file) throws IOException {
        List<GoldPosting> postings = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                postings.add(parse(lines.get(i), "[" + file.getFileName() + ":" + (i + 1) + "]"));
            }
        }
        if (postings.isEmpty()) {
            throw new GoldException(
                    "["
                            + file.getFileName()
                            + "] holds no posting, one JSON object a line was expected");
        }
        return postings;
    }

    private static GoldPosting parse(String line, String place) {
        GoldPosting posting;
        try {
            posting = READER.readValue(line);
        } catch (JsonProcessingException e) {
            throw new GoldException(
                    place + " is no annotated posting: " + e.getOriginalMessage(), e);
        }
        check(posting, place);
        return posting;
    }

    private static void check(GoldPosting posting, String place) {
        requirePresent(posting.id(), "id", place);
        requirePresent(posting.source(), "source", place);
        requirePresent(posting.title(), "title", place);
        requirePresent(posting.text(), "text", place);
        requirePresent(posting.gold(), "gold", place);
        for (GoldPosting.GoldSkill skill : posting.gold().skills()) {
            if (Occurrences.of(skill.surface(), posting.fullText()).isEmpty()) {
                throw new GoldException(
                        place
                                + " surface \""
                                + skill.surface()
                                + "\" does not stand in title or text; every"
                                + " surface has to");
            }
        }
    }

    private static void requirePresent(Object value, String key, String place) {
        if (value == null) {
            throw new GoldException(place + " key \"" + key + "\" is missing");
        }
    }
}
