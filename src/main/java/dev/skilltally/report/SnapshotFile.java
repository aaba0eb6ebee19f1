package dev.skilltally.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.skilltally.query.CorpusInfo;
import dev.skilltally.stats.Interval;
import dev.skilltally.stats.MeasureException;
import dev.skilltally.stats.Median;
import dev.skilltally.stats.Snapshot;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;

/** Snapshots as JSON. */
public final class SnapshotFile {
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SnapshotFile() {}

    /**
     * The snapshot as one JSON object, ending in a line break; the same one gives the same text.
     */
    public static String write(Snapshot snapshot) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("activeOn", text(snapshot.activeOn()));
        root.put("settings", snapshot.settings());
        writeCorpus(root.putObject("corpus"), snapshot.corpus());
        ObjectNode populations = root.putObject("populations");
        snapshot.populations().forEach((key, each) -> write(populations.putObject(key), each));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always JSON", e);
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void writeCorpus(ObjectNode out, CorpusInfo corpus) {
        out.put("generation", corpus.generation());
        out.put("total", corpus.total());
        out.put("distinct", corpus.distinct());
        out.put("asOf", text(corpus.asOf()));
        out.put("undated", corpus.undated());
        out.put("unreadable", corpus.unreadable());
        out.put("taxonomy", corpus.taxonomyHash());
        ObjectNode models = out.putObject("models");
        new TreeMap<>(corpus.modelHashes()).forEach(models::put);
        out.put("tool", corpus.toolVersion());
    }

    private static void write(ObjectNode out, Snapshot.Measured measured) {
        out.put("postings", measured.postings());
        out.put("readable", measured.readable());
        out.put("remote", measured.remote());
        ObjectNode median = out.putObject("median");
        median.put("n", measured.median().n());
        median.put("value", measured.median().value());
        Interval bounds = measured.median().bounds();
        if (bounds != null) {
            median.put("low", bounds.low());
            median.put("high", bounds.high());
        }
        ObjectNode skills = out.putObject("skills");
        measured.skills().forEach(skills::put);
    }

    /**
     * Reads a snapshot.
     *
     * @param place where it was found, for messages
     * @throws MeasureException if it is none
     */
    public static Snapshot read(String json, String place) {
        try {
            JsonNode root = MAPPER.readTree(json);
            int format = root.path("format").asInt();
            if (format != FORMAT) {
                throw new MeasureException(
                        "[%s] is no snapshot of format %d: make one with skilltally snapshot"
                                .formatted(place, FORMAT));
            }
            Map<String, Snapshot.Measured> populations = new TreeMap<>();
            for (Map.Entry<String, JsonNode> each : root.required("populations").properties()) {
                populations.put(each.getKey(), measured(each.getValue()));
            }
            return new Snapshot(
                    corpus(root.required("corpus")),
                    day(root.path("activeOn")),
                    root.required("settings").asText(),
                    populations);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            throw new MeasureException("[%s] is no snapshot: %s".formatted(place, e.getMessage()));
        }
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }

    private static CorpusInfo corpus(JsonNode node) {
        Map<String, String> models = new TreeMap<>();
        node.required("models")
                .properties()
                .forEach(e -> models.put(e.getKey(), e.getValue().asText()));
        return new CorpusInfo(
                node.required("generation").asText(),
                node.required("total").asInt(),
                node.required("distinct").asInt(),
                day(node.path("asOf")),
                node.required("undated").asInt(),
                node.required("unreadable").asInt(),
                node.required("taxonomy").asText(),
                models,
                node.required("tool").asText());
    }

    private static Snapshot.Measured measured(JsonNode node) {
        JsonNode median = node.required("median");
        Interval bounds =
                median.has("low")
                        ? new Interval(
                                median.path("low").asDouble(), median.path("high").asDouble())
                        : null;
        Map<String, Integer> skills = new TreeMap<>();
        node.required("skills")
                .properties()
                .forEach(e -> skills.put(e.getKey(), e.getValue().asInt()));
        return new Snapshot.Measured(
                node.required("postings").asInt(),
                node.required("readable").asInt(),
                skills,
                new Median(median.path("n").asInt(), median.path("value").asDouble(), bounds),
                node.required("remote").asInt());
    }
}
