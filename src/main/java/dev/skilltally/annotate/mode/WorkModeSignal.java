package dev.skilltally.annotate.mode;

import dev.skilltally.posting.WorkMode;

/**
 * One place of a text that tells the work mode.
 *
 * @param mode what it tells
 * @param weight 3 for a label or tag, 2 for a statement on the job, 1 for a hint that decides
 *     nothing by itself
 * @param reason why it is read so, for people to read
 */
record WorkModeSignal(WorkMode mode, int weight, String reason) {}
