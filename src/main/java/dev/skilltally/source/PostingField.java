package dev.skilltally.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The fields of a posting that a file may hold, and the names they go by. Names are compared by
 * their letters and digits, in any case: {@code job_title}, {@code Job Title} and {@code jobTitle}
 * are one. Where a row has several names of a field, the first of the table that has a value wins.
 */
public enum PostingField {
    ID(
            "id",
            "job id",
            "posting id",
            "job posting id",
            "external id",
            "requisition id",
            "req id",
            "uniq id",
            "guid",
            "ref",
            "reference"),
    SOURCE("source", "board", "job board", "site", "website", "portal", "platform", "publisher"),
    TITLE(
            "title",
            "job title",
            "position",
            "position title",
            "job position",
            "job name",
            "business title",
            "designation",
            "vacancy",
            "vacancy title",
            "job role",
            "headline"),
    COMPANY(
            "company",
            "company name",
            "employer",
            "employer name",
            "organization",
            "organisation",
            "hiring organization",
            "hiring company",
            "agency"),
    LOCATION(
            "location",
            "locations",
            "job location",
            "job locations",
            "work location",
            "place",
            "place of work",
            "candidate required location",
            "formatted location"),
    /** Used, with region and country, where no location is given. */
    CITY("city", "town", "job city", "locality", "city name"),
    REGION("state", "region", "province", "job state", "state name", "county"),
    COUNTRY("country", "job country", "country name", "country code"),
    PAY(
            "salary text",
            "salary",
            "pay",
            "compensation",
            "salary range",
            "pay range",
            "salary estimate",
            "salary string",
            "salary raw",
            "wage",
            "wages",
            "remuneration",
            "ctc",
            "package",
            "rate"),
    /** Used, with maximum, currency and period, where no pay is given in words. */
    PAY_MINIMUM(
            "salary min",
            "min salary",
            "minimum salary",
            "salary minimum",
            "salary from",
            "salary range from",
            "salary low",
            "pay min",
            "min pay",
            "min amount",
            "job min salary",
            "compensation min",
            "base salary min",
            "salary min value"),
    PAY_MAXIMUM(
            "salary max",
            "max salary",
            "maximum salary",
            "salary maximum",
            "salary to",
            "salary range to",
            "salary high",
            "pay max",
            "max pay",
            "max amount",
            "job max salary",
            "compensation max",
            "base salary max",
            "salary max value"),
    PAY_CURRENCY(
            "salary currency",
            "currency",
            "pay currency",
            "job salary currency",
            "currency code",
            "compensation currency"),
    PAY_PERIOD(
            "salary period",
            "pay period",
            "salary interval",
            "salary frequency",
            "salary unit",
            "job salary period",
            "compensation period",
            "salary unit text",
            "interval"),
    WORK_MODE(
            "work mode",
            "workplace type",
            "work arrangement",
            "remote",
            "is remote",
            "remote work",
            "remote allowed",
            "job is remote",
            "remote type",
            "remote status",
            "telework",
            "work setting"),
    EMPLOYMENT_TYPE(
            "employment type",
            "job type",
            "contract type",
            "formatted work type",
            "work type",
            "job employment type",
            "schedule",
            "schedule type",
            "commitment"),
    POSTED(
            "posted at",
            "posted",
            "date posted",
            "posted date",
            "posting date",
            "post date",
            "date",
            "published at",
            "published",
            "publication date",
            "published date",
            "created at",
            "listed at",
            "list date",
            "listed time",
            "original listed time",
            "job posted at datetime utc",
            "first seen",
            "date added",
            "posted on"),
    CLOSED(
            "closed at",
            "closed",
            "valid through",
            "expires",
            "expires at",
            "expiry",
            "expiry date",
            "expiration date",
            "deadline",
            "closing date",
            "close date",
            "application deadline",
            "post until",
            "closed time",
            "last seen"),
    DESCRIPTION(
            "description",
            "job description",
            "full description",
            "description html",
            "description text",
            "body",
            "text",
            "content",
            "details",
            "job details",
            "posting text",
            "full text",
            "summary",
            "job summary"),
    URL(
            "url",
            "job url",
            "job posting url",
            "link",
            "job link",
            "posting url",
            "absolute url",
            "hosted url",
            "apply url",
            "apply link",
            "job apply link");

    @SuppressWarnings("ImmutableEnumChecker") // made by Stream.toList, which can't be changed
    private final List<String> names;

    PostingField(String... names) {
        this.names = Arrays.stream(names).map(PostingField::normalise).toList();
    }

    /** The name that people type in a mapping: {@code title}, {@code pay-minimum}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The default names, normalised, strongest first. */
    List<String> names() {
        return names;
    }

    /** Letters and digits of a column name, in lower case. */
    static String normalise(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                kept.append(Character.toLowerCase(character));
            }
        }
        return kept.toString();
    }

    static PostingField of(String label) {
        String wanted = normalise(label);
        return Arrays.stream(values())
                .filter(field -> normalise(field.name()).equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "field \"" + label + "\" is not one of " + labels()));
    }

    private static String labels() {
        return Arrays.stream(values()).map(PostingField::label).collect(Collectors.joining(", "));
    }
}
