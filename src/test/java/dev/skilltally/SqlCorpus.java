package dev.skilltally;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.query.PayKind;
import dev.skilltally.sample.SamplePosting;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Annotated postings as tables of DuckDB, and views for the definitions that all measures share.
 */
final class SqlCorpus implements AutoCloseable {
    private static final List<String> TABLES =
            List.of(
                    "create table posting(key varchar, cluster varchar, source varchar, id varchar,"
                            + " role varchar, seniority varchar, mode varchar, posted date, closed"
                            + " date, readable boolean, pay bigint, kind varchar, currency varchar)",
                    "create table place(key varchar, country varchar)",
                    "create table mention(key varchar, skill varchar)",
                    "create table skill(id varchar, label varchar, generic boolean, area varchar)");

    private static final List<String> VIEWS =
            List.of(
                    "create table today as select max(posted) as day from posting",
                    "create table active as select distinct cluster from posting, today"
                            + " where (posted is null or posted <= day)"
                            + " and (closed is null or closed > day)",
                    // The representative of each active cluster stands for it.
                    "create table distinct_posting as select * exclude (place) from (select *,"
                            + " row_number() over (partition by cluster order by posted nulls last,"
                            + " source, id) as place from posting) where place = 1 and cluster in"
                            + " (select cluster from active)",
                    "create table cluster_country as select distinct cluster, country"
                            + " from place join posting using (key)",
                    "create view named as select distinct cluster, role, mention.skill from"
                            + " distinct_posting join mention using (key) where readable",
                    "create view paid as select key, cluster, role, seniority, pay, readable from"
                            + " distinct_posting where kind = 'RANGE' and currency = 'USD' and"
                            + " cluster in (select cluster from cluster_country where country ="
                            + " 'US')");

    private final DuckDBConnection connection;

    SqlCorpus(
            List<SamplePosting> sample,
            Map<String, AnnotatedPosting> annotated,
            SkillTaxonomy taxonomy)
            throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        for (String table : TABLES) {
            run(table);
        }
        addPostings(sample, annotated);
        addPlaces(annotated);
        addMentions(annotated);
        addSkills(taxonomy);
        for (String view : VIEWS) {
            run(view);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void addPostings(List<SamplePosting> sample, Map<String, AnnotatedPosting> annotated)
            throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "posting")) {
            for (SamplePosting each : sample) {
                String key = each.posting().key().toString();
                AnnotatedPosting posting = annotated.get(key);
                PayFinding pay = posting.pay();
                PayKind kind = PayKind.of(pay);
                rows.beginRow();
                rows.append(key).append(each.truth().cluster());
                rows.append(each.posting().key().source()).append(each.posting().key().id());
                text(rows, posting.role().role());
                rows.append(name(posting.seniority().level()));
                rows.append(name(posting.workMode().mode()));
                day(rows, each.posting().postedAt());
                day(rows, each.posting().closedAt());
                rows.append(posting.readable());
                if (pay == null || kind == null) {
                    rows.appendNull().appendNull().appendNull();
                } else {
                    rows.append(pay.annualMidpoint()).append(kind.name()).append(pay.currency());
                }
                rows.endRow();
            }
        }
    }

    private static void text(DuckDBAppender rows, @Nullable String value) throws SQLException {
        if (value == null) {
            rows.appendNull();
        } else {
            rows.append(value);
        }
    }

    private static void day(DuckDBAppender rows, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            rows.appendNull();
        } else {
            rows.append(day);
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void addPlaces(Map<String, AnnotatedPosting> annotated) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "place")) {
            for (Map.Entry<String, AnnotatedPosting> each : annotated.entrySet()) {
                Set<String> countries = new TreeSet<>();
                each.getValue().places().forEach(found -> countries.add(found.place().country()));
                addRows(rows, each.getKey(), countries);
            }
        }
    }

    private void addMentions(Map<String, AnnotatedPosting> annotated) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "mention")) {
            for (Map.Entry<String, AnnotatedPosting> each : annotated.entrySet()) {
                Set<String> skills = new TreeSet<>();
                for (Mention mention : each.getValue().mentions()) {
                    if (mention.modality().isCounted()) {
                        skills.addAll(mention.skills());
                    }
                }
                addRows(rows, each.getKey(), skills);
            }
        }
    }

    private static void addRows(DuckDBAppender rows, String key, Set<String> values)
            throws SQLException {
        for (String value : values) {
            rows.beginRow();
            rows.append(key).append(value);
            rows.endRow();
        }
    }

    private void addSkills(SkillTaxonomy taxonomy) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("main", "skill")) {
            for (Skill skill : taxonomy.skills()) {
                rows.beginRow();
                rows.append(skill.id()).append(skill.label());
                rows.append(skill.generic()).append(skill.area());
                rows.endRow();
            }
        }
    }

    /**
     * The numbers of the second column by the first.
     *
     * @param roles put in place of the question marks, by turns
     */
    Map<String, Double> numbers(String sql, String... roles) throws SQLException {
        Map<String, Double> numbers = new TreeMap<>();
        try (PreparedStatement statement = prepare(sql, roles);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.put(String.valueOf(rows.getString(1)), rows.getDouble(2));
            }
        }
        return numbers;
    }

    /** The only number of an answer. */
    double number(String sql, String... roles) throws SQLException {
        try (PreparedStatement statement = prepare(sql, roles);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private PreparedStatement prepare(String sql, String... roles) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int marks = (int) sql.chars().filter(c -> c == '?').count();
        for (int i = 0; i < marks; i++) {
            statement.setString(i + 1, roles[i % roles.length]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
