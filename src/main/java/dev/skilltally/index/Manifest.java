package dev.skilltally.index;

import dev.skilltally.dedupe.DuplicatePolicy;
import dev.skilltally.query.CorpusInfo;
import dev.skilltally.text.ContentHash;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a commit says of itself; kept in Lucene's commit user data.
 *
 * @param format version of the schema
 * @param taxonomyHash hash of the taxonomy it was built with
 * @param modelHashes name of each model or learned file to its hash
 * @param toolVersion version that wrote it
 * @param duplicates what counted as the same advertisement
 * @param counts what it holds
 */
record Manifest(
        int format,
        String taxonomyHash,
        Map<String, String> modelHashes,
        String toolVersion,
        DuplicatePolicy duplicates,
        CorpusCounts counts) {

    private static final String MODEL = "model:";
    private static final int NAME_DIGITS = 16;

    Manifest {
        modelHashes = Collections.unmodifiableMap(new TreeMap<>(modelHashes));
    }

    static Manifest of(BuildInputs inputs, CorpusCounts counts) {
        return new Manifest(
                IndexSchema.FORMAT,
                inputs.taxonomyHash(),
                inputs.modelHashes(),
                inputs.toolVersion(),
                inputs.duplicates(),
                counts);
    }

    /** The form in which Lucene keeps it. */
    Map<String, String> toUserData() {
        Map<String, String> data = new TreeMap<>();
        data.put("format", Integer.toString(format));
        data.put("taxonomy", taxonomyHash);
        modelHashes.forEach((name, hash) -> data.put(MODEL + name, hash));
        data.put("tool", toolVersion);
        data.put("duplicates.threshold", Double.toString(duplicates.threshold()));
        data.put("duplicates.otherTitle", Double.toString(duplicates.otherTitle()));
        data.put("duplicates.splitCities", Boolean.toString(duplicates.splitCities()));
        data.put("total", Integer.toString(counts.total()));
        data.put("distinct", Integer.toString(counts.distinct()));
        data.put("asOf", counts.asOf() == null ? "" : counts.asOf().toString());
        data.put("undated", Integer.toString(counts.undated()));
        data.put("unreadable", Integer.toString(counts.unreadable()));
        data.put("content", Long.toHexString(counts.content()));
        return data;
    }

    /**
     * Reads it back.
     *
     * @param place where it was found, for messages
     */
    static Manifest fromUserData(Map<String, String> data, String place) {
        int format = Integer.parseInt(data.getOrDefault("format", "0"));
        if (format != IndexSchema.FORMAT) {
            throw new IndexException(
                    "[%s] index of format %d, this version reads format %d: delete the folder and run skilltally index on the source files again"
                            .formatted(place, format, IndexSchema.FORMAT));
        }
        Map<String, String> models = new TreeMap<>();
        data.forEach(
                (name, value) -> {
                    if (name.startsWith(MODEL)) {
                        models.put(name.substring(MODEL.length()), value);
                    }
                });
        var policy =
                new DuplicatePolicy(
                        Double.parseDouble(require(data, "duplicates.threshold", place)),
                        Double.parseDouble(require(data, "duplicates.otherTitle", place)),
                        Boolean.parseBoolean(require(data, "duplicates.splitCities", place)));
        return new Manifest(
                format,
                require(data, "taxonomy", place),
                models,
                require(data, "tool", place),
                policy,
                counts(data, place));
    }

    private static CorpusCounts counts(Map<String, String> data, String place) {
        return new CorpusCounts(
                Integer.parseInt(require(data, "total", place)),
                Integer.parseInt(require(data, "distinct", place)),
                date(require(data, "asOf", place)),
                Integer.parseInt(require(data, "undated", place)),
                Integer.parseInt(require(data, "unreadable", place)),
                Long.parseUnsignedLong(require(data, "content", place), 16));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String require(Map<String, String> data, String name, String place) {
        String value = data.get(name);
        if (value == null) {
            throw new IndexException(
                    "[%s] the manifest lacks %s: delete the folder and run skilltally index again"
                            .formatted(place, name));
        }
        return value;
    }

    /**
     * The name of the generation: a hash of everything here, the content of all postings included.
     */
    String generation() {
        byte[] content = toUserData().toString().getBytes(StandardCharsets.UTF_8);
        return "generation-" + ContentHash.of(content).substring(0, NAME_DIGITS);
    }

    /** Refuses inputs other than those it was built with; the message says what mends it. */
    void requireSame(BuildInputs inputs, String place) {
        requireSame("taxonomy", taxonomyHash, inputs.taxonomyHash(), place, "");
        requireSameTools(inputs, place);
    }

    /** Refuses inputs that differ in more than the taxonomy: these touch every posting. */
    void requireSameTools(BuildInputs inputs, String place) {
        requireSame(
                "models",
                models(modelHashes, inputs.modelHashes()),
                models(inputs.modelHashes(), modelHashes),
                place,
                " --full");
        requireSame("skilltally", toolVersion, inputs.toolVersion(), place, " --full");
        requireSame(
                "duplicate policy",
                duplicates.toString(),
                inputs.duplicates().toString(),
                place,
                " --full");
    }

    /** Those models that others lack or have in another state. */
    private static String models(Map<String, String> models, Map<String, String> others) {
        String differing =
                models.entrySet().stream()
                        .filter(model -> !model.getValue().equals(others.get(model.getKey())))
                        .map(model -> model.getKey() + " " + shortened(model.getValue()))
                        .collect(Collectors.joining(", "));
        return differing.isEmpty() ? "none of them" : differing;
    }

    private static void requireSame(
            String what, String built, String now, String place, String how) {
        if (!built.equals(now)) {
            throw new IndexException(
                    "[%s] was built with %s %s, now it is %s: run skilltally reindex%s"
                            .formatted(place, what, shortened(built), shortened(now), how));
        }
    }

    private static String shortened(String text) {
        return text.matches("[0-9a-f]{64}") ? text.substring(0, NAME_DIGITS) : text;
    }

    CorpusInfo info() {
        return new CorpusInfo(
                generation(),
                counts.total(),
                counts.distinct(),
                counts.asOf(),
                counts.undated(),
                counts.unreadable(),
                taxonomyHash,
                modelHashes,
                toolVersion);
    }
}
