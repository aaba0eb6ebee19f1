package dev.skilltally.benchmark;

import dev.skilltally.query.Dimension;

import java.util.ArrayList;
import java.util.List;

/** One thing that is asked of every engine; a task is a list of them. */
sealed interface Ask {
    Question question();

    /** Number of postings. */
    record Count(Question question) implements Ask {}

    /** Number of postings with each skill. */
    record SkillCounts(Question question) implements Ask {}

    /** The lower median of the pay of the postings with each skill. */
    record SkillMedians(Question question) implements Ask {}

    /** The {@value #TOP} largest values of a dimension, drill sideways. */
    record Facet(Question question, Dimension dimension) implements Ask {
        static final int TOP = 10;
    }

    /** What is timed. */
    enum Task {
        ROLE_COUNTS("all skill counts of a role", true),
        ROLE_MEDIANS("the same with pay medians", true),
        COMPARISON("comparison of two roles", true),
        SIDEWAYS("drill sideways, 12 dimensions", false),
        FILTER_COUNTS("skill counts under filters", false),
        FILTER_MEDIANS("pay medians under filters", false);

        final String title;

        /** Whether the population is a role. */
        final boolean ofRole;

        Task(String title, boolean ofRole) {
            this.title = title;
            this.ofRole = ofRole;
        }

        List<Ask> asks() {
            Question filters = new Question(-1, 3, 0, 0, false, true);
            return switch (this) {
                case ROLE_COUNTS -> List.of(new SkillCounts(Question.ofRole(0)));
                case ROLE_MEDIANS ->
                        List.of(
                                new SkillCounts(Question.ofRole(0)),
                                new SkillMedians(Question.ofRole(0).withPay()));
                case COMPARISON -> comparison();
                case SIDEWAYS -> sideways();
                case FILTER_COUNTS -> List.of(new SkillCounts(filters));
                case FILTER_MEDIANS -> List.of(new SkillMedians(filters.withPay()));
            };
        }

        private static List<Ask> comparison() {
            List<Ask> asks = new ArrayList<>();
            for (int role = 0; role < 2; role++) {
                Question readable = Question.ofRole(role);
                Question all = readable.withoutText();
                asks.add(new Count(all));
                asks.add(new SkillCounts(readable));
                asks.add(new Facet(all, Dimension.SENIORITY));
                asks.add(new Facet(all, Dimension.COUNTRY));
                asks.add(new Facet(all, Dimension.WORK_MODE));
                asks.add(new Facet(all.withPay(), Dimension.COMPANY));
                asks.add(new SkillMedians(readable.withPay()));
            }
            return asks;
        }

        private static List<Ask> sideways() {
            List<Ask> asks = new ArrayList<>();
            for (Dimension dimension : Dimension.values()) {
                asks.add(new Facet(new Question(0, 3, 0, 0, false, false), dimension));
            }
            return asks;
        }
    }
}
