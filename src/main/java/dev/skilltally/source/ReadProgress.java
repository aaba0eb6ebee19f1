package dev.skilltally.source;

import org.jspecify.annotations.Nullable;

/**
 * How far reading has come.
 *
 * @param bytesRead bytes of the files as they lie on the disk, compressed where they are
 * @param bytesTotal bytes of all files; null where standard input is among them
 */
public record ReadProgress(long bytesRead, @Nullable Long bytesTotal) {}
