package dev.skilltally.posting;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One advertisement as it was read, before anything is made of it. What a source does not say is
 * {@code null} or empty, never a placeholder.
 *
 * @param key source and identifier
 * @param title the job title as written; may be empty
 * @param company the employer as written
 * @param locations the places as written, each string of the source by itself
 * @param payText the pay field as written; readers of structured pay write it as "USD 120000 -
 *     150000 per year"
 * @param payBasis who stated the pay field; {@link PayBasis#EMPLOYER} unless the source or the user
 *     says otherwise
 * @param workModeText what a field of the source says on remote work, as written
 * @param employmentType full time, part time, contract, as written
 * @param postedAt the day on which it was first posted
 * @param closedAt the day on which it was closed or expired; not active on it or after it
 * @param description the body as written, HTML or plain text; may be empty
 * @param url where it can be read
 */
public record JobPosting(
        PostingKey key,
        String title,
        @Nullable String company,
        List<String> locations,
        @Nullable String payText,
        PayBasis payBasis,
        @Nullable String workModeText,
        @Nullable String employmentType,
        @Nullable LocalDate postedAt,
        @Nullable LocalDate closedAt,
        String description,
        @Nullable String url)
        implements Serializable {

    public JobPosting {
        locations = List.copyOf(locations);
    }
}
