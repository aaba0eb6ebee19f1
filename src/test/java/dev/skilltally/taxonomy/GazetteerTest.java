package dev.skilltally.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gazetteer that comes with the project, and what its reader says of a bad one. */
class GazetteerTest {
    private static final Path TAXONOMY = Path.of("taxonomy");

    @ParameterizedTest
    @CsvSource({
        "Deutschland, DE",
        "the Netherlands, NL",
        "united kingdom, GB",
        "Türkiye, TR",
        "Massachusetts, US-MA",
        "karnataka, IN-KA",
        "Ontario, CA-ON",
        "Scotland, GB-SCT",
        "New South Wales, AU-NSW",
        "Bayern, DE-BY",
        "bangalore, Bengaluru",
        "München, Munich",
        "St. Louis, St. Louis",
        "Saint Louis, St. Louis",
        "san francisco bay area, US-CA",
    })
    void knowsANameInAnySpelling(String name, String place) throws IOException {
        assertThat(Gazetteer.read(TAXONOMY).named(PlaceKey.of(name)))
                .anySatisfy(
                        found ->
                                assertThat(List.of(place))
                                        .containsAnyOf(
                                                found.country(),
                                                String.valueOf(found.subdivision()),
                                                String.valueOf(found.city())));
    }

    @ParameterizedTest
    @CsvSource({"US, US", "USA, US", "UK, GB", "GBR, GB", "NYC, US", "IN, IN", "MH, IN"})
    void knowsACodeInCapitals(String code, String country) throws IOException {
        assertThat(Gazetteer.read(TAXONOMY).coded(code))
                .extracting(PlaceName::country)
                .contains(country);
    }

    @Test
    void leavesShortWordsToCodes() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(TAXONOMY);
        assertThat(List.of("us", "in", "la", "or", "nyc"))
                .allSatisfy(word -> assertThat(gazetteer.named(word)).isEmpty());
    }

    @Test
    void holdsAtLeastThreeThousandCities() throws IOException {
        assertThat(Gazetteer.read(TAXONOMY).names()).hasSizeGreaterThan(8_000);
    }

    @Test
    void mayBeginANameWithTheFirstWordOfEachAndHardlyWithOthers() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(TAXONOMY);
        assertThat(gazetteer.names())
                .allSatisfy(name -> assertThat(gazetteer.mayBegin(name.split(" ")[0])).isTrue());
        assertThat(List.of("experience", "responsibilities", "what", "we", "python"))
                .filteredOn(gazetteer::mayBegin)
                .hasSizeLessThan(3);
    }

    @Test
    void readsTheSameFromABundle() throws IOException {
        Gazetteer bundled = Gazetteer.read(TaxonomyFiles.load(TAXONOMY));
        assertThat(bundled.names())
                .containsExactlyInAnyOrderElementsOf(Gazetteer.read(TAXONOMY).names());
    }

    @Test
    void saysFileAndLineOfEveryProblem() {
        Map<String, byte[]> files = new HashMap<>();
        put(files, "countries.tsv", "# head\nUS\tUSA\tUnited States\nusa\tx\tNo");
        put(files, "subdivisions.tsv", "US-MA\tMassachusetts\nXX-1\tNowhere");
        put(files, "cities.tsv", "Boston\tUS\tUS-MA\tmany\nSalem\tUS\tUS-OR\t10");
        put(files, "areas.tsv", "US\tUS-MA\tWorcester\tWorcester area");
        assertThatThrownBy(() -> Gazetteer.read(TaxonomyFiles.of(files)))
                .isInstanceOf(TaxonomyException.class)
                .hasMessage(
                        """
                        [places/countries.tsv:3] codes "usa x", expected two and three capitals: IN IND
                        [places/subdivisions.tsv:2] subdivision "XX-1", expected country of countries.tsv and code: US-MA
                        [places/cities.tsv:1] inhabitants "many", expected a number such as 15000
                        [places/cities.tsv:2] subdivision "US-OR", expected a code of subdivisions.tsv in US
                        [places/areas.tsv:1] city "Worcester", expected a city of cities.tsv in the same subdivision""");
    }

    @Test
    void asksForMissingFiles() {
        assertThatThrownBy(() -> Gazetteer.read(TaxonomyFiles.of(Map.of())))
                .hasMessageStartingWith("[places/countries.tsv] no such file");
    }

    private static void put(Map<String, byte[]> files, String name, String content) {
        files.put("places/" + name, content.getBytes(StandardCharsets.UTF_8));
    }
}
