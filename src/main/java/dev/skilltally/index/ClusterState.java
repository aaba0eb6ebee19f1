package dev.skilltally.index;

/**
 * What a document says of the cluster of its posting.
 *
 * @param cluster hash of the representative's key
 * @param distinct whether it is the representative
 * @param copies number of postings of the cluster
 * @param view hash of the members that its {@code cluster.} fields are the union of
 */
record ClusterState(long cluster, boolean distinct, int copies, long view) {}
