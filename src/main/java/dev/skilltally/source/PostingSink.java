package dev.skilltally.source;

import dev.skilltally.posting.JobPosting;

import java.io.IOException;

/**
 * Takes what a {@link PostingReader} reads, on the thread that reads, in the order of the files.
 */
public interface PostingSink {
    /** A posting was read. */
    void accept(JobPosting posting) throws IOException;

    /** A row, or a whole file, could not be read. Throw to end the run. */
    void reject(Rejection rejection) throws IOException;

    /** Called every few hundred rows and at the end of each file. */
    default void progress(ReadProgress progress) throws IOException {}
}
