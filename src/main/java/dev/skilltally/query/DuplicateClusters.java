package dev.skilltally.query;

import java.util.List;

/**
 * A page of clusters, the largest first.
 *
 * @param clusters number of clusters of more than one posting whose representative matches
 * @param postings number of their postings
 * @param page the clusters asked for
 */
public record DuplicateClusters(int clusters, int postings, List<DuplicateCluster> page) {
    public DuplicateClusters {
        page = List.copyOf(page);
    }
}
