/**
 * Exact and near duplicates: signatures of posting bodies go in, clusters of the same advertisement
 * come out.
 *
 * <p>Two postings are <i>verified</i> as the same advertisement when their bodies are the same
 * words, or when a shared band of their MinHash signatures makes them candidates and the true
 * Jaccard similarity of their word shingles reaches the threshold of the {@link
 * dev.skilltally.dedupe.DuplicatePolicy}. A cluster is a connected component of verified pairs, so
 * it depends on the set of postings and never on their order.
 *
 * <p>Among the postings of a cluster, {@link dev.skilltally.dedupe.Reposts} are told apart from
 * duplicates by their dates; both count as one advertisement. One employer's text in several cities
 * is one advertisement too, unless {@link dev.skilltally.dedupe.DuplicatePolicy#splitCities()}.
 *
 * <p>Start with {@link dev.skilltally.dedupe.BodyReader}, which makes signatures, and {@link
 * dev.skilltally.dedupe.ClusterFinder}, which joins them.
 */
@NullMarked
package dev.skilltally.dedupe;

import org.jspecify.annotations.NullMarked;
