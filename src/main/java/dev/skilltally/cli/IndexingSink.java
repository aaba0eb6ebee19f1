package dev.skilltally.cli;

import dev.skilltally.index.IndexSession;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.source.PostingSink;
import dev.skilltally.source.ReadProgress;
import dev.skilltally.source.Rejection;

import java.io.IOException;

/** Hands postings to the index and rejected rows to their file. */
record IndexingSink(IndexSession session, Rejects rejects, Progress progress)
        implements PostingSink {
    @Override
    public void accept(JobPosting posting) {
        session.add(posting);
    }

    @Override
    public void reject(Rejection rejection) throws IOException {
        rejects.add(rejection);
    }

    @Override
    public void progress(ReadProgress read) {
        progress.reading(read);
    }
}
