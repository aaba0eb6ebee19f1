package dev.skilltally.source;

import dev.skilltally.posting.PayBasis;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/**
 * How files are read. Start from {@link #DEFAULTS} and change what is wanted.
 *
 * @param format the format of every file; null to tell it by content
 * @param mapping which column holds which field
 * @param source the source of rows that name none; null for the file name without its extensions
 * @param retrieved the day on which the files were collected, from which "5 days ago" counts; null
 *     leaves such postings undated
 * @param payBasis who states the pay field where the source has no basis of its own
 * @param payBasisBySource the basis of single sources, by name
 * @param longestDescription characters of a description; a longer one is rejected
 */
public record ReadOptions(
        @Nullable SourceFormat format,
        FieldMapping mapping,
        @Nullable String source,
        @Nullable LocalDate retrieved,
        PayBasis payBasis,
        Map<String, PayBasis> payBasisBySource,
        int longestDescription) {

    /**
     * Format told by content, names of {@link PostingField}, no date of retrieval, pay stated by
     * the employer, descriptions of up to 1,000,000 characters.
     */
    public static final ReadOptions DEFAULTS =
            new ReadOptions(
                    null,
                    FieldMapping.DEFAULTS,
                    null,
                    null,
                    PayBasis.EMPLOYER,
                    Map.of(),
                    1_000_000);

    public ReadOptions {
        payBasisBySource = Map.copyOf(payBasisBySource);
        if (longestDescription < 1) {
            throw new IllegalArgumentException(
                    "longest description " + longestDescription + ", at least 1 was expected");
        }
    }

    public ReadOptions withFormat(@Nullable SourceFormat changed) {
        return new ReadOptions(
                changed,
                mapping,
                source,
                retrieved,
                payBasis,
                payBasisBySource,
                longestDescription);
    }

    public ReadOptions withMapping(FieldMapping changed) {
        return new ReadOptions(
                format, changed, source, retrieved, payBasis, payBasisBySource, longestDescription);
    }

    public ReadOptions withSource(@Nullable String changed) {
        return new ReadOptions(
                format,
                mapping,
                changed,
                retrieved,
                payBasis,
                payBasisBySource,
                longestDescription);
    }

    public ReadOptions withRetrieved(@Nullable LocalDate changed) {
        return new ReadOptions(
                format, mapping, source, changed, payBasis, payBasisBySource, longestDescription);
    }

    public ReadOptions withPayBasis(PayBasis changed) {
        return new ReadOptions(
                format, mapping, source, retrieved, changed, payBasisBySource, longestDescription);
    }

    public ReadOptions withPayBasisBySource(Map<String, PayBasis> changed) {
        return new ReadOptions(
                format, mapping, source, retrieved, payBasis, changed, longestDescription);
    }

    public ReadOptions withLongestDescription(int changed) {
        return new ReadOptions(
                format, mapping, source, retrieved, payBasis, payBasisBySource, changed);
    }
}
