package dev.skilltally.query;

import dev.skilltally.posting.Modality;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question: which postings. {@link QueryString} prints and reads it. Conditions on different
 * parts all hold together; the values within one part are alternatives, but for {@code allSkills}
 * (every one) and {@code noSkills} (none). Empty or null means no condition.
 *
 * @param text full text: words (all of them), "phrases"; empty for none. Kept with single spaces,
 *     and with words that look like a field ({@code a:b}) in quotes
 * @param anySkills identifiers; at least one is mentioned
 * @param allSkills identifiers; each is mentioned
 * @param noSkills identifiers; none is mentioned
 * @param skillGroups areas or types; at least one skill of them is mentioned
 * @param roles identifiers of roles, {@link #UNSTATED} for the unclassified
 * @param seniorities levels
 * @param regions paths such as {@code US}, {@code US/US-CA}, {@code US/US-CA/San Francisco}
 * @param workModes work modes
 * @param currency ISO 4217 code of the stated pay; like the bounds, of plausible pay of any kind
 * @param payFrom annualised midpoint at least this, in whole units of the currency
 * @param payTo annualised midpoint less than this
 * @param withPay only postings whose pay enters order statistics, see {@code payKinds}
 * @param payKinds the kinds of pay that enter order statistics
 * @param companies employers as written
 * @param sources sources
 * @param languages ISO 639-1 codes, or {@code und}
 * @param postedFrom first date of the cluster on or after this day
 * @param postedTo first date of the cluster on or before this day
 * @param activeOn posted on or before this day and neither closed nor expired by it; null for no
 *     such condition
 * @param modalities which mentions count for the skill conditions and for skill counts
 * @param readable only postings with readable text
 * @param distinct one posting per duplicate cluster
 */
public record PostingQuery(
        String text,
        Set<String> anySkills,
        Set<String> allSkills,
        Set<String> noSkills,
        Set<String> skillGroups,
        Set<String> roles,
        Set<Seniority> seniorities,
        Set<String> regions,
        Set<WorkMode> workModes,
        @Nullable String currency,
        @Nullable Long payFrom,
        @Nullable Long payTo,
        boolean withPay,
        Set<PayKind> payKinds,
        Set<String> companies,
        Set<String> sources,
        Set<String> languages,
        @Nullable LocalDate postedFrom,
        @Nullable LocalDate postedTo,
        @Nullable LocalDate activeOn,
        Set<Modality> modalities,
        boolean readable,
        boolean distinct) {

    /** The value of a dimension that stands for "not stated", "unclassified". */
    public static final String UNSTATED = "unstated";

    /** The modalities that count unless the question says otherwise. */
    public static final Set<Modality> COUNTED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Modality.REQUIRED,
                            Modality.PREFERRED,
                            Modality.DUTY,
                            Modality.CONTEXT));

    /** The kinds of pay that medians are of unless the question says otherwise. */
    public static final Set<PayKind> MEDIAN_PAY = Set.of(PayKind.RANGE);

    public PostingQuery {
        text = QueryText.canonical(text);
        anySkills = sorted(anySkills);
        allSkills = sorted(allSkills);
        noSkills = sorted(noSkills);
        skillGroups = sorted(skillGroups);
        roles = sorted(roles);
        seniorities = sorted(seniorities);
        regions = sorted(regions);
        workModes = sorted(workModes);
        payKinds = sorted(payKinds);
        companies = sorted(companies);
        sources = sorted(sources);
        languages = sorted(languages);
        modalities = sorted(modalities);
    }

    /** All distinct postings. */
    public static PostingQuery all() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this query. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    private static <T extends Comparable<? super T>> Set<T> sorted(Set<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /**
     * Collects the conditions of a query; every one is optional. Defaults: no condition, counted
     * modalities, stated ranges for order statistics, distinct.
     */
    public static final class Builder {
        private String text = "";
        private final Set<String> anySkills = new TreeSet<>();
        private final Set<String> allSkills = new TreeSet<>();
        private final Set<String> noSkills = new TreeSet<>();
        private final Set<String> skillGroups = new TreeSet<>();
        private final Set<String> roles = new TreeSet<>();
        private final Set<Seniority> seniorities = new TreeSet<>();
        private final Set<String> regions = new TreeSet<>();
        private final Set<WorkMode> workModes = new TreeSet<>();
        private @Nullable String currency;
        private @Nullable Long payFrom;
        private @Nullable Long payTo;
        private boolean withPay;
        private Set<PayKind> payKinds = MEDIAN_PAY;
        private final Set<String> companies = new TreeSet<>();
        private final Set<String> sources = new TreeSet<>();
        private final Set<String> languages = new TreeSet<>();
        private @Nullable LocalDate postedFrom;
        private @Nullable LocalDate postedTo;
        private @Nullable LocalDate activeOn;
        private Set<Modality> modalities = COUNTED;
        private boolean readable;
        private boolean distinct = true;

        private Builder() {}

        private Builder(PostingQuery query) {
            text = query.text;
            anySkills.addAll(query.anySkills);
            allSkills.addAll(query.allSkills);
            noSkills.addAll(query.noSkills);
            skillGroups.addAll(query.skillGroups);
            roles.addAll(query.roles);
            seniorities.addAll(query.seniorities);
            regions.addAll(query.regions);
            workModes.addAll(query.workModes);
            currency = query.currency;
            payFrom = query.payFrom;
            payTo = query.payTo;
            withPay = query.withPay;
            payKinds = query.payKinds;
            companies.addAll(query.companies);
            sources.addAll(query.sources);
            languages.addAll(query.languages);
            postedFrom = query.postedFrom;
            postedTo = query.postedTo;
            activeOn = query.activeOn;
            modalities = query.modalities;
            readable = query.readable;
            distinct = query.distinct;
        }

        public Builder text(String words) {
            text = words;
            return this;
        }

        public Builder anySkill(String... ids) {
            anySkills.addAll(List.of(ids));
            return this;
        }

        public Builder allSkills(String... ids) {
            allSkills.addAll(List.of(ids));
            return this;
        }

        public Builder noSkill(String... ids) {
            noSkills.addAll(List.of(ids));
            return this;
        }

        public Builder skillGroup(String... groups) {
            skillGroups.addAll(List.of(groups));
            return this;
        }

        public Builder role(String... ids) {
            roles.addAll(List.of(ids));
            return this;
        }

        public Builder seniority(Seniority... levels) {
            seniorities.addAll(List.of(levels));
            return this;
        }

        public Builder region(String... paths) {
            regions.addAll(List.of(paths));
            return this;
        }

        public Builder workMode(WorkMode... modes) {
            workModes.addAll(List.of(modes));
            return this;
        }

        public Builder currency(@Nullable String code) {
            currency = code;
            return this;
        }

        public Builder payFrom(@Nullable Long amount) {
            payFrom = amount;
            return this;
        }

        public Builder payTo(@Nullable Long amount) {
            payTo = amount;
            return this;
        }

        public Builder withPay(boolean only) {
            withPay = only;
            return this;
        }

        public Builder payKinds(Set<PayKind> entering) {
            payKinds = Set.copyOf(entering);
            return this;
        }

        public Builder company(String... names) {
            companies.addAll(List.of(names));
            return this;
        }

        public Builder source(String... names) {
            sources.addAll(List.of(names));
            return this;
        }

        public Builder language(String... codes) {
            languages.addAll(List.of(codes));
            return this;
        }

        public Builder postedFrom(@Nullable LocalDate day) {
            postedFrom = day;
            return this;
        }

        public Builder postedTo(@Nullable LocalDate day) {
            postedTo = day;
            return this;
        }

        public Builder activeOn(@Nullable LocalDate day) {
            activeOn = day;
            return this;
        }

        public Builder modalities(Set<Modality> counted) {
            modalities = Set.copyOf(counted);
            return this;
        }

        public Builder readable(boolean only) {
            readable = only;
            return this;
        }

        public Builder distinct(boolean only) {
            distinct = only;
            return this;
        }

        /**
         * Takes back the alternatives on a dimension: of skills those of which any will do, of pay
         * the currency and the bounds, of months the days.
         */
        public Builder without(Dimension dimension) {
            switch (dimension) {
                case SKILL -> anySkills.clear();
                case SKILL_GROUP -> skillGroups.clear();
                case ROLE -> roles.clear();
                case SENIORITY -> seniorities.clear();
                case COUNTRY, REGION -> regions.clear();
                case WORK_MODE -> workModes.clear();
                case PAY_BAND -> currency(null).payFrom(null).payTo(null);
                case COMPANY -> companies.clear();
                case SOURCE -> sources.clear();
                case LANGUAGE -> languages.clear();
                case MONTH -> postedFrom(null).postedTo(null);
            }
            return this;
        }

        public PostingQuery build() {
            return new PostingQuery(
                    text,
                    anySkills,
                    allSkills,
                    noSkills,
                    skillGroups,
                    roles,
                    seniorities,
                    regions,
                    workModes,
                    currency,
                    payFrom,
                    payTo,
                    withPay,
                    payKinds,
                    companies,
                    sources,
                    languages,
                    postedFrom,
                    postedTo,
                    activeOn,
                    modalities,
                    readable,
                    distinct);
        }
    }
}
