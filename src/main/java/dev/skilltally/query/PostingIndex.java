package dev.skilltally.query;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PostingKey;

import java.io.Closeable;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A moment of the index, open for questions. Safe for use by several threads. Every count is exact
 * and of postings. Methods throw {@link java.io.UncheckedIOException} where the index can't be
 * read.
 */
public interface PostingIndex extends Closeable {
    CorpusInfo info();

    /** Number of postings that match. */
    int count(PostingQuery query);

    /**
     * Counts by a dimension, drill sideways: the query's own alternatives on that dimension do not
     * narrow its values. Skills that are asked for all together, or none of, still do.
     *
     * @param top number of values wanted; at least 1
     */
    default FacetCounts facet(PostingQuery query, Dimension dimension, int top) {
        return facet(query, FacetRequest.top(dimension, top));
    }

    /** The same for a page of the values, those below a path, or those with a name. */
    FacetCounts facet(PostingQuery query, FacetRequest request);

    /**
     * For each skill that occurs: postings that match and mention it in one of the query's
     * modalities.
     */
    Map<String, Integer> skillCounts(PostingQuery query);

    /**
     * Order statistics of the pay of the postings that match and whose pay enters medians (see
     * {@link PostingQuery#withPay()}).
     */
    OrderStatistics pay(PostingQuery query, RankRule ranks);

    /** The same for each skill that occurs in that population, with and without it. */
    Map<String, SkillPay> payBySkill(PostingQuery query, RankRule ranks);

    /** Postings that match, with evidence, the best first. */
    default Hits search(PostingQuery query, int offset, int size) {
        return search(query, HitOrder.BEST, offset, size);
    }

    /** Postings that match, with evidence, in some order. */
    Hits search(PostingQuery query, HitOrder order, int offset, int size);

    /**
     * Hands every posting that matches to a visitor, with all that was found in it; one after the
     * other, in an order that stays the same for the same index.
     */
    void forEach(PostingQuery query, Consumer<AnnotatedPosting> visitor);

    /**
     * Clusters of more than one posting whose representative matches, the largest first, ties by
     * key of the representative; each posting with the reason why it belongs there.
     */
    DuplicateClusters clusters(PostingQuery query, int offset, int size);

    /** One posting by its key. */
    Optional<Hit> posting(PostingKey key);
}
