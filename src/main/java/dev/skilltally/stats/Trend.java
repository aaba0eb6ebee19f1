package dev.skilltally.stats;

import dev.skilltally.query.PostingQuery;
import dev.skilltally.taxonomy.Skill;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shares of skills by the month of a cluster's first date, over all postings, closed ones too: what
 * is still open of an old month is not what was asked for then.
 *
 * @param query the readable distinct postings, dated and undated
 * @param skills the skills
 * @param months months with at least one posting, in order
 * @param undated postings without a date, which are in no month
 */
public record Trend(PostingQuery query, List<Skill> skills, List<Month> months, int undated) {
    /**
     * Postings that a month must have to be a point of a line, and either half of the time to be
     * set against the other: as many as a premium needs.
     */
    public static final int LEAST_POSTINGS = Premium.LEAST_POSTINGS;

    /**
     * One month.
     *
     * @param month the month
     * @param shares for each skill the postings that mention it, of all of the month
     */
    public record Month(YearMonth month, List<Proportion> shares) {
        public Month {
            shares = List.copyOf(shares);
        }

        /** Postings of the month. */
        public int postings() {
            return shares.isEmpty() ? 0 : shares.get(0).n();
        }

        /** Whether it has enough postings to be a point of a line. */
        public boolean isPoint() {
            return postings() >= LEAST_POSTINGS;
        }
    }

    /**
     * A skill's share in the later half of the months against that in the earlier half.
     *
     * @param skill the skill
     * @param from first month of the later half
     * @param difference later and earlier share
     */
    public record Change(Skill skill, YearMonth from, ShareDifference difference) {
        /** Whether both halves have enough postings to be set against each other. */
        public boolean isMeasured() {
            return difference.first().proportion().n() >= LEAST_POSTINGS
                    && difference.second().proportion().n() >= LEAST_POSTINGS;
        }
    }

    public Trend {
        skills = List.copyOf(skills);
        months = List.copyOf(months);
    }

    /** Postings with a date. */
    public int dated() {
        return months.stream().mapToInt(Month::postings).sum();
    }

    /** Postings with a date and without. */
    public int postings() {
        return dated() + undated;
    }

    /** The months that have enough postings to be points of a line. */
    public List<Month> points() {
        return months.stream().filter(Month::isPoint).toList();
    }

    /** Whether there are two such months, so that there is a line. */
    public boolean isLine() {
        return points().size() > 1;
    }

    /** The readable postings of a month. */
    public PostingQuery queryOf(YearMonth month) {
        return query.toBuilder().postedFrom(month.atDay(1)).postedTo(month.atEndOfMonth()).build();
    }

    /**
     * The change from the earlier to the later half of the time between the first month and the
     * last; empty where there is only one month.
     */
    public List<Change> changes() {
        return middle().map(
                        from ->
                                IntStream.range(0, skills.size())
                                        .mapToObj(i -> change(i, from))
                                        .toList())
                .orElse(List.of());
    }

    private Optional<YearMonth> middle() {
        if (months.size() < 2) {
            return Optional.empty();
        }
        YearMonth first = months.get(0).month();
        YearMonth last = months.get(months.size() - 1).month();
        return Optional.of(first.plusMonths((first.until(last, ChronoUnit.MONTHS) + 2) / 2));
    }

    private Change change(int skill, YearMonth from) {
        List<Month> earlier = new ArrayList<>(months);
        List<Month> later = new ArrayList<>(months);
        earlier.removeIf(each -> !each.month().isBefore(from));
        later.removeIf(each -> each.month().isBefore(from));
        return new Change(
                skills.get(skill),
                from,
                new ShareDifference(sum(skill, later), sum(skill, earlier)));
    }

    private SkillShare sum(int skill, List<Month> some) {
        int count = some.stream().mapToInt(month -> month.shares().get(skill).count()).sum();
        int n = some.stream().mapToInt(Month::postings).sum();
        Skill of = skills.get(skill);
        return new SkillShare(of.id(), of.label(), 0, new Proportion(count, n));
    }
}
