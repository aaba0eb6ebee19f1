package dev.skilltally.taxonomy;

import java.util.List;

/** A piece of a YAML file that knows its line. */
sealed interface YamlNode {
    /** Line of the file, counted from 1. */
    int line();

    /** What this is called in an error message. */
    String kind();

    /** A value as written, without its quotes; empty where nothing is written. */
    record Text(String value, int line) implements YamlNode {
        @Override
        public String kind() {
            return "\"" + value + "\"";
        }
    }

    /** A list. */
    record Items(List<YamlNode> values, int line) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys and values in the order of the file; distinct keys. */
    record Fields(List<Field> fields, int line) implements YamlNode {
        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A key with its value. */
    record Field(String key, YamlNode value, int line) {}
}
