package dev.skilltally.index;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;

import java.util.ArrayList;
import java.util.List;

/** The stored form of a job posting as read: its parts in order, compressed by Lucene. */
final class PostingCodec {
    private static final PayBasis[] BASES = PayBasis.values();

    private PostingCodec() {}

    static void write(JobPosting posting, ByteWriter out) {
        out.writeString(posting.key().source());
        out.writeString(posting.key().id());
        out.writeString(posting.title());
        out.writeOptional(posting.company());
        out.writeInt(posting.locations().size());
        posting.locations().forEach(out::writeString);
        out.writeOptional(posting.payText());
        out.writeEnum(posting.payBasis());
        out.writeOptional(posting.workModeText());
        out.writeOptional(posting.employmentType());
        out.writeDate(posting.postedAt());
        out.writeDate(posting.closedAt());
        out.writeString(posting.description());
        out.writeOptional(posting.url());
    }

    static JobPosting read(ByteReader in) {
        return new JobPosting(
                new PostingKey(in.readString(), in.readString()),
                in.readString(),
                in.readOptional(),
                readStrings(in),
                in.readOptional(),
                in.readEnum(BASES),
                in.readOptional(),
                in.readOptional(),
                in.readDate(),
                in.readDate(),
                in.readString(),
                in.readOptional());
    }

    static List<String> readStrings(ByteReader in) {
        int size = in.readInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readString());
        }
        return strings;
    }
}
