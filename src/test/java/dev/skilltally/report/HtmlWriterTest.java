package dev.skilltally.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;
import dev.skilltally.query.Hit;
import dev.skilltally.query.Hits;
import dev.skilltally.stats.RoleComparison;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** The page of a comparison: what it holds, and what a posting can't do to it. */
class HtmlWriterTest {
    private static final String HOSTILE =
            "</style></script><script>alert(\"1\")</script><img src='x' onerror='alert(1)'>&lt;";

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void pageIsWellFormedAndItsReferencesHold(long seed) throws Exception {
        Element page = parsed(page(seed, Samples.NONE));

        Set<String> ids = new HashSet<>();
        for (Element each : elements(page, "*")) {
            if (each.hasAttribute("id")) {
                assertThat(ids.add(each.getAttribute("id"))).as(each.getAttribute("id")).isTrue();
            }
        }
        assertThat(elements(page, "svg")).isNotEmpty();
        for (Element svg : elements(page, "svg")) {
            for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(svg.getAttribute("role").isEmpty() || ids.contains(id)).isTrue();
            }
        }
        for (Element link : elements(page, "a")) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void nothingIsLoadedAndNothingRuns() throws Exception {
        Element page = parsed(page(16, Samples.NONE));

        for (String element : List.of("script", "link", "img", "iframe", "object", "form")) {
            assertThat(elements(page, element)).as(element).isEmpty();
        }
        assertThat(page(16, Samples.NONE))
                .contains("default-src &#39;none&#39;")
                .doesNotContain("url(", "@import", " src=", " onclick");
    }

    @Test
    void hostilePostingIsOnlyText() throws Exception {
        String page = page(17, query -> new Hits(1, List.of(hit("javascript:alert(1)"))));
        Element parsed = parsed(page);

        assertThat(elements(parsed, "script")).isEmpty();
        assertThat(elements(parsed, "img")).isEmpty();
        assertThat(elements(parsed, "a"))
                .isNotEmpty()
                .allMatch(link -> link.getAttribute("href").startsWith("#"));
        assertThat(elements(parsed, "mark")).isNotEmpty();
        assertThat(page).contains("javascript:alert(1)").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "https://jobs.example/1?a=b&c='d', true",
        "HTTP://jobs.example/1, true",
        "javascript:alert(1), false",
        "' JavaScript:alert(1)', false",
        "'java\tscript:alert(1)', false",
        "'data:text/html,<script>', false",
        "//jobs.example/1, false",
        "jobs.example/1, false"
    })
    void onlyAddressesOfTheWebAreLinked(String url, boolean linked) throws Exception {
        Element page = parsed(page(18, query -> new Hits(1, List.of(hit(url)))));

        boolean found =
                elements(page, "a").stream()
                        .anyMatch(link -> link.getAttribute("href").equals(url.strip()));
        assertThat(found).isEqualTo(linked);
    }

    @Test
    void sameDocumentGivesTheSameBytes() {
        Samples samples = query -> new Hits(1, List.of(hit("https://jobs.example/1")));

        assertThat(page(19, samples)).isEqualTo(page(19, samples));
    }

    @Test
    void longSentenceIsCutAroundItsMark() {
        String before = "word ".repeat(100);
        String text = before + "Python" + " word".repeat(100);
        Hit.Span mark = new Hit.Span(before.length(), before.length() + 6);

        Excerpt excerpt = Excerpt.of(new Hit.Passage(text, List.of(mark)));

        assertThat(excerpt.before() + excerpt.after()).isEqualTo("……");
        assertThat(excerpt.passage().text()).hasSizeLessThan(300);
        Hit.Span moved = excerpt.passage().marks().get(0);
        assertThat(excerpt.passage().text().substring(moved.start(), moved.end()))
                .isEqualTo("Python");
    }

    private static String page(long seed, Samples samples) {
        RoleComparison comparison = new RandomComparisons(new Random(seed)).large();
        return Format.HTML.write(
                new Document("A & B", "<dek>", ComparisonReport.parts(comparison)), samples);
    }

    private static Hit hit(String url) {
        JobPosting posting =
                new JobPosting(
                        new PostingKey("\"source\"", "<id>"),
                        HOSTILE,
                        HOSTILE,
                        List.of(),
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        HOSTILE,
                        url);
        String text = HOSTILE + "Python \u202E\u0000\uD800" + HOSTILE;
        Hit.Span mark = new Hit.Span(HOSTILE.length(), HOSTILE.length() + 6);
        return new Hit(
                new AnnotatedPosting(
                        posting,
                        text,
                        true,
                        new LanguageFinding("en", 1),
                        new RoleFinding(null, 0, "", null),
                        new SeniorityFinding(Seniority.UNSTATED, "", null),
                        List.of(),
                        new WorkModeFinding(WorkMode.UNSTATED, "", null),
                        null,
                        List.of()),
                1,
                List.of(new Hit.Passage(text, List.of(mark))));
    }

    private static Element parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
