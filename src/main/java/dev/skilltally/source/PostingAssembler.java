package dev.skilltally.source;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a posting from the fields of a row. */
final class PostingAssembler {
    /** Above it an identifier is none, but a text that stands in the wrong column. */
    private static final int LONGEST_ID = 500;

    /** What tells one posting from another; dates and pay change while it is the same one. */
    private static final List<PostingField> IDENTIFYING =
            List.of(
                    PostingField.ID,
                    PostingField.TITLE,
                    PostingField.COMPANY,
                    PostingField.LOCATION,
                    PostingField.CITY,
                    PostingField.REGION,
                    PostingField.COUNTRY,
                    PostingField.DESCRIPTION,
                    PostingField.URL);

    private final ReadOptions options;
    private final String defaultSource;

    PostingAssembler(ReadOptions options, String defaultSource) {
        this.options = options;
        this.defaultSource = options.source() != null ? options.source() : defaultSource;
    }

    /** Whether the row says anything that makes it a posting: a title, a text or an identifier. */
    static boolean isPosting(FieldValues values) {
        return values.first(PostingField.TITLE) != null
                || values.first(PostingField.DESCRIPTION) != null
                || values.first(PostingField.ID) != null;
    }

    JobPosting assemble(FieldValues values) {
        String source =
                Objects.requireNonNullElse(values.first(PostingField.SOURCE), defaultSource);
        PayBasis basis = options.payBasisBySource().getOrDefault(source, options.payBasis());
        return new JobPosting(
                new PostingKey(source, id(values)),
                Objects.requireNonNullElse(values.first(PostingField.TITLE), ""),
                values.first(PostingField.COMPANY),
                locations(values),
                pay(values),
                basis,
                workMode(values.first(PostingField.WORK_MODE)),
                joined(values.all(PostingField.EMPLOYMENT_TYPE)),
                Dates.read(values.first(PostingField.POSTED), options.retrieved()),
                Dates.read(values.first(PostingField.CLOSED), options.retrieved()),
                Objects.requireNonNullElse(values.first(PostingField.DESCRIPTION), ""),
                values.first(PostingField.URL));
    }

    private static List<String> locations(FieldValues values) {
        List<String> written = values.all(PostingField.LOCATION);
        if (!written.isEmpty()) {
            return written;
        }
        String parts =
                Stream.of(PostingField.CITY, PostingField.REGION, PostingField.COUNTRY)
                        .map(values::first)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return parts.isEmpty() ? List.of() : List.of(parts);
    }

    private static @Nullable String pay(FieldValues values) {
        String minimum = values.first(PostingField.PAY_MINIMUM);
        String maximum = values.first(PostingField.PAY_MAXIMUM);
        String currency = values.first(PostingField.PAY_CURRENCY);
        String period = values.first(PostingField.PAY_PERIOD);
        String written = values.first(PostingField.PAY);
        if (written == null) {
            return StructuredPay.inWords(minimum, maximum, currency, period);
        }
        // A bare number in a pay field says no more than the columns beside it.
        boolean bare = (currency != null || period != null) && isBareNumber(written);
        String words = bare ? StructuredPay.inWords(written, written, currency, period) : null;
        return words != null ? words : written;
    }

    private static boolean isBareNumber(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    /** A yes in a column of its own says remote; a no says only that it is not. */
    private static @Nullable String workMode(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "1.0", "t" -> "Remote";
            case "false", "no", "n", "0", "0.0", "f" -> null;
            default -> written;
        };
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }

    /**
     * The identifier as given, else 16 hexadecimal digits of the content, so that reading the same
     * row again gives the same key.
     */
    private static String id(FieldValues values) {
        String given = values.first(PostingField.ID);
        if (given != null && given.length() <= LONGEST_ID) {
            return given;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PostingField field : IDENTIFYING) {
                for (String value : values.all(field)) {
                    digest.update(
                            (field.name() + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
