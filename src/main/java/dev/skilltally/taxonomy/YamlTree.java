package dev.skilltally.taxonomy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parses a YAML file into nodes that know their lines.
 *
 * <p>Anchors and aliases are refused: a maintainer who edits an entry should see all of it there.
 */
final class YamlTree {
    /** Characters in one file; an import of all of ESCO takes about 10 million. */
    private static final int MAX_CHARACTERS = 200_000_000;

    private static final YAMLFactory FACTORY = factory();

    private final String file;
    private final Problems problems;

    private YamlTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The root of a file, or empty where the file is not YAML, which is then among the problems.
     */
    static Optional<YamlNode> parse(String file, byte[] content, Problems problems) {
        YamlTree tree = new YamlTree(file, problems);
        try (YAMLParser parser = FACTORY.createParser(content)) {
            if (parser.nextToken() == null) {
                problems.add(file, "empty file, expected a map of keys to values");
                return Optional.empty();
            }
            YamlNode root = tree.node(parser);
            if (parser.nextToken() != null) {
                problems.add(
                        file + ":" + parser.currentTokenLocation().getLineNr(),
                        "a second document begins, expected one per file");
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            report(file, e, problems);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("[" + file + "] cannot be read", e);
        }
    }

    private YamlNode node(YAMLParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            problems.add(
                    file + ":" + line, "anchor or alias, expected the value itself, written out");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(parser, line);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(parser, line);
        }
        return new YamlNode.Text(text(parser, token), line);
    }

    private static String text(JsonParser parser, JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
    }

    private YamlNode items(YAMLParser parser, int line) throws IOException {
        List<YamlNode> values = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(node(parser));
        }
        return new YamlNode.Items(values, line);
    }

    private YamlNode fields(YAMLParser parser, int line) throws IOException {
        List<YamlNode.Field> fields = new ArrayList<>(6);
        Set<String> keys = new HashSet<>(8);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            YamlNode value = node(parser);
            if (keys.add(key)) {
                fields.add(new YamlNode.Field(key, value, keyLine));
            } else {
                problems.add(
                        file + ":" + keyLine, "key \"" + key + "\" again, expected it only once");
            }
        }
        return new YamlNode.Fields(fields, line);
    }

    /** A problem in the parser's own words, at the line that it stands in. */
    private static void report(String file, JsonProcessingException error, Problems problems) {
        if (error.getCause() instanceof MarkedYAMLException marked
                && marked.getProblemMark() != null) {
            problems.add(
                    file + ":" + (marked.getProblemMark().getLine() + 1),
                    "broken YAML, " + marked.getProblem() + ", expected well-formed YAML");
        } else {
            JsonLocation location = error.getLocation();
            String line = location == null ? "" : ":" + location.getLineNr();
            problems.add(
                    file + line,
                    "broken YAML, "
                            + error.getOriginalMessage().lines().findFirst().orElse("")
                            + ", expected well-formed YAML");
        }
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        return YAMLFactory.builder().loaderOptions(options).build();
    }
}
