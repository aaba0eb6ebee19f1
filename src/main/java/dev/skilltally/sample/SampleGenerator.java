package dev.skilltally.sample;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes the postings of a plan: first what each is to say, so that the counts are exact, then the
 * words, then copies as boards make them, then the order of the whole, which says nothing.
 */
public final class SampleGenerator {
    private static final List<String> BOARDS =
            List.of("northboard", "careerlane", "jobharbor", "workpath");

    private final SamplePlan plan;
    private final SplittableRandom random;
    private final Wording wording = Wording.load("wording.txt");
    private final SkillForms forms = SkillForms.load();
    private final Places places = Places.load();
    private final Composer composer = new Composer(wording, forms, places);
    private final Reposts reposts = new Reposts(wording);
    private final List<Made> made = new ArrayList<>();
    private final List<SamplePosting> postings = new ArrayList<>();
    private int number;

    private SampleGenerator(SamplePlan plan) {
        this.plan = plan;
        random = new SplittableRandom(plan.seed());
    }

    /** All postings of a plan, copies among them, in an order that says nothing. */
    public static List<SamplePosting> generate(SamplePlan plan) {
        SampleGenerator generator = new SampleGenerator(plan);
        for (RolePlan role : plan.roles()) {
            generator.role(role);
        }
        generator.others();
        generator.copies();
        Lists.shuffle(generator.postings, generator.random);
        return List.copyOf(generator.postings);
    }

    /** A posting with what it was made of, for copies to be made from it. */
    private record Made(SamplePosting posting, Advertisement words) {}

    private void role(RolePlan role) {
        List<Draft> drafts = new RoleDrafts(role, places, random.split()).make();
        for (Draft draft : drafts) {
            make(composer.compose(draft, random), draft, role.role(), null);
        }
        int closed = (int) Math.round(role.postings() * plan.closed());
        for (Draft draft : Lists.draw(drafts, closed, random)) {
            LocalDate closedAt = plan.lastDay().minusDays(1 + random.nextInt(10));
            make(composer.compose(draft, random), draft, role.role(), closedAt);
        }
    }

    private void others() {
        for (int i = 0; i < plan.others(); i++) {
            Draft draft = new Draft("", wording.one("other-title", random, Map.of()));
            switch (i % 20) {
                case 0 -> foreign(draft, "german", "DE");
                case 1 -> foreign(draft, "french", "FR");
                case 2 -> foreign(draft, "spanish", "ES");
                default -> other(draft);
            }
        }
    }

    private void other(Draft draft) {
        draft.country = Lists.any(places.codes(), random);
        draft.mode = Lists.any(List.of(WorkMode.values()), random);
        draft.levelBy = Draft.LevelBy.YEARS;
        draft.level = random.nextBoolean() ? Seniority.MID : Seniority.SENIOR;
        draft.skills.addAll(Lists.draw(forms.skills(), random.nextInt(6), random));
        make(composer.compose(draft, random), draft, null, null);
    }

    private void foreign(Draft draft, String language, String country) {
        draft.country = country;
        make(composer.foreign(language, country, random), draft, null, null);
    }

    private void make(
            Advertisement words, Draft draft, @Nullable String role, @Nullable LocalDate closedAt) {
        number++;
        String board = Lists.any(BOARDS, random);
        String id = plan.name() + "-" + number;
        LocalDate latest = closedAt == null ? plan.lastDay() : closedAt.minusDays(1);
        LocalDate postedAt = number == 1 ? plan.lastDay() : between(plan.firstDay(), latest);
        Layout layout = Lists.any(List.of(Layout.values()), random);
        PlantedPay pay = draft.pay;
        SampleTruth truth =
                new SampleTruth(
                        id,
                        role,
                        closedAt == null,
                        Set.copyOf(draft.skills),
                        draft.level,
                        draft.country,
                        draft.mode,
                        pay == null ? null : pay.annual());
        JobPosting posting = posting(words, board, id, postedAt, closedAt, layout);
        made.add(new Made(new SamplePosting(posting, truth), words));
        postings.add(made.getLast().posting());
    }

    private static JobPosting posting(
            Advertisement words,
            String board,
            String id,
            LocalDate postedAt,
            @Nullable LocalDate closedAt,
            Layout layout) {
        return new JobPosting(
                new PostingKey(board, id),
                words.title(),
                words.company(),
                List.of(words.location()),
                words.payText(),
                PayBasis.EMPLOYER,
                words.workMode(),
                "Full-time",
                postedAt,
                closedAt,
                layout.render(words.parts()),
                "https://" + board + ".example/jobs/" + id);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** Copies of postings drawn at random, on another day, on this board or another. */
    private void copies() {
        int copies = (int) Math.round(made.size() * plan.copies());
        for (int i = 0; i < copies; i++) {
            Made original = Lists.any(made, random);
            JobPosting first = original.posting().posting();
            LocalDate closedAt = first.closedAt();
            LocalDate latest = closedAt == null ? plan.lastDay() : closedAt;
            LocalDate firstDay = first.postedAt() == null ? plan.firstDay() : first.postedAt();
            Advertisement words =
                    random.nextInt(3) == 0
                            ? original.words()
                            : reposts.edited(original.words(), random);
            JobPosting copy =
                    posting(
                            words,
                            Lists.any(BOARDS, random),
                            first.key().id() + "-r" + i,
                            between(firstDay, latest),
                            closedAt,
                            Lists.any(List.of(Layout.values()), random));
            postings.add(new SamplePosting(copy, original.posting().truth()));
        }
    }
}
