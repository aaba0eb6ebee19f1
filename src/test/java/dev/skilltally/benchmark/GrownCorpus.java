package dev.skilltally.benchmark;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PostingKey;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Grows a corpus by recombining sentences: texts of real length and wording, all distinct. */
final class GrownCorpus {
    private GrownCorpus() {}

    static Iterator<JobPosting> of(List<JobPosting> postings, int size) {
        var random = new Random(7);
        List<String> sentences = new ArrayList<>();
        for (JobPosting posting : postings) {
            for (String sentence : posting.description().split("(?<=[.!?\n])\\s+")) {
                if (sentence.length() > 20 && sentence.length() < 2000) {
                    sentences.add(sentence);
                }
            }
        }
        return IntStream.range(0, size)
                .mapToObj(i -> posting(i, postings.get(i % postings.size()), sentences, random))
                .iterator();
    }

    private static JobPosting posting(
            int number, JobPosting like, List<String> sentences, Random random) {
        var description = new StringBuilder();
        while (description.length() < Math.max(500, like.description().length())) {
            description.append(sentences.get(random.nextInt(sentences.size()))).append('\n');
        }
        return new JobPosting(
                new PostingKey("grown", Integer.toString(number)),
                like.title(),
                like.company(),
                like.locations(),
                like.payText(),
                like.payBasis(),
                like.workModeText(),
                like.employmentType(),
                like.postedAt(),
                like.closedAt(),
                description.toString(),
                like.url());
    }
}
