package dev.skilltally.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Places of work in words. */
final class Places {
    private final Map<String, Country> countries = new LinkedHashMap<>();

    private record Country(String name, List<String> cities) {}

    private Places() {}

    static Places load() {
        Places places = new Places();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                SamplePlanReader.resource("places.txt"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(
                            row ->
                                    places.countries.put(
                                            row[0],
                                            new Country(row[1], List.of(row[2].split(";", -1)))));
        } catch (IOException e) {
            throw new IllegalStateException("the places in the jar are readable", e);
        }
        return places;
    }

    /** ISO 3166-1 codes. */
    List<String> codes() {
        return List.copyOf(countries.keySet());
    }

    /** A place of a country, seldom two of them. */
    String one(String code, SplittableRandom random) {
        Country country = country(code);
        String city = Lists.any(country.cities(), random);
        if (code.equals("US")) {
            return american(city, country, random);
        }
        return random.nextInt(12) == 0 ? country.name() : city + ", " + country.name();
    }

    private static String american(String city, Country country, SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> city + ", US";
            case 1 -> city + ", United States";
            case 2 -> city + "; " + Lists.any(country.cities(), random);
            case 3 -> city + ", USA";
            default -> city;
        };
    }

    /** A remote job's place. */
    String remote(String code, SplittableRandom random) {
        String name = code.equals("US") && random.nextBoolean() ? "US" : country(code).name();
        return switch (random.nextInt(3)) {
            case 0 -> "Remote - " + name;
            case 1 -> "Remote, " + name;
            default -> name + " (Remote)";
        };
    }

    private Country country(String code) {
        return Objects.requireNonNull(countries.get(code), () -> "no places of " + code);
    }
}
