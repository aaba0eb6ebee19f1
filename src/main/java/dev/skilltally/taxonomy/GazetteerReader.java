package dev.skilltally.taxonomy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<String, PlaceName> cities = new HashMap<>(1 << 14);
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
                readLines(file, new String(content, StandardCharsets.UTF_8));
            }
        }
        if (!problems.isEmpty()) {
            throw new TaxonomyException(problems);
        }
        return new Gazetteer(names, codes);
    }

    private void readLines(String file, String content) {
        int number = 0;
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            if (end < 0) {
                end = content.length();
            }
            int last = end > start && content.charAt(end - 1) == '\r' ? end - 1 : end;
            number++;
            if (last > start && content.charAt(start) != '#') {
                readLine(new Line(file, number, split(content, start, last, '\t')));
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
            if (cities.put(cityKey(line.field(0), country, subdivision), city) != null) {
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
                        : cities.get(cityKey(name, country, subdivision));
        if (area == null) {
            problem(line, "city", name, "a city of cities.tsv in the same subdivision");
        } else {
            addNames(line, 3, area);
        }
    }

    private static String cityKey(String name, String country, String subdivision) {
        return name + '\t' + country + '\t' + subdivision;
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
                split(field, 0, field.length(), '|').forEach(name -> addName(line, name, place));
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

    private static boolean isAbbreviation(String name, String key) {
        return key.length() <= LONGEST_ABBREVIATION
                && key.indexOf(' ') < 0
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().anyMatch(Character::isUpperCase);
    }

    private void addCode(String code, PlaceName place) {
        add(codes, code, place);
    }

    private static void add(Map<String, List<PlaceName>> table, String key, PlaceName place) {
        List<PlaceName> places = table.get(key);
        if (places == null) {
            table.put(key, List.of(place));
        } else if (!places.contains(place)) {
            PlaceName[] more = Arrays.copyOf(places.toArray(PlaceName[]::new), places.size() + 1);
            more[places.size()] = place;
            table.put(key, List.of(more));
        }
    }

    private static boolean isCapitals(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static @Nullable Integer number(String text) {
        boolean isNumber =
                !text.isEmpty() && text.length() < 10 && text.chars().allMatch(Character::isDigit);
        return isNumber ? Integer.valueOf(text) : null;
    }

    private static List<String> split(String text, int start, int end, char separator) {
        List<String> fields = new ArrayList<>(4);
        int from = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == separator) {
                fields.add(text.substring(from, i));
                from = i + 1;
            }
        }
        fields.add(text.substring(from, end));
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
