package dev.skilltally.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads plans from YAML; {@code article.yaml} beside this class shows every key. */
public final class SamplePlanReader {
    private static final YAMLMapper YAML = new YAMLMapper();

    private SamplePlanReader() {}

    /** The plan of the reference report. */
    public static SamplePlan article() {
        try (InputStream in = resource("article.yaml")) {
            return plan(YAML.readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException("the plan in the jar is readable", e);
        }
    }

    /**
     * @throws IOException where the file can't be read or is no plan; the message says what is
     *     wrong
     */
    public static SamplePlan read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return plan(YAML.readTree(in));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IOException("[" + file + ":" + line + "] " + firstLine(e), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("[" + file + "] " + e.getMessage(), e);
        }
    }

    private static String firstLine(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    static InputStream resource(String name) {
        InputStream in = SamplePlanReader.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not in the jar");
        }
        return in;
    }

    private static SamplePlan plan(JsonNode node) {
        List<RolePlan> roles = new ArrayList<>();
        required(node, "roles").forEach(role -> roles.add(role(role)));
        return new SamplePlan(
                required(node, "name").asText(),
                node.path("seed").asLong(1),
                LocalDate.parse(required(node, "firstDay").asText()),
                LocalDate.parse(required(node, "lastDay").asText()),
                node.path("copies").asDouble(),
                node.path("closed").asDouble(),
                node.path("others").asInt(),
                roles);
    }

    private static RolePlan role(JsonNode node) {
        int postings = required(node, "postings").asInt();
        List<String> titles = new ArrayList<>();
        required(node, "titles").forEach(title -> titles.add(title.asText()));
        JsonNode seniority = required(node, "seniority");
        return new RolePlan(
                required(node, "role").asText(),
                titles,
                postings,
                count(seniority.path("entry"), postings),
                count(seniority.path("senior"), postings),
                count(seniority.path("staff"), postings),
                percent(node.path("midStated")),
                count(node.path("remote"), postings),
                shares(required(node, "countries"), postings),
                pay(required(node, "pay")),
                shares(required(node, "skills"), postings));
    }

    private static PayPlan pay(JsonNode node) {
        Map<String, Long> medians = new LinkedHashMap<>();
        node.path("medianWith")
                .properties()
                .forEach(entry -> medians.put(entry.getKey(), entry.getValue().asLong()));
        return new PayPlan(
                required(node, "postings").asInt(), required(node, "median").asLong(), medians);
    }

    private static JsonNode required(JsonNode node, String key) {
        if (!node.has(key)) {
            throw new IllegalArgumentException("the plan lacks \"" + key + "\"");
        }
        return node.path(key);
    }

    /** A number as it is, or a share of the postings such as {@code 30%}. */
    private static int count(JsonNode node, int postings) {
        return node.isNumber() ? node.asInt() : (int) Math.round(percent(node) * postings);
    }

    private static Map<String, Integer> shares(JsonNode node, int postings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var entry : node.properties()) {
            double share = entry.getValue().asDouble() / 100;
            counts.put(entry.getKey(), (int) Math.round(share * postings));
        }
        return counts;
    }

    private static double percent(JsonNode node) {
        String text = node.asText("0").replace("%", "").strip();
        try {
            return Double.parseDouble(text) / 100;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + node.asText() + "\" is not a share such as 30%", e);
        }
    }
}
