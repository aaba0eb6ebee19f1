package dev.skilltally.annotate.role;

import dev.skilltally.annotate.role.RolePatternSyntax.Label;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the role that a title names.
 *
 * <p>The rule, where several patterns match: the one that begins first in the title; of those the
 * one that covers the most words, those under a gap included (so "Data Scientist Recruiter" is a
 * recruiter and "Software Engineer, Machine Learning" a machine learning engineer, if patterns say
 * so); of those the one that names the most words itself; then the first by role identifier. A
 * title is read as people read it: "Data Scientist / Machine Learning Engineer" is a data
 * scientist.
 */
final class RoleMatcher {
    private final RoleState root;

    RoleMatcher(RoleState root) {
        this.root = root;
    }

    /**
     * A pattern found in a title.
     *
     * @param goal role and pattern
     * @param first first word, inclusive
     * @param last last word, inclusive
     * @param covered number of words that the pattern accounts for
     * @param named number of words that the pattern names itself, those under a gap left out
     * @param names words that are the role's own name
     */
    record Match(RoleGoal goal, int first, int last, int covered, int named, List<Integer> names) {
        boolean beats(@Nullable Match other) {
            if (other == null) {
                return true;
            }
            if (first != other.first) {
                return first < other.first;
            }
            if (covered != other.covered) {
                return covered > other.covered;
            }
            if (named != other.named) {
                return named > other.named;
            }
            return goal.role().id().compareTo(other.goal.role().id()) < 0;
        }
    }

    @Nullable Match best(TitleWords title) {
        Walk walk = new Walk(title);
        for (int first = 0; first < title.size() && walk.best == null; first++) {
            walk.from(first);
        }
        return walk.best;
    }

    /** One reading of a title from one word on. */
    private final class Walk {
        private final TitleWords title;
        private final List<Integer> names = new ArrayList<>();
        private int first;
        private int covered;
        private int named;
        private @Nullable Match best;

        Walk(TitleWords title) {
            this.title = title;
        }

        void from(int first) {
            this.first = first;
            follow(root, first, false);
        }

        /** Tries every pattern that goes on from the state with the word at a place. */
        private void follow(RoleState state, int at, boolean anywhereLater) {
            for (RoleGoal goal : state.goals()) {
                offer(goal, at - 1);
            }
            if (state.hasSigns()) {
                followSigns(state, at);
            }
            if (at < title.size()
                    && (at == first || anywhereLater || !title.get(at).opensSegment())) {
                String word = title.get(at).text();
                step(state.name(word), at, true);
                step(state.skill(word), at, false);
            }
        }

        private void step(@Nullable RoleState next, int at, boolean name) {
            if (next == null) {
                return;
            }
            covered++;
            named++;
            if (name) {
                names.add(at);
            }
            follow(next, at + 1, false);
            if (name) {
                names.removeLast();
            }
            named--;
            covered--;
        }

        private void followSigns(RoleState state, int at) {
            RoleState any = state.sign(Label.Kind.ANY);
            if (any != null
                    && at < title.size()
                    && (at == first || !title.get(at).opensSegment())) {
                covered++;
                follow(any, at + 1, false);
                covered--;
            }
            RoleState start = state.sign(Label.Kind.START);
            if (start != null && at == 0) {
                follow(start, at, true);
            }
            RoleState end = state.sign(Label.Kind.END);
            if (end != null && at == title.size()) {
                follow(end, at, false);
            }
            RoleState gap = state.sign(Label.Kind.GAP);
            if (gap != null && (at == first ? opens(at) : true)) {
                followGap(gap, at);
            }
            RoleState later = state.sign(Label.Kind.LATER);
            if (later != null) {
                followLater(later, at);
            }
        }

        private boolean opens(int at) {
            return at < title.size() && title.get(at).opensSegment();
        }

        private void followGap(RoleState gap, int at) {
            int coveredBefore = covered;
            int to = at;
            follow(gap, to, false);
            while (to < title.size() && (to == first || !title.get(to).opensSegment())) {
                to++;
                covered++;
                follow(gap, to, false);
            }
            covered = coveredBefore;
        }

        private void followLater(RoleState later, int at) {
            int to = at;
            while (to < title.size() && !title.get(to).opensSegment()) {
                to++;
            }
            for (; to < title.size(); to++) {
                follow(later, to, true);
            }
        }

        private void offer(RoleGoal goal, int last) {
            if (named == 0 || goal.not().stream().anyMatch(this::holds)) {
                return;
            }
            Match match = new Match(goal, first, last, covered, named, List.copyOf(names));
            if (match.beats(best)) {
                best = match;
            }
        }

        private boolean holds(List<String> phrase) {
            for (int at = 0; at + phrase.size() <= title.size(); at++) {
                if (holdsAt(phrase, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holdsAt(List<String> phrase, int at) {
            for (int i = 0; i < phrase.size(); i++) {
                String word = title.get(at + i).text();
                if (!word.equals(phrase.get(i)) && !word.equals(phrase.get(i) + "s")) {
                    return false;
                }
            }
            return true;
        }
    }
}
