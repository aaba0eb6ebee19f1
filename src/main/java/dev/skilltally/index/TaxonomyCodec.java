package dev.skilltally.index;

import dev.skilltally.taxonomy.CuePhrase;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.RolePattern;
import dev.skilltally.taxonomy.Skill;
import dev.skilltally.taxonomy.SkillTaxonomy;
import dev.skilltally.taxonomy.SkillType;
import dev.skilltally.taxonomy.SurfaceForm;
import dev.skilltally.taxonomy.SurfaceForm.Need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * A whole taxonomy as bytes, which are read back in a small part of the time that its YAML takes.
 * They begin with a checksum of the rest, a version and the hash of the taxonomy's files.
 */
final class TaxonomyCodec {
    /** Raised with every change of what is written, and of the order of an enumeration in it. */
    private static final int VERSION = 1;

    private static final int CHECKSUM = Integer.BYTES;
    private static final int VERBATIM = 1;
    private static final int LEARNED = 2;
    private static final int VARIANTS = 4;
    private static final int CONDITIONS = 8;

    private TaxonomyCodec() {}

    static byte[] encode(SkillTaxonomy taxonomy) {
        var out = new ByteWriter();
        out.writeBytes(new byte[CHECKSUM], CHECKSUM);
        out.writeInt(VERSION);
        out.writeString(taxonomy.hash());
        write(out, taxonomy.skills(), TaxonomyCodec::writeSkill);
        write(out, taxonomy.roles(), TaxonomyCodec::writeRole);
        write(out, taxonomy.stopPhrases(), ByteWriter::writeString);
        write(out, taxonomy.cues(), TaxonomyCodec::writeCue);
        byte[] bytes = out.copy();
        int checksum = checksum(bytes);
        for (int i = 0; i < CHECKSUM; i++) {
            bytes[i] = (byte) (checksum >>> (Byte.SIZE * i));
        }
        return bytes;
    }

    /** Reads it back; empty where the bytes are damaged or of another version or taxonomy. */
    static Optional<SkillTaxonomy> decode(byte[] bytes, String hash) {
        if (bytes.length <= CHECKSUM || written(bytes) != checksum(bytes)) {
            return Optional.empty();
        }
        var in = new ByteReader(bytes, CHECKSUM);
        if (in.readInt() != VERSION || !in.readString().equals(hash)) {
            return Optional.empty();
        }
        List<Skill> skills = read(in, TaxonomyCodec::readSkill);
        List<Role> roles = read(in, TaxonomyCodec::readRole);
        List<String> stopPhrases = read(in, ByteReader::readString);
        List<CuePhrase> cues = read(in, TaxonomyCodec::readCue);
        return Optional.of(new SkillTaxonomy(skills, roles, stopPhrases, cues, hash));
    }

    private static int written(byte[] bytes) {
        int checksum = 0;
        for (int i = 0; i < CHECKSUM; i++) {
            checksum |= (bytes[i] & 0xFF) << (Byte.SIZE * i);
        }
        return checksum;
    }

    private static int checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
        return (int) checksum.getValue();
    }

    private static <T> void write(
            ByteWriter out, Collection<T> values, BiConsumer<ByteWriter, T> each) {
        out.writeInt(values.size());
        for (T value : values) {
            each.accept(out, value);
        }
    }

    private static <T> List<T> read(ByteReader in, Function<ByteReader, T> each) {
        int size = in.readInt();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.apply(in));
        }
        return values;
    }

    private static void writeSkill(ByteWriter out, Skill skill) {
        out.writeString(skill.id());
        out.writeString(skill.label());
        out.writeEnum(skill.type());
        out.writeString(skill.area());
        write(out, skill.broader(), ByteWriter::writeString);
        out.writeOptional(skill.note());
        out.writeByte(skill.generic() ? 1 : 0);
        out.writeOptional(skill.successor());
        write(out, skill.origins(), ByteWriter::writeString);
        write(out, skill.forms(), TaxonomyCodec::writeForm);
        out.writeString(skill.source());
    }

    private static Skill readSkill(ByteReader in) {
        return new Skill(
                in.readString(),
                in.readString(),
                in.readEnum(SkillType.values()),
                in.readString(),
                read(in, ByteReader::readString),
                in.readOptional(),
                in.readPresence(),
                in.readOptional(),
                read(in, ByteReader::readString),
                read(in, TaxonomyCodec::readForm),
                in.readString());
    }

    private static void writeForm(ByteWriter out, SurfaceForm form) {
        boolean conditions =
                !form.needs().isEmpty() || lists(form).stream().anyMatch(list -> !list.isEmpty());
        out.writeString(form.text());
        out.writeString(form.source());
        out.writeByte(
                (form.verbatim() ? VERBATIM : 0)
                        | (form.learned() ? LEARNED : 0)
                        | (form.variants() ? VARIANTS : 0)
                        | (conditions ? CONDITIONS : 0));
        if (conditions) {
            write(out, new TreeSet<>(form.needs()), ByteWriter::writeEnum);
            lists(form).forEach(list -> write(out, list, ByteWriter::writeString));
        }
    }

    private static List<List<String>> lists(SurfaceForm form) {
        return List.of(
                form.after(),
                form.before(),
                form.notAfter(),
                form.notBefore(),
                form.unless(),
                form.also());
    }

    private static SurfaceForm readForm(ByteReader in) {
        String text = in.readString();
        String source = in.readString();
        int flags = in.readByte();
        boolean conditions = (flags & CONDITIONS) != 0;
        Set<Need> needs = conditions ? Set.copyOf(read(in, TaxonomyCodec::readNeed)) : Set.of();
        return new SurfaceForm(
                text,
                (flags & VERBATIM) != 0,
                needs,
                words(in, conditions),
                words(in, conditions),
                words(in, conditions),
                words(in, conditions),
                words(in, conditions),
                (flags & LEARNED) != 0,
                words(in, conditions),
                (flags & VARIANTS) != 0,
                source);
    }

    private static Need readNeed(ByteReader in) {
        return in.readEnum(Need.values());
    }

    private static List<String> words(ByteReader in, boolean conditions) {
        return conditions ? read(in, ByteReader::readString) : List.of();
    }

    private static void writeRole(ByteWriter out, Role role) {
        out.writeString(role.id());
        out.writeString(role.label());
        out.writeString(role.family());
        out.writeOptional(role.broader());
        write(out, role.titles(), TaxonomyCodec::writePattern);
        out.writeString(role.source());
    }

    private static Role readRole(ByteReader in) {
        return new Role(
                in.readString(),
                in.readString(),
                in.readString(),
                in.readOptional(),
                read(in, TaxonomyCodec::readPattern),
                in.readString());
    }

    private static void writePattern(ByteWriter out, RolePattern pattern) {
        out.writeString(pattern.text());
        write(out, pattern.not(), ByteWriter::writeString);
        out.writeString(pattern.source());
    }

    private static RolePattern readPattern(ByteReader in) {
        return new RolePattern(in.readString(), read(in, ByteReader::readString), in.readString());
    }

    private static void writeCue(ByteWriter out, CuePhrase cue) {
        out.writeEnum(cue.kind());
        out.writeString(cue.text());
        out.writeString(cue.language());
        out.writeString(cue.source());
    }

    private static CuePhrase readCue(ByteReader in) {
        return new CuePhrase(
                in.readEnum(CuePhrase.Kind.values()),
                in.readString(),
                in.readString(),
                in.readString());
    }
}
