package dev.skilltally.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a run of reading gave.
 *
 * @param files number of files opened
 * @param accepted number of postings handed on
 * @param rejections number of rejections by reason; reasons without one are left out
 */
public record ReadSummary(int files, long accepted, Map<RejectionReason, Long> rejections) {

    public ReadSummary {
        Map<RejectionReason, Long> sorted = new EnumMap<>(RejectionReason.class);
        sorted.putAll(rejections);
        rejections = Collections.unmodifiableMap(sorted);
    }

    /** Number of rejections of any reason. */
    public long rejected() {
        return rejections.values().stream().mapToLong(Long::longValue).sum();
    }
}
