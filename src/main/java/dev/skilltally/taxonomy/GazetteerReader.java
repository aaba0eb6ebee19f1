package dev.skilltally.taxonomy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads {@code places/*.tsv}: fields by tabs, no quotes, {@code #} begins a comment line, several
 * names in a field by {@code |}. The head of each file names its fields and sources.
 */
final class GazetteerReader {
    private static final String COUNTRIES = "places/countries.tsv";
    private static final String SUBDIVISIONS = "places/subdivisions.tsv";
    private static final String CITIES = "places/cities.tsv";
    private static final String AREAS = "places/areas.tsv";
    private static final List<String> FILES = List.of(COUNTRIES, SUBDIVISIONS, CITIES, AREAS);

    private static final int LONGEST_NUMBER = 9;

    /** Written in capitals and no longer than this, a name is looked up in capitals only. */
    private static final int LONGEST_ABBREVIATION = 4;

    /**
     * Countries whose subdivisions are written by code in addresses ("Pune, MH"). Codes of others
     * are hardly written, and would only make codes ambiguous.
     */
    private static final Set<String> CODED =
            Set.of("US", "CA", "IN", "AU", "BR", "CH", "DE", "GB", "MX");

    private final Map<String, List<PlaceName>> names = new HashMap<>(1 << 14);
    private final Map<String, List<PlaceName>> codes = new HashMap<>(1 << 11);
    private final Map<String, PlaceName> countries = new HashMap<>();
    private final Map<String, PlaceName> subdivisions = new HashMap<>();
    private final List<TaxonomyProblem> problems = new ArrayList<>();

    private GazetteerReader() {}

    static Gazetteer read(Path taxonomy) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        for (String file : FILES) {
            Path path = taxonomy.resolve(file);
            if (Files.exists(path)) {
                contents.put(file, Files.readAllBytes(path));
            }
        }
        return new GazetteerReader().read(contents);
    }

    static Gazetteer read(TaxonomyFiles files) {
        Map<String, byte[]> contents = new HashMap<>();
        for (String file : FILES) {
            files.content(file).ifPresent(content -> contents.put(file, content));
        }
        return new GazetteerReader().read(contents);
    }

    private Gazetteer read(Map<String, byte[]> contents) {
        for (String file : FILES) {
            byte[] content = contents.get(file);
            if (content == null) {
                problems.add(
                        new TaxonomyProblem(file, "no such file, expected the places of " + FILES));
            } else {
                readLines(file, content);
            }
        }
        if (!problems.isEmpty()) {
            throw new TaxonomyException(problems);
        }
        return new Gazetteer(names, codes);
    }

    /**
     * Line by line from the bytes: nearly all lines are ASCII, and cheap to decode by themselves.
     */
    private void readLines(String file, byte[] content) {
        int number = 0;
        int start = 0;
        while (start < content.length) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            int last = end > start && content[end - 1] == '\r' ? end - 1 : end;
            number++;
            if (last > start && content[start] != '#') {
                String line = new String(content, start, last - start, StandardCharsets.UTF_8);
                readLine(new Line(file, number, split(line, '\t')));
            }
            start = end + 1;
        }
    }

    private void readLine(Line line) {
        switch (line.file()) {
            case COUNTRIES -> readCountry(line);
            case SUBDIVISIONS -> readSubdivision(line);
            case CITIES -> readCity(line);
            default -> readArea(line);
        }
    }

    private void readCountry(Line line) {
        String code = line.field(0);
        if (!isCapitals(code, 2) || !isCapitals(line.field(1), 3)) {
            problem(line, "codes", code + " " + line.field(1), "two and three capitals: IN IND");
            return;
        }
        PlaceName country = PlaceName.country(code);
        if (countries.put(code, country) != null) {
            problem(line, "country", code, "each country once");
        }
        addCode(code, country);
        addCode(line.field(1), country);
        addNames(line, 2, country);
    }

    private void readSubdivision(Line line) {
        String code = line.field(0);
        if (code.length() < 4 || code.charAt(2) != '-' || isUnknownCountry(code.substring(0, 2))) {
            problem(line, "subdivision", code, "country of countries.tsv and code: US-MA");
            return;
        }
        PlaceName subdivision = PlaceName.subdivision(code);
        if (subdivisions.put(code, subdivision) != null) {
            problem(line, "subdivision", code, "each subdivision once");
        }
        String own = code.substring(3);
        if (CODED.contains(subdivision.country()) && isCapitals(own, own.length())) {
            addCode(own, subdivision);
        }
        addNames(line, 1, subdivision);
    }

    private void readCity(Line line) {
        String country = line.field(1);
        String subdivision = line.field(2);
        Integer inhabitants = number(line.field(3));
        if (inhabitants == null) {
            problem(line, "inhabitants", line.field(3), "a number such as 15000");
        } else if (isPlaced(line, country, subdivision)) {
            PlaceName city =
                    new PlaceName(
                            PlaceName.Kind.CITY,
                            country,
                            known(subdivision),
                            line.field(0),
                            inhabitants);
            if (city(city.city(), country, city.subdivision()) != null) {
                problem(line, "city", line.field(0), "each city of a subdivision once");
            }
            addName(line, line.field(0), city);
        }
    }

    private void readArea(Line line) {
        String country = line.field(0);
        String subdivision = line.field(1);
        String name = line.field(2);
        if (!isPlaced(line, country, subdivision)) {
            return;
        }
        PlaceName area =
                name.isEmpty()
                        ? new PlaceName(PlaceName.Kind.AREA, country, known(subdivision), null, 0)
                        : city(name, country, known(subdivision));
        if (area == null) {
            problem(line, "city", name, "a city of cities.tsv in the same subdivision");
        } else {
            addNames(line, 3, area);
        }
    }

    private @Nullable PlaceName city(
            @Nullable String name, String country, @Nullable String subdivision) {
        for (PlaceName place : names.getOrDefault(PlaceKey.of(String.valueOf(name)), List.of())) {
            if (place.country().equals(country)
                    && Objects.equals(place.city(), name)
                    && Objects.equals(place.subdivision(), subdivision)) {
                return place;
            }
        }
        return null;
    }

    private boolean isPlaced(Line line, String country, String subdivision) {
        if (isUnknownCountry(country)) {
            problem(line, "country", country, "a code of countries.tsv");
            return false;
        }
        if (!subdivision.isEmpty()
                && (!subdivisions.containsKey(subdivision) || !subdivision.startsWith(country))) {
            problem(line, "subdivision", subdivision, "a code of subdivisions.tsv in " + country);
            return false;
        }
        return true;
    }

    private boolean isUnknownCountry(String code) {
        return !countries.containsKey(code);
    }

    private static @Nullable String known(String field) {
        return field.isEmpty() ? null : field;
    }

    private void addNames(Line line, int first, PlaceName place) {
        if (line.field(first).isEmpty()) {
            problem(line, "name", "", "a name in field " + (first + 1));
        }
        for (int i = first; i < line.fields().size(); i++) {
            String field = line.field(i);
            if (!field.isEmpty()) {
                for (String name : split(field, '|')) {
                    addName(line, name, place);
                }
            }
        }
    }

    private void addName(Line line, String name, PlaceName place) {
        String key = PlaceKey.of(name);
        if (key.isEmpty()) {
            problem(line, "name", name, "letters");
        } else if (isAbbreviation(name, key)) {
            addCode(key.toUpperCase(Locale.ROOT), place);
        } else {
            add(names, key, place);
        }
    }

    /**
     * "US", "U.S." and "NYC", but not "Ulm": loops, since streams are slow before they are warm.
     */
    private static boolean isAbbreviation(String name, String key) {
        if (key.length() > LONGEST_ABBREVIATION) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '.' && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private void addCode(String code, PlaceName place) {
        add(codes, code, place);
    }

    private static void add(Map<String, List<PlaceName>> table, String key, PlaceName place) {
        List<PlaceName> places = table.get(key);
        if (places == null) {
            table.put(key, List.of(place));
        } else if (!isAmong(places, place)) {
            PlaceName[] more = new PlaceName[places.size() + 1];
            for (int i = 0; i < places.size(); i++) {
                more[i] = places.get(i);
            }
            more[places.size()] = place;
            table.put(key, List.of(more));
        }
    }

    /** Field by field: the equals of a record takes 20 ms when it is first called. */
    private static boolean isAmong(List<PlaceName> places, PlaceName place) {
        for (PlaceName other : places) {
            if (other.kind() == place.kind()
                    && other.country().equals(place.country())
                    && Objects.equals(other.subdivision(), place.subdivision())
                    && Objects.equals(other.city(), place.city())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String text, int length) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return text.length() == length;
    }

    private static @Nullable Integer number(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return text.isEmpty() || text.length() > LONGEST_NUMBER ? null : Integer.valueOf(text);
    }

    private static List<String> split(String text, char separator) {
        List<String> fields = new ArrayList<>(4);
        int from = 0;
        int at = text.indexOf(separator);
        while (at >= 0) {
            fields.add(text.substring(from, at));
            from = at + 1;
            at = text.indexOf(separator, from);
        }
        fields.add(text.substring(from));
        return fields;
    }

    private void problem(Line line, String what, String value, String expected) {
        problems.add(
                new TaxonomyProblem(
                        line.file() + ":" + line.number(),
                        what + " \"" + value + "\", expected " + expected));
    }

    private record Line(String file, int number, List<String> fields) {
        String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }
    }
}
