package dev.skilltally.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.JobPosting;

import org.junit.jupiter.api.Test;

import java.util.List;

class JsonPostingsTest {

    private static JobPosting only(String content) {
        Reading reading = Reading.of(content);
        assertThat(reading.rejections).isEmpty();
        assertThat(reading.postings).hasSize(1);
        return reading.postings.getFirst();
    }

    @Test
    void jsonLinesAreReadLineByLine() {
        Reading reading =
                Reading.of(
                        """
                        {"id": "a", "source": "board", "title": "One", "postedAt": "2024-03-05"}
                        {"id": "b", "title": "Tw
                        [1, 2

                        {"id": 3, "job_title": "Three", "company": {"name": "C"}}
                        {"id": 4, "title": "Four"} trailing
                        "text"
                        """);
        assertThat(reading.titles()).containsExactly("One", "Three");
        assertThat(reading.postings.getFirst().key()).hasToString("board/a");
        assertThat(reading.postings.get(1).key()).hasToString("stdin/3");
        assertThat(reading.postings.get(1).company()).isEqualTo("C");
        assertThat(reading.reasons())
                .containsExactly(
                        "2 malformed-json", "3 malformed-json", "6 malformed-json", "7 no-posting");
    }

    @Test
    void arraysAndDocumentsOverSeveralLinesAreRead() {
        assertThat(Reading.of("[{\"title\":\"One\"},{\"title\":\"Two\"}]").titles())
                .containsExactly("One", "Two");
        assertThat(Reading.of("{\n  \"title\": \"One\",\n  \"id\": 4\n}\n").titles())
                .containsExactly("One");
        assertThat(Reading.of("{\"total\":2,\"results\":[{\"title\":\"A\"},{\"title\":\"B\"}]}"))
                .extracting(Reading::titles)
                .isEqualTo(List.of("A", "B"));
    }

    @Test
    void whatComesBeforeABreakInAnArrayStands() {
        Reading reading = Reading.of("[\n{\"title\":\"One\"},\n{\"title\":\"Two\"},\n{\"tit");
        assertThat(reading.titles()).containsExactly("One", "Two");
        assertThat(reading.reasons()).containsExactly("4 malformed-json");
    }

    @Test
    void schemaOrgIsRead() {
        JobPosting posting =
                only(
                        """
                        {
                          "@context": "https://schema.org/",
                          "@type": "JobPosting",
                          "title": "Data Engineer",
                          "identifier": {"@type": "PropertyValue", "name": "Acme", "value": "R-17"},
                          "datePosted": "2024-03-05",
                          "validThrough": "2024-04-05T00:00",
                          "employmentType": ["FULL_TIME", "CONTRACTOR"],
                          "hiringOrganization": {"@type": "Organization", "name": "Acme"},
                          "jobLocation": [
                            {"@type": "Place", "address": {"addressLocality": "Austin",
                              "addressRegion": "TX", "addressCountry": "US"}},
                            {"@type": "Place", "address": {"addressLocality": "Pune",
                              "addressCountry": {"@type": "Country", "name": "India"}}}],
                          "jobLocationType": "TELECOMMUTE",
                          "baseSalary": {"@type": "MonetaryAmount", "currency": "USD",
                            "value": {"@type": "QuantitativeValue", "minValue": 120000.00,
                              "maxValue": 150000, "unitText": "YEAR"}},
                          "description": "<p>Build pipelines.</p>",
                          "url": "https://x.org/17"
                        }
                        """);
        assertThat(posting.key()).hasToString("stdin/R-17");
        assertThat(posting.company()).isEqualTo("Acme");
        assertThat(posting.locations()).containsExactly("Austin, TX, US", "Pune, India");
        assertThat(posting.workModeText()).isEqualTo("Remote");
        assertThat(posting.employmentType()).isEqualTo("FULL_TIME, CONTRACTOR");
        assertThat(posting.payText()).isEqualTo("USD 120000 - 150000 per year");
        assertThat(posting.postedAt()).isEqualTo("2024-03-05");
        assertThat(posting.closedAt()).isEqualTo("2024-04-05");
        assertThat(posting.description()).isEqualTo("<p>Build pipelines.</p>");
    }

    @Test
    void schemaOrgInAGraphAndInPagesIsRead() {
        String graph =
                """
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                {"@type":["JobPosting"],"title":"One","description":"d"}]}
                """;
        assertThat(Reading.of(page(graph)).titles()).containsExactly("One");
        assertThat(Reading.of(page(graph) + page("{\"@type\":\"JobPosting\",\"title\":\"Two\"}")))
                .extracting(Reading::titles)
                .isEqualTo(List.of("One", "Two"));
        assertThat(Reading.of("<html><body>No job here</body></html>").reasons())
                .containsExactly("1 no-posting");
        assertThat(Reading.of(page("{\"@type\": oops")).reasons())
                .containsExactly("1 malformed-json");
    }

    private static String page(String script) {
        return "<!DOCTYPE html><html><head><script type=\"application/ld+json\">"
                + script
                + "</script></head><body>x</body></html>";
    }

    @Test
    void greenhouseIsRead() {
        JobPosting posting =
                only(
                        """
                        {"jobs":[{"absolute_url":"https://boards.greenhouse.io/acme/jobs/9","id":9,
                        "internal_job_id":8,"location":{"name":"Remote - US"},
                        "first_published":"2024-03-05T10:00:00-05:00",
                        "updated_at":"2024-04-01T10:00:00-05:00","title":"ML Engineer",
                        "company_name":"Acme","content":"&lt;p&gt;Train &amp;amp; ship&lt;/p&gt;",
                        "pay_input_ranges":[{"min_cents":12000000,"max_cents":15000050,
                        "currency_type":"USD","title":"Annual"}]}],"meta":{"total":1}}
                        """);
        assertThat(posting.key()).hasToString("stdin/9");
        assertThat(posting.title()).isEqualTo("ML Engineer");
        assertThat(posting.locations()).containsExactly("Remote - US");
        assertThat(posting.description()).isEqualTo("<p>Train &amp; ship</p>");
        assertThat(posting.postedAt()).isEqualTo("2024-03-05");
        assertThat(posting.payText()).isEqualTo("USD 120000 - 150000.5 per year");
    }

    @Test
    void leverIsRead() {
        JobPosting posting =
                only(
                        """
                        [{"id":"f-1","text":"Data Engineer","hostedUrl":"https://jobs.lever.co/acme/f-1",
                        "categories":{"commitment":"Full-time","location":"London",
                        "allLocations":["London","Paris"]},"createdAt":1709596800000,
                        "description":"<div>Hello</div>","lists":[{"text":"You will",
                        "content":"<li>build</li><li>run</li>"}],"additional":"Bye",
                        "workplaceType":"hybrid","salaryRange":{"min":90000,"max":110000,
                        "currency":"GBP","interval":"per-year-salary"}}]
                        """);
        assertThat(posting.key()).hasToString("stdin/f-1");
        assertThat(posting.title()).isEqualTo("Data Engineer");
        assertThat(posting.company()).isEqualTo("acme");
        assertThat(posting.locations()).containsExactly("London", "Paris");
        assertThat(posting.employmentType()).isEqualTo("Full-time");
        assertThat(posting.workModeText()).isEqualTo("hybrid");
        assertThat(posting.postedAt()).isEqualTo("2024-03-05");
        assertThat(posting.payText()).isEqualTo("GBP 90000 - 110000 per year");
        assertThat(posting.description())
                .contains("Hello", "<h3>You will</h3>", "<li>build</li>", "Bye");
    }

    @Test
    void ashbyIsRead() {
        JobPosting posting =
                only(
                        """
                        {"apiVersion":"1","jobs":[{"id":"u-1","title":"AI Engineer","location":"Berlin",
                        "secondaryLocations":[{"location":"Munich"}],"employmentType":"FullTime",
                        "isRemote":true,"publishedAt":"2024-03-05T10:00:00.000+00:00","isListed":true,
                        "jobUrl":"https://jobs.ashbyhq.com/acme/u-1","descriptionHtml":"<p>Hi</p>",
                        "compensation":{"compensationTierSummary":"€80K – €95K • 0.1% equity",
                        "summaryComponents":[{"compensationType":"EquityPercentage","minValue":0.1,
                        "maxValue":0.2},{"compensationType":"Salary","interval":"1 YEAR",
                        "currencyCode":"EUR","minValue":80000,"maxValue":95000}]}}]}
                        """);
        assertThat(posting.locations()).containsExactly("Berlin", "Munich");
        assertThat(posting.workModeText()).isEqualTo("Remote");
        assertThat(posting.payText()).isEqualTo("EUR 80000 - 95000 per year");
        assertThat(posting.description()).isEqualTo("<p>Hi</p>");
    }

    @Test
    void aRowWithoutAnIdentifierGetsTheSameOneEachTime() {
        String row = "{\"title\":\"One\",\"company\":\"A\"}";
        String id = only(row).key().id();
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(only(row).key().id()).isEqualTo(id);
        assertThat(only(row.replace("One", "Two")).key().id()).isNotEqualTo(id);
    }
}
