package dev.skilltally.index;

import dev.skilltally.query.PostingQuery;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows of conditions. Safe for use by several threads. */
final class RowSearch {
    /** Finds the postings of a text by document, which only Lucene can. */
    @FunctionalInterface
    interface TextFinder {
        Matches find(Condition.Text text) throws IOException;
    }

    /**
     * Rows that were found.
     *
     * @param rows the rows
     * @param byPay whether their order is that of pay too, since they are of one role
     */
    record Found(RowSet rows, boolean byPay) {}

    private final ColumnFile file;
    private final ColumnConditions conditions;
    private final TextFinder texts;

    RowSearch(ColumnFile file, TextFinder texts) {
        this.file = file;
        this.conditions = new ColumnConditions(file);
        this.texts = texts;
    }

    /** The rows for which all conditions hold; empty if the columns can't tell. */
    Optional<Found> find(List<Condition> all) throws IOException {
        boolean[] roles = null;
        List<ColumnConditions.Answer> answers = new ArrayList<>();
        List<RowSet.Filter> filters = new ArrayList<>();
        for (Condition condition : all) {
            ColumnConditions.Answer answer = conditions.of(condition);
            if (answer != null) {
                add(answer, answers);
            } else if (isOf(condition, IndexSchema.ROLE)) {
                roles = roles((Condition.Values) condition, roles);
            } else {
                RowSet.Filter filter = filter(condition);
                if (filter == null) {
                    return Optional.empty();
                }
                filters.add(filter);
            }
        }
        Found found = rows(roles);
        for (ColumnConditions.Answer each : answers) {
            var test = new ColumnTest(each.column(), each.ofCluster(), each.holds());
            found.rows().retain(file, test);
        }
        for (RowSet.Filter filter : filters) {
            found.rows().retain(file, filter);
        }
        return Optional.of(found);
    }

    /** Adds an answer, or joins it to one on the same column. */
    private static void add(ColumnConditions.Answer answer, List<ColumnConditions.Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            ColumnConditions.Answer other = answers.get(i);
            if (other.column() == answer.column() && other.ofCluster() == answer.ofCluster()) {
                answers.set(i, other.and(answer));
                return;
            }
        }
        answers.add(answer);
    }

    private static boolean isOf(Condition condition, String field) {
        return condition instanceof Condition.Values values
                && values.fields().equals(List.of(field));
    }

    private boolean[] roles(Condition.Values values, boolean @Nullable [] before) {
        boolean[] wanted = new boolean[file.roles().size()];
        for (int role = 0; role < wanted.length; role++) {
            wanted[role] =
                    values.values().contains(file.roles().get(role))
                            && (before == null || before[role]);
        }
        return wanted;
    }

    private Found rows(boolean @Nullable [] roles) {
        if (roles == null) {
            return new Found(RowSet.range(0, file.rows()), file.roles().size() == 1);
        }
        int first = 0;
        int last = roles.length - 1;
        while (first <= last && !roles[first]) {
            first++;
        }
        while (last > first && !roles[last]) {
            last--;
        }
        if (first > last) {
            return new Found(RowSet.range(0, 0), true);
        }
        RowSet rows = RowSet.range(file.roleStart(first), file.roleEnd(last));
        for (int role = first; role < last; role++) {
            if (!roles[role]) {
                rows.fill(file.roleStart(role), file.roleEnd(role), false);
            }
        }
        return new Found(rows, first == last);
    }

    private RowSet.@Nullable Filter filter(Condition condition) throws IOException {
        if (isOf(condition, IndexSchema.COUNTED_SKILL)) {
            return skills((Condition.Values) condition, false);
        }
        if (condition instanceof Condition.Not not
                && isOf(not.condition(), IndexSchema.COUNTED_SKILL)) {
            return skills((Condition.Values) not.condition(), true);
        }
        return condition instanceof Condition.Text text ? text(texts.find(text)) : null;
    }

    private SkillTest skills(Condition.Values values, boolean none) {
        boolean[] wanted = new boolean[file.skills().size()];
        for (int skill = 0; skill < wanted.length; skill++) {
            wanted[skill] = values.values().contains(file.skills().get(skill));
        }
        return new SkillTest(wanted, none, values.values().contains(PostingQuery.UNSTATED));
    }

    private static RowSet.Filter text(Matches matches) {
        return (part, row, bits) -> {
            long kept = 0;
            for (long left = bits; left != 0; left &= left - 1) {
                int place = Long.numberOfTrailingZeros(left);
                kept |= matches.contains(part.document(row + place)) ? 1L << place : 0;
            }
            return kept;
        };
    }
}
