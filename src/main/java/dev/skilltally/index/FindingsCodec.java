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
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.posting.Section;
import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.SeniorityFinding;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.posting.WorkModeFinding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The stored form of what was found in a posting, evidence included. */
@SuppressWarnings("EnumOrdinal") // The format is raised when the order of constants changes.
final class FindingsCodec {
    private static final Section[] SECTIONS = Section.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final Seniority[] LEVELS = Seniority.values();
    private static final WorkMode[] MODES = WorkMode.values();
    private static final PayPeriod[] PERIODS = PayPeriod.values();
    private static final PayBasis[] BASES = PayBasis.values();
    private static final PayFlag[] FLAGS = PayFlag.values();
    private static final Evidence.Field[] FIELDS = Evidence.Field.values();

    private FindingsCodec() {}

    static void write(AnnotatedPosting posting, ByteWriter out) {
        writeText(posting, out);
        out.writeByte(posting.readable() ? 1 : 0);
        out.writeString(posting.language().language());
        out.writeDouble(posting.language().confidence());
        out.writeOptional(posting.role().role());
        out.writeDouble(posting.role().confidence());
        out.writeString(posting.role().reason());
        writeEvidence(posting.role().evidence(), out);
        out.writeEnum(posting.seniority().level());
        out.writeString(posting.seniority().reason());
        writeEvidence(posting.seniority().evidence(), out);
        writePlaces(posting.places(), out);
        out.writeEnum(posting.workMode().mode());
        out.writeString(posting.workMode().reason());
        writeEvidence(posting.workMode().evidence(), out);
        writePay(posting.pay(), out);
        writeMentions(posting.mentions(), out);
    }

    static AnnotatedPosting read(JobPosting posting, ByteReader in) {
        return new AnnotatedPosting(
                posting,
                readText(posting, in),
                in.readByte() == 1,
                new LanguageFinding(in.readString(), in.readDouble()),
                new RoleFinding(
                        in.readOptional(), in.readDouble(), in.readString(), readEvidence(in)),
                new SeniorityFinding(in.readEnum(LEVELS), in.readString(), readEvidence(in)),
                readPlaces(in),
                new WorkModeFinding(in.readEnum(MODES), in.readString(), readEvidence(in)),
                readPay(in),
                readMentions(in));
    }

    /** The cleaned text, unless it is just the title and the description as read. */
    private static void writeText(AnnotatedPosting posting, ByteWriter out) {
        JobPosting raw = posting.posting();
        String text = posting.text();
        int title = raw.title().length();
        boolean same =
                text.length() == title + 1 + raw.description().length()
                        && text.startsWith(raw.title())
                        && text.charAt(title) == '\n'
                        && text.endsWith(raw.description());
        out.writeOptional(same ? null : text);
    }

    private static String readText(JobPosting posting, ByteReader in) {
        String text = in.readOptional();
        return text != null ? text : posting.title() + '\n' + posting.description();
    }

    private static void writeEvidence(@Nullable Evidence evidence, ByteWriter out) {
        out.writeByte(evidence == null ? 0 : 1);
        if (evidence != null) {
            out.writeEnum(evidence.field());
            out.writeInt(evidence.start());
            out.writeInt(evidence.end() - evidence.start());
            out.writeString(evidence.quote());
        }
    }

    private static @Nullable Evidence readEvidence(ByteReader in) {
        return in.readPresence() ? readPresentEvidence(in) : null;
    }

    private static Evidence readPresentEvidence(ByteReader in) {
        Evidence.Field field = in.readEnum(FIELDS);
        int start = in.readInt();
        return new Evidence(field, start, start + in.readInt(), in.readString());
    }

    private static void writePlaces(List<PlaceFinding> places, ByteWriter out) {
        out.writeInt(places.size());
        for (PlaceFinding finding : places) {
            out.writeString(finding.place().country());
            out.writeOptional(finding.place().subdivision());
            out.writeOptional(finding.place().city());
            out.writeString(finding.reason());
            writeEvidence(finding.evidence(), out);
        }
    }

    private static List<PlaceFinding> readPlaces(ByteReader in) {
        int size = in.readInt();
        List<PlaceFinding> places = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Place place = new Place(in.readString(), in.readOptional(), in.readOptional());
            String reason = in.readString();
            in.readPresence();
            places.add(new PlaceFinding(place, reason, readPresentEvidence(in)));
        }
        return places;
    }

    private static void writePay(@Nullable PayFinding pay, ByteWriter out) {
        out.writeByte(pay == null ? 0 : 1);
        if (pay == null) {
            return;
        }
        writeBound(pay.minimum(), out);
        writeBound(pay.maximum(), out);
        out.writeString(pay.currency());
        out.writeEnum(pay.period());
        out.writeEnum(pay.basis());
        int flags = 0;
        for (PayFlag flag : pay.flags()) {
            flags |= 1 << flag.ordinal();
        }
        out.writeInt(flags);
        writeEvidence(pay.evidence(), out);
        out.writeString(pay.reason());
    }

    private static void writeBound(@Nullable Double bound, ByteWriter out) {
        out.writeByte(bound == null ? 0 : 1);
        if (bound != null) {
            out.writeDouble(bound);
        }
    }

    private static @Nullable PayFinding readPay(ByteReader in) {
        if (!in.readPresence()) {
            return null;
        }
        Double minimum = in.readPresence() ? in.readDouble() : null;
        Double maximum = in.readPresence() ? in.readDouble() : null;
        String currency = in.readString();
        PayPeriod period = in.readEnum(PERIODS);
        PayBasis basis = in.readEnum(BASES);
        Set<PayFlag> flags = readFlags(in.readInt());
        in.readPresence();
        Evidence evidence = readPresentEvidence(in);
        return new PayFinding(
                minimum, maximum, currency, period, basis, flags, evidence, in.readString());
    }

    private static Set<PayFlag> readFlags(int bits) {
        Set<PayFlag> flags = EnumSet.noneOf(PayFlag.class);
        for (PayFlag flag : FLAGS) {
            if ((bits & 1 << flag.ordinal()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static void writeMentions(List<Mention> mentions, ByteWriter out) {
        out.writeInt(mentions.size());
        int last = 0;
        for (Mention mention : mentions) {
            out.writeInt(mention.start() - last);
            out.writeInt(mention.end() - mention.start());
            last = mention.start();
            out.writeEnum(mention.section());
            out.writeEnum(mention.modality());
            out.writeInt(mention.skills().size());
            mention.skills().forEach(out::writeString);
            out.writeString(mention.form());
            out.writeString(mention.rule());
            out.writeString(mention.version());
        }
    }

    private static List<Mention> readMentions(ByteReader in) {
        int size = in.readInt();
        List<Mention> mentions = new ArrayList<>(size);
        int start = 0;
        for (int i = 0; i < size; i++) {
            start += in.readInt();
            int end = start + in.readInt();
            Section section = in.readEnum(SECTIONS);
            Modality modality = in.readEnum(MODALITIES);
            List<String> skills = PostingCodec.readStrings(in);
            mentions.add(
                    new Mention(
                            skills,
                            start,
                            end,
                            in.readString(),
                            in.readString(),
                            in.readString(),
                            section,
                            modality));
        }
        return mentions;
    }
}
