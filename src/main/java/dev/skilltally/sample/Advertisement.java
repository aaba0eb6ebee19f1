package dev.skilltally.sample;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A posting in words, before a board lays it out.
 *
 * @param title as written
 * @param company the employer
 * @param location as written
 * @param payText the pay field; null where there is none
 * @param workMode the work-mode field; null where there is none
 * @param parts the description
 */
record Advertisement(
        String title,
        String company,
        String location,
        @Nullable String payText,
        @Nullable String workMode,
        List<Part> parts) {

    Advertisement {
        parts = List.copyOf(parts);
    }
}
