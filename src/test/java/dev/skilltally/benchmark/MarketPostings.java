package dev.skilltally.benchmark;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.PayFlag;
import dev.skilltally.posting.PayPeriod;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.posting.Section;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The postings of a {@link Market} as the product knows them, with short texts. */
final class MarketPostings {
    static final int AREAS = 30;
    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final List<String> COUNTRIES =
            List.of("US", "DE", "FR", "GB", "IN", "CA", "ES", "NL", "PL", "SE");
    static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "INR");
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl", "es");

    private static final List<Seniority> SENIORITIES = List.of(Seniority.values());
    private static final List<WorkMode> MODES = List.of(WorkMode.values());
    private static final Evidence EVIDENCE = new Evidence(Evidence.Field.TEXT, 0, 4, "text");

    private MarketPostings() {}

    static String skill(int number) {
        return String.format(Locale.ROOT, "skill-%04d", number);
    }

    static String role(int number) {
        return number == Market.UNSTATED_ROLE
                ? "unstated"
                : String.format(Locale.ROOT, "role-%02d", number);
    }

    static String company(int number) {
        return "Company " + number;
    }

    static String source(int number) {
        return "board-" + number;
    }

    static Place place(int number) {
        String country = COUNTRIES.get(number / Market.PLACES_OF_COUNTRY);
        int city = number % Market.PLACES_OF_COUNTRY;
        int state = city / Market.CITIES_OF_STATE;
        return new Place(country, country + "-S" + state, "City " + city);
    }

    static SkillTaxonomy taxonomy() {
        List<Skill> skills =
                IntStream.range(0, Market.SKILLS).mapToObj(MarketPostings::taxonomySkill).toList();
        return new SkillTaxonomy(skills, List.of(), List.of(), "none");
    }

    static String area(int number) {
        return "area-" + number;
    }

    private static Skill taxonomySkill(int number) {
        return new Skill(
                skill(number),
                skill(number),
                SkillType.TOOL,
                area(number % AREAS),
                List.of(),
                null,
                false,
                null,
                List.of(),
                "benchmark:1");
    }

    static AnnotatedPosting of(Market market, int row) {
        String role = market.role[row] == Market.UNSTATED_ROLE ? null : role(market.role[row]);
        return new AnnotatedPosting(
                raw(market, row),
                market.readable[row] ? "text of posting " + row : "",
                market.readable[row],
                new LanguageFinding(LANGUAGES.get(market.language[row]), 1),
                new RoleFinding(role, 1, "made", role == null ? null : EVIDENCE),
                new SeniorityFinding(SENIORITIES.get(market.seniority[row]), "made", null),
                places(market.place[row]),
                new WorkModeFinding(MODES.get(market.mode[row]), "made", EVIDENCE),
                market.kind[row] < 0 ? null : pay(market, row),
                mentions(market, row));
    }

    private static JobPosting raw(Market market, int row) {
        return new JobPosting(
                new PostingKey(source(market.source[row]), Integer.toString(row)),
                "title",
                company(market.company[row]),
                List.of(),
                null,
                PayBasis.EMPLOYER,
                null,
                null,
                START.plusDays(market.posted[row]),
                market.closed[row] == Market.NEVER ? null : START.plusDays(market.closed[row]),
                market.readable[row] ? "text of posting " + row : "",
                null);
    }

    private static List<PlaceFinding> places(int place) {
        return place == Market.NO_PLACE
                ? List.of()
                : List.of(new PlaceFinding(place(place), "made", EVIDENCE));
    }

    private static PayFinding pay(Market market, int row) {
        double middle = market.pay[row];
        int kind = market.kind[row];
        return new PayFinding(
                kind == 1 ? middle : middle - 5_000,
                kind == 1 ? null : Double.valueOf(middle + 5_000),
                CURRENCIES.get(market.currency[row]),
                PayPeriod.YEAR,
                kind == 2 ? PayBasis.ESTIMATE : PayBasis.EMPLOYER,
                kind == 3 ? Set.of(PayFlag.IMPLAUSIBLE) : Set.of(),
                EVIDENCE,
                "made");
    }

    private static List<Mention> mentions(Market market, int row) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = market.start(row); i < market.ends[row]; i++) {
            List<String> skills = List.of(skill(market.skills[i]));
            mentions.add(
                    new Mention(
                            skills, 0, 4, "text", "made", "", Section.OTHER, Modality.REQUIRED));
        }
        return mentions;
    }
}
