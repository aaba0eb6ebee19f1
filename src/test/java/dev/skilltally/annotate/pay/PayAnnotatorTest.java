package dev.skilltally.annotate.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.Evidence;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.PayFlag;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.text.PostingText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Objects;

class PayAnnotatorTest {
    private static final PayAnnotator ANNOTATOR = new PayAnnotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$60,000 - $80,000 a year | 60000..80000 USD YEAR",
                "$187040 - $359720 annually | 187040..359720 USD YEAR",
                "$52K-$91K (Glassdoor est.) | 52000..91000 USD YEAR",
                "Employer Provided Salary:$25-$28 Per Hour | 25..28 USD HOUR",
                "$18.8112 - $24.2923 Hourly | 18.81..24.29 USD HOUR",
                "$26.104 - $36.0411 Hourly | 26.10..36.04 USD HOUR",
                "$277.04 - $322.4 Daily | 277.04..322.40 USD DAY",
                "$21-$34 | 21..34 USD HOUR",
                "$5,785 - $7,784 a month | 5785..7784 USD MONTH",
                "Up to $41 an hour | ..41 USD HOUR",
                "From $90K | 90000.. USD YEAR",
                "₹5L - ₹7L (Employer Est.) | 500000..700000 INR YEAR",
                "₹12L | 1200000..1200000 INR YEAR",
                "$89T - $2L (Glassdoor Est.) | 89000..200000 USD YEAR",
                "₹15T - ₹20T | 15000..20000 INR MONTH",
                "USD 45K - 84K * | 45000..84000 USD YEAR",
                "USD 120000 - 150000 per year | 120000..150000 USD YEAR",
                "12 LPA | 1200000..1200000 INR YEAR",
                "£85-125,000 | 85000..125000 GBP YEAR",
                "€53.900 — €72.900 | 53900..72900 EUR YEAR",
                "AU$83964 - AU$96350 per annum + super | 83964..96350 AUD YEAR",
                "$140 - $160000 per annum | 140000..160000 USD YEAR",
                "100 to $120K | 100000..120000 USD YEAR",
                "25.98 p/hr excluding casual allowance | 25.98..25.98 USD HOUR",
                "Minimum: $133,500.00 Maximum: $233,600.00 | 133500..233600 USD YEAR",
            })
    void readsThePayField(String field, String expected) {
        assertThat(shown(annotate(field, "Clerk", "", "US"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Competitive",
                "GS-15",
                "13% Super",
                "Level 7",
                "EBA 2018",
                "$NEG",
                "$0.00 /hour",
                "4 nights Mon - Thu (10pm to 8am)",
                "Commission only, can earn up to 4k a month",
            })
    void findsNoPayInAFieldWithoutAny(String field) {
        assertThat(shown(annotate(field, "Clerk", "", "US"))).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salary: $120-150k DOE | 120000..150000 USD YEAR",
                "The base pay is $120K–$150K plus a 20% bonus. | 120000..150000 USD YEAR",
                "The range is 120,000 to 150,000 USD. | 120000..150000 USD YEAR",
                "Salary Range: $65,000–90,00 | 65000..90000 USD YEAR",
                "Rate: $60 to $70/hr on w2 | 60..70 USD HOUR",
                "Circa $200k base | 200000..200000 USD YEAR",
                "Salary: € 45.000,- per jaar | 45000..45000 EUR YEAR",
                "Salaris: € 3.500,- tot € 4.500,- per maand | 3500..4500 EUR MONTH",
                "Salario: 35.000 – 39.000 € brutos anuales | 35000..39000 EUR YEAR",
                "The salary is CA$90,000 to CA$110,000. | 90000..110000 CAD YEAR",
                "CTC 12 - 15 LPA | 1200000..1500000 INR YEAR",
                "Salary: 6 to 9 lakhs per annum | 600000..900000 INR YEAR",
                "We pay $4,000 bi-weekly. | 4000..4000 USD BIWEEKLY",
                "Daily rate: €400 to 450 Euros/day | 400..450 EUR DAY",
                "Salary: up to 16500 PLN monthly | ..16500 PLN MONTH",
                "Salary from $90,000 a year | 90000.. USD YEAR",
                "Gross salary: €80,000+ | 80000.. EUR YEAR",
                "Attractive salary: 10 900 PLN gross/month | 10900..10900 PLN MONTH",
                "Pay: USD$167,000 per year - USD$185,500 per year | 167000..185500 USD YEAR",
                "$150,000/year to $213,000/year + bonus + equity | 150000..213000 USD YEAR",
                "CompensationBetween $130,000 - $160,000 depending on you | 130000..160000 USD YEAR",
                "Oakland, CA$100,000-$120,000THE COMPANY | 100000..120000 USD YEAR",
                "Salary 100-200k DOE | 100000..200000 USD YEAR",
                "Contract in Austin. $55/hr. - $60/hr. | 55..60 USD HOUR",
                "Base salary $150,000, bonus $20,000 to $30,000 | 150000..150000 USD YEAR",
                "OTE $250,000, base $120,000 - $140,000 | 120000..140000 USD YEAR",
                "Total compensation: $300,000. Base salary: $150,000. | 150000..150000 USD YEAR",
            })
    void readsTheText(String description, String expected) {
        assertThat(shown(annotate(null, "Clerk", description, "US"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401(k) with match",
                "401k plan and dental",
                "a 401 (k) up to $5,000",
                "OTE $180,000 - $220,000",
                "$250k OTE",
                "$20,000 sign-on bonus",
                "a signing bonus of $10,000",
                "referral bonus of up to $3,000",
                "we reached $5M ARR",
                "sales of more than $83 billion",
                "raised $130M in funding",
                "a one-time stipend of up to $500",
                "$50/month stipend for your internet",
                "equity worth $50,000 - $100,000 a year",
                "tuition assistance up to $5,250 a year",
                "Life insurance of $50,000 to $100,000",
                "manage budgets of $100,000 - $250,000",
                "founded in 2012, with 120,000 customers",
                "call 415 555 0100",
                "since 2019 - 2024",
                "our assets grew from $40,000 to $90,000",
                "$60/year for members",
                "Salary: competitive. Location: San Francisco 94105",
                "Salary band 7, job 2582661",
                "total compensation of $150,000 - $200,000",
                "$3T healthcare spend",
                "the maximum salary for the GS pay system is $191,900",
                "processing 100-200k events a second",
                "over 10K - 20K devices",
            })
    void neverTakesOtherAmountsForPay(String description) {
        assertThat(shown(annotate(null, "Clerk", description, "US"))).isEqualTo("nothing");
    }

    @Test
    void joinsBandsAndSaysSo() {
        String text =
                "The range in Orlando is $99,600.00 - $133,500.00 per year, in Burbank"
                        + " $104,600.00 - $140,200.00 per year.";
        PayFinding pay = found(annotate(null, "Clerk", text, "US"));
        assertThat(shown(pay)).isEqualTo("99600..140200 USD YEAR");
        assertThat(pay.flags()).contains(PayFlag.SEVERAL_BANDS);
    }

    @Test
    void takesTheBandOfThePostingsOwnPlace() {
        String text =
                "The range in Orlando is $99,600.00 - $133,500.00 per year, in Burbank"
                        + " $104,600.00 - $140,200.00 per year.";
        PayFinding pay = found(annotate(null, "Clerk", text, "US", "Burbank, CA"));
        assertThat(shown(pay)).isEqualTo("104600..140200 USD YEAR");
        assertThat(pay.flags()).doesNotContain(PayFlag.SEVERAL_BANDS);
    }

    @Test
    void prefersTheEmployersFigureToTheBoardsEstimate() {
        String estimate = "$37K-$76K (Glassdoor est.)";
        PayFinding stated = found(annotate(estimate, "Clerk", "Salary: $50,000 - $55,000", "US"));
        assertThat(stated.basis()).isEqualTo(PayBasis.EMPLOYER);
        assertThat(shown(stated)).isEqualTo("50000..55000 USD YEAR");
        PayFinding estimated = found(annotate(estimate, "Clerk", "No figure.", "US"));
        assertThat(estimated.basis()).isEqualTo(PayBasis.ESTIMATE);
        assertThat(estimated.entersMedians()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Scientist ($200-250k) | 200000..250000 USD YEAR",
                "Head of AI, Germany, €150K + Benefits | 150000..150000 EUR YEAR",
                "Engineer – Remote – €100,000 | 100000..100000 EUR YEAR",
                "Analyst $25/hr | 25..25 USD HOUR",
            })
    void readsTheTitle(String title, String expected) {
        assertThat(shown(annotate(null, title, "", "US"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | $90,000 - $95,000 | USD",
                "CA | $90,000 - $95,000 | CAD",
                "DE | 50,000 - 55,000 | EUR",
                "IN | 600,000 - 800,000 | INR",
                "SE | 40,000 - 45,000 kr | SEK",
            })
    void takesTheCurrencyOfTheCountry(String country, String amount, String currency) {
        PayFinding pay = found(annotate(null, "Clerk", "Salary: " + amount, country));
        assertThat(pay.currency()).isEqualTo(currency);
        assertThat(pay.flags().contains(PayFlag.CURRENCY_INFERRED))
                .isEqualTo(!country.equals("US"));
    }

    @Test
    void flagsWhatCannotBeBasePay() {
        PayFinding pay = found(annotate(null, "Clerk", "Salary: $22.67 to $28.26 /year", "US"));
        assertThat(pay.flags()).contains(PayFlag.IMPLAUSIBLE);
        assertThat(pay.reason()).contains("25 USD a year is too little");
    }

    @Test
    void keepsTheSpanOfItsEvidence() {
        PayFinding pay = found(annotate(null, "Clerk", "Pay: $20–$22/hour, paid weekly", "US"));
        Evidence evidence = pay.evidence();
        assertThat(evidence.field()).isEqualTo(Evidence.Field.TEXT);
        assertThat(evidence.quote()).isEqualTo("$20–$22/hour");
        assertThat(evidence.start()).isEqualTo("Clerk\nPay: ".length());
    }

    /** Each takes milliseconds; work that grows with the square of the text would take minutes. */
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"$1-", "$", "1,", "$1 ", "salary ", "9", "$1,000 to ", "Minimum $1 "})
    void staysLinearOnAMegabyteOfNoise(String noise) {
        String text = noise.repeat(1_000_000 / noise.length());
        assertThat(shown(annotate(null, "Clerk", text, "US"))).doesNotContain("GBP");
    }

    private static PayFinding found(@Nullable PayFinding finding) {
        return Objects.requireNonNull(finding);
    }

    private static String shown(@Nullable PayFinding pay) {
        return pay == null
                ? "nothing"
                : "%s..%s %s %s"
                        .formatted(
                                bound(pay.minimum()),
                                bound(pay.maximum()),
                                pay.currency(),
                                pay.period());
    }

    private static String bound(@Nullable Double value) {
        return value == null ? "" : PayAnnotator.plain(value);
    }

    private static @Nullable PayFinding annotate(
            @Nullable String field,
            String title,
            String description,
            String country,
            String... locations) {
        JobPosting posting =
                new JobPosting(
                        new PostingKey("test", "1"),
                        title,
                        null,
                        List.of(locations),
                        field,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        description,
                        null);
        Evidence evidence = new Evidence(Evidence.Field.LOCATION, 0, 0, "");
        PlaceFinding place = new PlaceFinding(new Place(country, null, null), "", evidence);
        return ANNOTATOR.annotate(posting, PostingText.of(title, description), List.of(place));
    }
}
