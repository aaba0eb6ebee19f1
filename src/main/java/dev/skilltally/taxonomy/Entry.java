package dev.skilltally.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One map of a file, read key by key; what is not as expected becomes a problem with file and line,
 * and reading goes on.
 */
final class Entry {
    private final String file;
    private final YamlNode.Fields node;
    private final Problems problems;

    private Entry(String file, YamlNode.Fields node, Problems problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    /** The node as an entry with none but these keys; empty where it is no map. */
    static Optional<Entry> of(
            String file, YamlNode node, List<String> keys, String what, Problems problems) {
        if (node instanceof YamlNode.Fields fields) {
            Entry entry = new Entry(file, fields, problems);
            entry.refuseOtherKeys(keys);
            return Optional.of(entry);
        }
        problems.add(file + ":" + node.line(), node.kind() + " here, expected " + what);
        return Optional.empty();
    }

    private void refuseOtherKeys(List<String> keys) {
        for (YamlNode.Field field : node.fields()) {
            if (!keys.contains(field.key())) {
                String hint = NearestName.hint(field.key(), keys);
                problems.add(
                        place(field.line()),
                        "unknown key \""
                                + field.key()
                                + "\", expected one of "
                                + String.join(", ", keys)
                                + hint);
            }
        }
    }

    /** File and line of the entry's first key. */
    String source() {
        return place(node.line());
    }

    /** File and line of a key's value, or of the entry where the key is missing. */
    String source(String key) {
        return find(key).map(field -> place(field.line())).orElseGet(this::source);
    }

    String place(int line) {
        return file + ":" + line;
    }

    void problem(String key, String message) {
        problems.add(source(key), message);
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    private Optional<YamlNode.Field> find(String key) {
        for (YamlNode.Field field : node.fields()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    Optional<YamlNode> node(String key) {
        return find(key).map(YamlNode.Field::value);
    }

    /** The value of a key that must be there and not empty; "" after a problem. */
    String required(String key, String what) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            if (!has(key)) {
                problems.add(source(), "no " + key + ", expected " + what);
            }
            return "";
        }
        return text.get();
    }

    /** The value of a key, empty where the key is missing; an empty value is a problem. */
    Optional<String> text(String key) {
        return node(key).flatMap(value -> text(key, value));
    }

    private Optional<String> text(String key, YamlNode value) {
        if (value instanceof YamlNode.Text text && !text.value().isEmpty()) {
            return Optional.of(text.value());
        }
        problems.add(
                place(value.line()),
                key + " is " + emptyOr(value) + ", expected a word or a phrase");
        return Optional.empty();
    }

    private static String emptyOr(YamlNode value) {
        return value instanceof YamlNode.Text ? "empty" : value.kind();
    }

    /**
     * The words of a list, or the one word written in its place; empty where the key is missing.
     */
    List<String> texts(String key) {
        Optional<YamlNode> found = node(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.get() instanceof YamlNode.Items items) {
            List<String> texts = new ArrayList<>(items.values().size());
            items.values().forEach(item -> text(key, item).ifPresent(texts::add));
            return texts;
        }
        return text(key, found.get()).map(List::of).orElse(List.of());
    }

    /** The nodes of a list; a problem where the key is there and not a list. */
    List<YamlNode> items(String key) {
        Optional<YamlNode> found = node(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.get() instanceof YamlNode.Items items) {
            return items.values();
        }
        if (found.get() instanceof YamlNode.Text text && text.value().isEmpty()) {
            return List.of();
        }
        problems.add(
                place(found.get().line()),
                key + " is " + found.get().kind() + ", expected a list (lines with \"- \")");
        return List.of();
    }

    boolean flag(String key, boolean byDefault) {
        return choice(key, Map.of("true", true, "false", false)).orElse(byDefault);
    }

    /** The value that stands for a key's word; empty where the key is missing or wrong. */
    <T> Optional<T> choice(String key, Map<String, T> choices) {
        return text(key).flatMap(word -> chosen(key, word, choices));
    }

    /** The values that stand for a key's words. */
    <T> List<T> choices(String key, Map<String, T> choices) {
        return texts(key).stream()
                .map(word -> chosen(key, word, choices))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> chosen(String key, String word, Map<String, T> choices) {
        T value = choices.get(word);
        if (value == null) {
            List<String> words = choices.keySet().stream().sorted().toList();
            problem(
                    key,
                    key
                            + " is \""
                            + word
                            + "\", expected one of "
                            + String.join(", ", words)
                            + NearestName.hint(word, words));
        }
        return Optional.ofNullable(value);
    }

    /** Names of an enumeration's values as people write them, lower-case, to the values. */
    static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Arrays.stream(values)
                .collect(
                        Collectors.toUnmodifiableMap(
                                value -> value.name().toLowerCase(Locale.ROOT),
                                Function.identity()));
    }
}
