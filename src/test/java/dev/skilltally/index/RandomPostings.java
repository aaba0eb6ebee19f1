package dev.skilltally.index;

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

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes annotated postings at random, a third of them copies of others with a few words changed,
 * and remembers which advertisement each body is of.
 */
final class RandomPostings {
    static final List<String> SKILLS =
            List.of("airflow", "c++", "docker", "java", "kafka", "python", "spark", "sql");
    static final List<String> AREAS = List.of("data", "platform", "web");
    static final List<String> ROLES = List.of("data-engineer", "ml-engineer", "web-developer");
    static final List<Place> PLACES =
            List.of(
                    new Place("US", "US-CA", "San Francisco"),
                    new Place("US", "US-CA", null),
                    new Place("US", "US-NY", "New York"),
                    new Place("DE", null, "Berlin"),
                    new Place("IN", null, null));
    static final List<String> COMPANIES = List.of("Acme", "Böhm & Söhne", "Initech");
    static final List<String> SOURCES = List.of("board", "careers", "portal");
    static final List<String> TITLES = List.of("Data Engineer", "Engineer (C++)", "Senior Analyst");
    static final LocalDate START = LocalDate.of(2025, 1, 1);

    private final Random random;
    private final List<String> bodies = new ArrayList<>();
    private final List<Integer> advertisements = new ArrayList<>();
    private final Map<JobPosting, AnnotatedPosting> made = new HashMap<>();
    private final Map<String, Integer> advertisementOf = new HashMap<>();
    private int advertisement;

    RandomPostings(Random random) {
        this.random = random;
    }

    /** Looks up what was made; stands for the annotators. */
    Function<JobPosting, AnnotatedPosting> annotator() {
        return posting -> {
            AnnotatedPosting annotated = made.get(posting);
            if (annotated == null) {
                throw new IllegalArgumentException("never made " + posting.key());
            }
            return annotated;
        };
    }

    /** The number of the advertisement that a body is of; null where nothing can be told. */
    @Nullable Integer advertisementOf(AnnotatedPosting posting) {
        return advertisementOf.get(posting.posting().description());
    }

    AnnotatedPosting next(String id) {
        String description = random.nextInt(20) == 0 ? "" : body();
        Integer number = advertisementOf.get(description);
        String title = TITLES.get(number == null ? 0 : number % TITLES.size());
        LocalDate posted = random.nextInt(8) == 0 ? null : START.plusDays(random.nextInt(120));
        LocalDate closed = random.nextInt(3) > 0 ? null : START.plusDays(random.nextInt(200));
        var posting =
                new JobPosting(
                        new PostingKey(pick(SOURCES), id),
                        title,
                        random.nextInt(6) == 0 ? null : pick(COMPANIES),
                        List.of("somewhere"),
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        posted,
                        closed,
                        description,
                        null);
        AnnotatedPosting annotated = annotated(posting);
        made.put(posting, annotated);
        return annotated;
    }

    private AnnotatedPosting annotated(JobPosting posting) {
        String text = posting.title() + '\n' + posting.description();
        var evidence = new Evidence(Evidence.Field.TEXT, 0, 4, text.substring(0, 4));
        String role = random.nextInt(4) == 0 ? null : pick(ROLES);
        Set<Place> places = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            places.add(pick(PLACES));
        }
        return new AnnotatedPosting(
                posting,
                text,
                !posting.description().isEmpty(),
                new LanguageFinding(pick(List.of("en", "de", "und")), 0.5),
                new RoleFinding(role, 1, "made", role == null ? null : evidence),
                new SeniorityFinding(pick(List.of(Seniority.values())), "made", null),
                places.stream().map(place -> new PlaceFinding(place, "made", evidence)).toList(),
                new WorkModeFinding(pick(List.of(WorkMode.values())), "made", evidence),
                random.nextBoolean() ? null : pay(evidence),
                posting.description().isEmpty() ? List.of() : mentions(text));
    }

    private PayFinding pay(Evidence evidence) {
        double low = 50_000 + 1_000 * random.nextInt(60);
        Double high = random.nextInt(5) == 0 ? null : low + 500 * random.nextInt(50);
        Set<PayFlag> flags = random.nextInt(8) == 0 ? Set.of(PayFlag.IMPLAUSIBLE) : Set.of();
        return new PayFinding(
                low,
                high,
                random.nextInt(4) == 0 ? "EUR" : "USD",
                PayPeriod.YEAR,
                random.nextInt(5) == 0 ? PayBasis.ESTIMATE : PayBasis.EMPLOYER,
                flags,
                evidence,
                "made");
    }

    private List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        int start = text.indexOf('\n') + 1;
        for (int i = random.nextInt(8); i > 0; i--) {
            Set<String> skills = new TreeSet<>(Set.of(pick(SKILLS)));
            if (random.nextInt(10) == 0) {
                skills.add(pick(SKILLS));
            }
            Modality modality = pick(List.of(Modality.values()));
            String form = text.substring(start, start + 5);
            mentions.add(
                    new Mention(
                            List.copyOf(skills),
                            start,
                            start + 5,
                            form,
                            "rule",
                            "",
                            Section.OTHER,
                            modality));
            start += 6;
        }
        return mentions;
    }

    /** A new body of 60 words, or one made before with up to two words changed. */
    private String body() {
        String[] words;
        int number;
        if (!bodies.isEmpty() && random.nextInt(3) == 0) {
            int copied = random.nextInt(bodies.size());
            words = bodies.get(copied).split(" ");
            number = advertisements.get(copied);
            for (int i = random.nextInt(3); i > 0; i--) {
                words[random.nextInt(words.length)] = word();
            }
        } else {
            words = new String[60];
            number = advertisement++;
            for (int i = 0; i < words.length; i++) {
                words[i] = word();
            }
            bodies.add(String.join(" ", words));
            advertisements.add(number);
        }
        String body = String.join(" ", words);
        advertisementOf.put(body, number);
        return body;
    }

    private String word() {
        char[] word = new char[5];
        for (int i = 0; i < word.length; i++) {
            word[i] = (char) ('a' + random.nextInt(26));
        }
        return new String(word);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
