package dev.skilltally.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.taxonomy.Gazetteer;
import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Places of work: what is read from location strings, titles and texts, and what is not. */
class PlaceAnnotatorTest {
    private static PlaceAnnotator annotator;

    @BeforeAll
    static void readGazetteer() throws IOException {
        annotator = new PlaceAnnotator(Gazetteer.read(Path.of("taxonomy")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Boston, MA > US-MA",
                "Boston, Massachusetts, United States > US-MA",
                "Fly-In Acres, CA > US-CA",
                "Arlington, VA 22204 (Alcova Heights area) > US-VA",
                "10 Elm Street Suite 310, San Diego, CA 92121, US > US-CA",
                "195 Main St Brooklyn 11201 > US-NY",
                "Columbus, IN 47201 > US-IN",
                "Wilmington, DE 19803 > US-DE",
                "Portland, OR or Remote > US-OR",
                "Greater Boston > US-MA",
                "New York County, NY > US-NY",
                "San Francisco Bay Area > US-CA",
                "NYC > US-NY",
                "Washington, DC > US-DC",
                "Washington, D.C. > US-DC",
                "Washington, United States > US-WA",
                "Seattle, Washington, United States > US-WA",
                "US-TX-Austin > US-TX",
                "USA, CA, Menlo Park > US-CA",
                "Remote - US > US",
                "Remote (U.S.) > US",
                "Anywhere in the U.S. > US",
                "United States > US",
                "Paris, TX > US-TX",
                "Paris > FR-IDF",
                "Georgia > US-GA",
                "Tbilisi, Georgia > GE",
                "Atlanta, Georgia > US-GA",
                "Cambridge, MA > US-MA",
                "Cambridge, UK > GB-ENG",
                "Cambridge, England, United Kingdom > GB-ENG",
                "Birmingham, AL > US-AL",
                "Birmingham > GB-ENG",
                "Ottawa, ON+2 locations•Temporarily Remote > CA-ON",
                "Toronto, CA > CA-ON",
                "Ontario, CA > US-CA",
                "Munich, DE > DE-BY",
                "Hyderabad, IN > IN-TS",
                "Hyderabad, TG, IN > IN-TS",
                "(HE) Office Bengaluru, Tech Park > IN-KA",
                "GH Office: Pune, India > IN-MH",
                "10 Holland, Irvine, CA 92618, US > US-CA",
                "10115 Berlin > DE-BE",
                "IN - HYDERABAD > IN-TS",
                "Gurgaon, HR, IN > IN-HR",
                "Mumbai, MH, IN, 400093 > IN-MH",
                "India - Hyderabad > IN-TS",
                "Hyderābād > IN-TS",
                "Bengaluru, Karnataka, India - Remote > IN-KA",
                "Delhi NCR > IN-DL",
                "Lisbon, Lisbon, Portugal > PT-11",
                "Athens, Attiki, Greece > GR-I",
                "Timisoara Metropolitan Area > RO-TM",
                "Tres Cantos, Community of Madrid, Spain > ES-MD",
                "Amsterdam, North Holland, Netherlands > NL-NH",
                "Deutschland > DE",
                "Singapore > SG",
                "Surrey, England, United Kingdom > GB-SRY",
            })
    void readsOnePlace(String location, String place) {
        assertThat(places(location)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "New York, NY; San Francisco, CA > US-NY US-CA",
                "New York, NY / San Francisco, CA > US-NY US-CA",
                "New York, NY | Austin, TX | Remote > US-NY US-TX",
                "San Francisco or New York > US-CA US-NY",
                "Boston, MA, Chicago, IL > US-MA US-IL",
                "London, Paris, Berlin > GB-ENG FR-IDF DE-BE",
                "Mumbai/Delhi > IN-MH IN-DL",
                "Remote, US or Canada > US CA",
                "Berlin, Germany • Vienna, Austria > DE-BE AT-9",
                "Boston or Cambridge, MA > US-MA US-MA",
                "Bangalore & Pune > IN-KA IN-MH",
                "Dallas/Fort Worth > US-TX",
            })
    void readsSeveralPlaces(String location, String places) {
        assertThat(places(location)).isEqualTo(places);
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
            strings = {"Remote", "Worldwide", "-, -", "Analysis & Reporting", "Multiple Locations"})
    void findsNoneWhereNoneIsNamed(String location) {
        assertThat(places(location)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Location: Cleveland, OH > US-OH",
                "Location > ",
                "The position is based in San Jose, CA. and reports to marketing > US-CA",
                "You must be willing to relocate to Los Gatos, California > US-CA",
                "Our company is based in Berlin and serves banks in Paris > ",
                "Offices in London, Tokyo and Sydney > ",
                "Remote - US > US",
                "Work from anywhere in the U.S. > US",
                "Work with IT, BI and ML teams > ",
                "Standort: Hamburg > DE-HH",
            })
    void readsTheTextWhereNoFieldSaysIt(String text, String place) {
        List<PlaceFinding> found = annotate(List.of(), "Analyst", text);
        assertThat(codes(found)).isEqualTo(place == null ? "" : place);
    }

    @Test
    void readsTheTitleButNotItsAbbreviations() {
        assertThat(codes(annotate(List.of(), "Data Analyst (BI) - Austin, TX", "")))
                .isEqualTo("US-TX");
        assertThat(annotate(List.of(), "ML Engineer, AI", "")).isEmpty();
    }

    @Test
    void asksTheTextForTheStateOfAnAmericanPosting() {
        assertThat(
                        codes(
                                annotate(
                                        List.of("United States"),
                                        "Analyst",
                                        "Locations: Reno, NV or Boise, ID")))
                .isEqualTo("US-NV US-ID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Cambridge > £50,000 and a pension > GB",
                "Cambridge > Good pay, 401(k) and dental > US",
                "Georgia > Our office is in Tbilisi. Pay in GEL. > GE",
                "Birmingham > We serve Alabama. 401(k) match. > US",
            })
    void settlesADoubtByTheText(String location, String text, String country) {
        assertThat(annotate(List.of(location), "Analyst", text))
                .extracting(finding -> finding.place().country())
                .containsExactly(country);
    }

    @Test
    void settlesADoubtByTheOtherPlaces() {
        List<PlaceFinding> found =
                annotate(List.of("Birmingham", "Huntsville, Alabama"), "Analyst", "");
        assertThat(codes(found)).isEqualTo("US-AL US-AL");
        assertThat(found.get(0).reason()).contains("other places");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Ipswich, MA > US-MA",
                "Atlanta, IN > US-IN",
                "Brisbane, CA > US-CA",
                "Bedford, MA > US-MA",
                "Hamburg, NY 14075 > US-NY",
                "Vernon, CA 90058 > US-CA",
                "Laurel, Montana, United States > US-MT",
                "Italy, TX > US-TX",
                "Houston, TX 77019 (Neartown - Montrose area) > US-TX",
            })
    void believesTheStateOverALargerCityOfTheName(String location, String state) {
        assertThat(places(location)).isEqualTo(state);
    }

    @Test
    void tellsTheCountryByPayAndTermsWhereNoPlaceIsNamed() {
        assertThat(codes(annotate(List.of("Remote"), "Analyst", "Pay: 12 LPA"))).isEqualTo("IN");
        assertThat(
                        codes(
                                annotate(
                                        List.of("Remote"),
                                        "Analyst",
                                        "401(k) match. Protected veterans are welcome.")))
                .isEqualTo("US");
        assertThat(annotate(List.of("Remote"), "Analyst", "Good pay.")).isEmpty();
    }

    @Test
    void keepsWhereItIsWritten() {
        PlaceFinding found = annotate(List.of("Remote - Pune, India"), "Analyst", "").get(0);
        assertThat(found.place()).isEqualTo(new Place("IN", "IN-MH", "Pune"));
        assertThat(found.evidence())
                .isEqualTo(new Evidence(Evidence.Field.LOCATION, 9, 20, "Pune, India"));
    }

    private static String places(String location) {
        return codes(annotate(List.of(location), "Analyst", "We do work."));
    }

    private static String codes(List<PlaceFinding> found) {
        return found.stream()
                .map(PlaceFinding::place)
                .map(place -> place.subdivision() != null ? place.subdivision() : place.country())
                .collect(Collectors.joining(" "));
    }

    private static List<PlaceFinding> annotate(List<String> locations, String title, String text) {
        JobPosting posting =
                new JobPosting(
                        new PostingKey("test", "1"),
                        title,
                        null,
                        locations,
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        text,
                        null);
        return annotator.annotate(posting, PostingText.of(title, text));
    }
}
