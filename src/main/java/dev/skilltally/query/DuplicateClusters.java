package dev.skilltally.query;

import java.util.List;

/**
 * A page of clusters, the largest first.
 *
 * @param clusters number of clusters of more than one posting whose representative matches
 * @param postings number of their postings
 * @param page the clusters asked for
 * @param splitCities whether one employer's text in several places was kept apart
 */
public record DuplicateClusters(
        int clusters, int postings, List<DuplicateCluster> page, boolean splitCities) {
    public DuplicateClusters {
        page = List.copyOf(page);
    }
}
