package dev.skilltally.benchmark;

import dev.skilltally.query.Dimension;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** DuckDB with one thread on a table whose columns are small integers and a list of skills. */
final class DuckDb implements Engine, AutoCloseable {
    private final Connection connection;
    private final String table;
    private final Map<Ask, PreparedStatement> prepared = new HashMap<>();

    /**
     * @param table {@code unsorted} or {@code sorted}
     */
    DuckDb(Path file, String table) throws SQLException {
        this(DriverManager.getConnection("jdbc:duckdb:" + file), table);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
        }
    }

    private DuckDb(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** The other table of the same file. */
    DuckDb beside(String other) {
        return new DuckDb(connection, other);
    }

    /** Writes both tables. */
    static void write(Market market, Path file) throws IOException, SQLException {
        Path rows = Files.createTempFile(file.getParent(), "rows", ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(rows)) {
            for (int row = 0; row < market.size; row++) {
                writer.write(line(market, row));
            }
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table unsorted as select * from read_csv('"
                            + rows
                            + "', header = false, columns = {role: 'utinyint', pay: 'integer',"
                            + " kind: 'tinyint', currency: 'utinyint', place: 'utinyint',"
                            + " country: 'utinyint', seniority: 'utinyint', mode: 'utinyint',"
                            + " source: 'utinyint', language: 'utinyint', company: 'integer',"
                            + " posted: 'smallint', closed: 'smallint', is_distinct: 'boolean',"
                            + " readable: 'boolean', skills: 'usmallint[]'}, delim = ';')");
            statement.execute("create table sorted as select * from unsorted order by role, pay");
            statement.execute("checkpoint");
        }
        Files.delete(rows);
    }

    private static String line(Market market, int row) {
        List<Integer> skills = new ArrayList<>();
        for (int i = market.start(row); i < market.ends[row]; i++) {
            skills.add((int) market.skills[i]);
        }
        return String.join(
                        ";",
                        List.of(
                                market.role[row] + "",
                                market.pay[row] + "",
                                market.kind[row] + "",
                                market.currency[row] + "",
                                market.place[row] + "",
                                market.country(row) + "",
                                market.seniority[row] + "",
                                market.mode[row] + "",
                                market.source[row] + "",
                                market.language[row] + "",
                                market.company[row] + "",
                                market.posted[row] + "",
                                market.closed[row] + "",
                                market.distinct[row] + "",
                                market.readable[row] + "",
                                skills.toString().replace(" ", "")))
                + "\n";
    }

    private String sql(Ask ask) {
        String where = " from " + table + " where " + ask.question().sql();
        return switch (ask) {
            case Ask.Count count -> "select 0, count(*)" + where;
            case Ask.SkillCounts counts -> skills("skills", where);
            case Ask.SkillMedians medians ->
                    "select skill, quantile_disc(pay, 0.5) from (select unnest(skills) as skill, pay"
                            + where
                            + ") group by skill";
            case Ask.Facet facet -> facet(facet);
        };
    }

    private static String skills(String list, String where) {
        return "select skill, count(*) from (select unnest("
                + list
                + ") as skill"
                + where
                + ") group by skill";
    }

    private String facet(Ask.Facet facet) {
        Dimension dimension = facet.dimension();
        String where = " from " + table + " where " + facet.question().sideways(dimension).sql();
        return switch (dimension) {
            case SKILL -> skills("skills", where);
            case SKILL_GROUP ->
                    skills(
                            "list_distinct(list_transform(skills, lambda x: x % "
                                    + MarketPostings.AREAS
                                    + "))",
                            where);
            case ROLE -> group("role", where);
            case SENIORITY -> group("seniority", where);
            case COUNTRY, REGION -> group("place", where);
            case WORK_MODE -> group("mode", where);
            case PAY_BAND ->
                    group("currency * 256 + pay // 25000", where + " and kind between 0 and 2");
            case COMPANY -> group("company", where);
            case SOURCE -> group("source", where);
            case LANGUAGE -> group("language", where);
            case MONTH -> group("posted", where);
        };
    }

    private static String group(String value, String where) {
        return "select " + value + " as value, count(*)" + where + " group by value";
    }

    @Override
    public Object answer(Ask ask) {
        List<int[]> rows = new ArrayList<>();
        try (ResultSet result = statement(ask).executeQuery()) {
            while (result.next()) {
                rows.add(new int[] {result.getInt(1), result.getInt(2)});
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql(ask), e);
        }
        return rows;
    }

    private PreparedStatement statement(Ask ask) throws SQLException {
        PreparedStatement statement = prepared.get(ask);
        if (statement == null) {
            statement = connection.prepareStatement(sql(ask));
            prepared.put(ask, statement);
        }
        return Objects.requireNonNull(statement);
    }

    @Override
    public Map<String, Long> readable(Ask ask, Object answer) {
        Map<String, Long> readable = new TreeMap<>();
        List<?> rows = (List<?>) answer;
        if (ask instanceof Ask.Facet facet) {
            int most = rows.stream().mapToInt(row -> ((int[]) row)[0]).max().orElse(0);
            int[] counts = new int[most + 1];
            rows.forEach(row -> counts[((int[]) row)[0]] += ((int[]) row)[1]);
            return Engine.ranked(PlainScan.folded(facet.dimension(), counts));
        }
        for (Object each : rows) {
            int[] row = (int[]) each;
            String name = ask instanceof Ask.Count ? "postings" : MarketPostings.skill(row[0]);
            readable.put(name, (long) row[1]);
        }
        return readable;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
