package dev.skilltally.benchmark;

import dev.skilltally.annotate.PostingAnnotator;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * A megabyte of what each rule looks for beside a megabyte of real postings, through all
 * annotators: the worst may take ten times as long. Processor time of one thread, in one run.
 *
 * <p>Run: {@code mvn -q test-compile exec:exec@benchmark -Dbenchmark=Adversarial}.
 */
public final class AdversarialBenchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final int ROUNDS = 2;
    private static final PrintStream OUT = System.out;

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "A",
                    "aA",
                    "a ",
                    "1",
                    "1 ",
                    "1.",
                    "1,000 ",
                    "$",
                    "$1",
                    "$100,000 - ",
                    "$120k-$150k per year ",
                    "401(k) 10% ",
                    ".",
                    ". ",
                    "A.",
                    "-, ",
                    "\n",
                    "\n- ",
                    "• ",
                    "((((",
                    "<",
                    "<p>",
                    "<div><li>",
                    "&amp;",
                    "&",
                    "&#",
                    "e\u0301 ",
                    "\u200b",
                    "\ud83d\ude00",
                    "Java",
                    "Java ",
                    "Java, ",
                    "Java/",
                    "Java\n",
                    "no Java ",
                    "required Java ",
                    "Java preferred ",
                    "Requirements: Java ",
                    "Go ",
                    "R, ",
                    "C++ ",
                    "C ",
                    "machine and deep learning ",
                    "data ",
                    "data science ",
                    "a@b.c",
                    "www.",
                    "degree in computer science ",
                    "data science and product teams ",
                    "partner with ",
                    "data engineer ",
                    "looking for a data engineer ",
                    "senior ",
                    "5 years ",
                    "5+ years of experience ",
                    "3-5 ",
                    "remote ",
                    "hybrid work from home ",
                    "days days in the ",
                    "Location: ",
                    "based in ",
                    "New ",
                    "New York, ",
                    "relocate to Paris, ",
                    "und der die das ",
                    "\u4f60\u597d");

    private AdversarialBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        CpuTime.touchHeap();
        PostingAnnotator annotator = new PostingAnnotator(ProductInputs.load());
        String real = real();
        for (int i = 0; i < 4; i++) {
            time(annotator, real);
        }
        long normal = time(annotator, real);
        OUT.printf(Locale.ROOT, "a megabyte of real postings: %d ms%n", normal / 1_000_000);
        double worst = 0;
        for (String piece : PIECES) {
            long hostile = time(annotator, piece.repeat(MEGABYTE / piece.length()));
            double ratio = (double) hostile / normal;
            worst = Math.max(worst, ratio);
            String shown = piece.replace("\n", "\\n");
            OUT.printf(Locale.ROOT, "%-36s %8.2f%n", '"' + shown + '"', ratio);
        }
        OUT.printf(Locale.ROOT, "worst: %.2f (aim 10)%n", worst);
    }

    private static long time(PostingAnnotator annotator, String text) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CpuTime.now();
            int mentions = annotator.annotate(posting(text)).mentions().size();
            if (mentions < 0) {
                throw new IllegalStateException("fewer than no mentions");
            }
            best = Math.min(best, CpuTime.now() - start);
        }
        return best;
    }

    private static String real() throws IOException {
        StringBuilder text = new StringBuilder(MEGABYTE);
        for (JobPosting posting : RealPostings.read()) {
            if (text.length() >= MEGABYTE) {
                break;
            }
            text.append(posting.description()).append('\n');
        }
        return text.substring(0, MEGABYTE);
    }

    private static JobPosting posting(String text) {
        return new JobPosting(
                new PostingKey("benchmark", "1"),
                "Analyst",
                null,
                List.of("Berlin"),
                null,
                PayBasis.EMPLOYER,
                null,
                null,
                null,
                null,
                text,
                null);
    }
}
