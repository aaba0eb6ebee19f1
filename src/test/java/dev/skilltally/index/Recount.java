package dev.skilltally.index;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.Place;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.query.Dimension;
import dev.skilltally.query.PayKind;
import dev.skilltally.query.PostingQuery;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers the same questions as the index from plain lists, the slow and plain way, straight from
 * the definitions.
 */
final class Recount {
    private static final Comparator<AnnotatedPosting> FIRST =
            Comparator.comparing(
                            (AnnotatedPosting posting) -> posting.posting().postedAt(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(posting -> posting.posting().key());

    /** A posting as it is counted: by itself, or for its cluster. */
    private record Row(AnnotatedPosting posting, List<AnnotatedPosting> members) {
        Set<String> regions() {
            Set<String> regions = new TreeSet<>();
            members.stream()
                    .flatMap(m -> m.places().stream())
                    .map(Recount::paths)
                    .forEach(regions::addAll);
            return regions;
        }

        @Nullable LocalDate first() {
            return members.stream()
                    .map(member -> member.posting().postedAt())
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        boolean isActive(LocalDate day) {
            return members.stream().map(AnnotatedPosting::posting).anyMatch(p -> isActive(p, day));
        }

        private static boolean isActive(JobPosting posting, LocalDate day) {
            LocalDate posted = posting.postedAt();
            LocalDate closed = posting.closedAt();
            return (posted == null || !posted.isAfter(day))
                    && (closed == null || closed.isAfter(day));
        }
    }

    private final List<Row> postings = new ArrayList<>();
    private final List<Row> clusters = new ArrayList<>();

    Recount(Map<PostingKey, AnnotatedPosting> all, RandomPostings made) {
        Map<Object, List<AnnotatedPosting>> byAdvertisement = new HashMap<>();
        for (AnnotatedPosting posting : all.values()) {
            postings.add(new Row(posting, List.of(posting)));
            Object number = made.advertisementOf(posting);
            byAdvertisement
                    .computeIfAbsent(
                            number == null ? posting.posting().key() : number,
                            key -> new ArrayList<>())
                    .add(posting);
        }
        for (List<AnnotatedPosting> members : byAdvertisement.values()) {
            clusters.add(new Row(Collections.min(members, FIRST), members));
        }
    }

    int total() {
        return postings.size();
    }

    int distinct() {
        return clusters.size();
    }

    int count(PostingQuery query) {
        return rows(query).size();
    }

    /** Keys of the matching postings, newest first, ties by key. */
    List<PostingKey> keys(PostingQuery query) {
        return rows(query).stream()
                .sorted(
                        Comparator.comparing(
                                        Row::first, Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(row -> row.posting().posting().key()))
                .map(row -> row.posting().posting().key())
                .toList();
    }

    /** Keys of the matching postings by plausible pay, the others behind them, newest first. */
    List<PostingKey> keysByPay(PostingQuery query, boolean highest) {
        Comparator<Row> byPay = Comparator.comparingLong(Recount::pay);
        List<PostingKey> paid =
                rows(query).stream()
                        .filter(row -> band(row.posting().pay()) != null)
                        .sorted(
                                (highest ? byPay.reversed() : byPay)
                                        .thenComparing(row -> row.posting().posting().key()))
                        .map(row -> row.posting().posting().key())
                        .toList();
        List<PostingKey> keys = new ArrayList<>(paid);
        keys(query).stream().filter(key -> !paid.contains(key)).forEach(keys::add);
        return keys;
    }

    private static long pay(Row row) {
        return Objects.requireNonNull(row.posting().pay()).annualMidpoint();
    }

    Map<String, Integer> skillCounts(PostingQuery query) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Row row : rows(query)) {
            skills(row, query).forEach(skill -> counts.merge(skill, 1, Integer::sum));
        }
        return counts;
    }

    Map<String, Integer> facet(PostingQuery query, Dimension dimension) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Row row : rows(query)) {
            for (String value : values(row, query, dimension)) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts;
    }

    int unstated(PostingQuery query, Dimension dimension) {
        return (int)
                rows(query).stream().filter(row -> values(row, query, dimension).isEmpty()).count();
    }

    private static Collection<String> values(Row row, PostingQuery query, Dimension dimension) {
        AnnotatedPosting posting = row.posting();
        return switch (dimension) {
            case SKILL -> skills(row, query);
            case SKILL_GROUP -> groups(skills(row, query));
            case ROLE -> stated(posting.role().role());
            case SENIORITY -> stated(name(posting.seniority().level()));
            case COUNTRY -> row.regions().stream().filter(path -> !path.contains("/")).toList();
            case REGION -> row.regions();
            case WORK_MODE -> stated(name(posting.workMode().mode()));
            case PAY_BAND -> stated(band(posting.pay()));
            case COMPANY -> stated(posting.posting().company());
            case SOURCE ->
                    new TreeSet<>(
                            row.members().stream().map(m -> m.posting().key().source()).toList());
            case LANGUAGE -> stated(posting.language().language());
            case MONTH -> {
                LocalDate first = row.first();
                yield first == null ? List.of() : List.of(first.toString().substring(0, 7));
            }
        };
    }

    private static List<String> stated(@Nullable String value) {
        return value == null || value.equals("unstated") ? List.of() : List.of(value);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String band(@Nullable PayFinding pay) {
        PayKind kind = PayKind.of(pay);
        return pay == null || kind == null || kind == PayKind.IMPLAUSIBLE
                ? null
                : pay.currency() + "/" + pay.annualMidpoint() / 25_000 * 25_000;
    }

    /** Pay of the matching postings with the skill, or without it, ascending; null for all. */
    List<Long> pay(PostingQuery query, @Nullable String skill, boolean with) {
        return rows(query.toBuilder().withPay(true).build()).stream()
                .filter(row -> skill == null || skills(row, query).contains(skill) == with)
                .map(row -> Objects.requireNonNull(row.posting().pay()).annualMidpoint())
                .sorted()
                .toList();
    }

    /** The area of each skill by its place in the list, and its type: every skill is a tool. */
    static String area(String skill) {
        return RandomPostings.AREAS.get(
                RandomPostings.SKILLS.indexOf(skill) % RandomPostings.AREAS.size());
    }

    private static Set<String> groups(Set<String> skills) {
        Set<String> groups = new TreeSet<>();
        for (String skill : skills) {
            groups.add(area(skill));
            groups.add("tool");
        }
        return groups;
    }

    private List<Row> rows(PostingQuery query) {
        return (query.distinct() ? clusters : postings)
                .stream().filter(row -> matches(row, query)).toList();
    }

    private static Set<String> skills(Row row, PostingQuery query) {
        Set<String> skills = new TreeSet<>();
        for (Mention mention : row.posting().mentions()) {
            if (query.modalities().contains(mention.modality())) {
                skills.addAll(mention.skills());
            }
        }
        return skills;
    }

    private static boolean matches(Row row, PostingQuery query) {
        return matchesSkills(skills(row, query), query)
                && matchesFields(row, query)
                && matchesPay(row.posting().pay(), query)
                && matchesDates(row, query);
    }

    private static boolean matchesSkills(Set<String> skills, PostingQuery query) {
        return (query.anySkills().isEmpty() || !Collections.disjoint(skills, query.anySkills()))
                && skills.containsAll(query.allSkills())
                && Collections.disjoint(skills, query.noSkills())
                && isAny(query.skillGroups(), groups(skills));
    }

    private static boolean matchesFields(Row row, PostingQuery query) {
        AnnotatedPosting posting = row.posting();
        String role = posting.role().role();
        return isAny(query.roles(), Set.of(role == null ? "unstated" : role))
                && isAny(query.seniorities(), Set.of(posting.seniority().level()))
                && isAny(query.workModes(), Set.of(posting.workMode().mode()))
                && isAny(query.regions(), orUnstated(row.regions()))
                && isAny(query.companies(), orUnstated(stated(posting.posting().company())))
                && isAny(query.sources(), new HashSet<>(values(row, query, Dimension.SOURCE)))
                && isAny(query.languages(), Set.of(posting.language().language()))
                && (!query.readable() || posting.readable());
    }

    private static Collection<String> orUnstated(Collection<String> values) {
        return values.isEmpty() ? Set.of("unstated") : values;
    }

    private static <T> boolean isAny(Set<T> asked, Collection<T> values) {
        return asked.isEmpty() || !Collections.disjoint(asked, values);
    }

    private static boolean matchesPay(@Nullable PayFinding pay, PostingQuery query) {
        boolean filtered =
                query.currency() != null || query.payFrom() != null || query.payTo() != null;
        if (!filtered && !query.withPay()) {
            return true;
        }
        PayKind kind = PayKind.of(pay);
        if (pay == null || kind == null || kind == PayKind.IMPLAUSIBLE) {
            return false;
        }
        long amount = pay.annualMidpoint();
        return (query.currency() == null || query.currency().equals(pay.currency()))
                && (query.payFrom() == null || amount >= query.payFrom())
                && (query.payTo() == null || amount < query.payTo())
                && (!query.withPay() || query.payKinds().contains(kind));
    }

    private static boolean matchesDates(Row row, PostingQuery query) {
        LocalDate first = row.first();
        LocalDate from = query.postedFrom();
        LocalDate to = query.postedTo();
        return (from == null || (first != null && !first.isBefore(from)))
                && (to == null || (first != null && !first.isAfter(to)))
                && (query.activeOn() == null || row.isActive(query.activeOn()));
    }

    private static Set<String> paths(PlaceFinding finding) {
        Place place = finding.place();
        Set<String> paths = new TreeSet<>(Set.of(place.country()));
        String path = place.country();
        if (place.subdivision() != null) {
            path = path + "/" + place.subdivision();
            paths.add(path);
        }
        if (place.city() != null) {
            paths.add(path + "/" + place.city());
        }
        return paths;
    }
}
