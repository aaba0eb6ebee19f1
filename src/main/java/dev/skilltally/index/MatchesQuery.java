package dev.skilltally.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Hands postings that were found already to Lucene, for it to score and sort them. */
final class MatchesQuery extends Query {
    private final Matches matches;

    MatchesQuery(Matches matches) {
        this.matches = matches;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                FixedBitSet segment = matches.segments().get(leaf.ord);
                int size = segment.cardinality();
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(
                                score(), mode, new BitSetIterator(segment, size));
                    }

                    @Override
                    public long cost() {
                        return size;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "matches";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchesQuery that && matches.equals(that.matches);
    }

    @Override
    public int hashCode() {
        return matches.hashCode();
    }
}
