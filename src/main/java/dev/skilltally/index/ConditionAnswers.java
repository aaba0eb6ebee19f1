package dev.skilltally.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the postings of conditions and keeps the sets of those asked last: reports ask the same few
 * conditions again and again. One bit a posting each. Safe for use by several threads.
 */
final class ConditionAnswers {
    /** Sets kept: 8 MB per million postings. */
    private static final int KEPT = 64;

    private final IndexSearcher searcher;
    private final Matches live;
    private final Map<Condition, Matches> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Condition, Matches> eldest) {
                    return size() > KEPT;
                }
            };

    ConditionAnswers(IndexSearcher searcher) {
        this.searcher = searcher;
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            segments.add(live(leaf.reader().getLiveDocs(), leaf.reader().maxDoc()));
        }
        this.live = new Matches(segments);
    }

    private static FixedBitSet live(@Nullable Bits live, int documents) {
        var set = new FixedBitSet(documents);
        set.set(0, documents);
        if (live != null) {
            for (int document = 0; document < documents; document++) {
                if (!live.get(document)) {
                    set.clear(document);
                }
            }
        }
        return set;
    }

    /** The postings for which all conditions hold. */
    Matches all(List<Condition> conditions) throws IOException {
        List<FixedBitSet> segments = new ArrayList<>();
        for (FixedBitSet segment : live.segments()) {
            segments.add(segment.clone());
        }
        for (Condition condition : conditions) {
            Matches answer = answer(condition);
            for (int i = 0; i < segments.size(); i++) {
                segments.get(i).and(answer.segments().get(i));
            }
        }
        return new Matches(segments);
    }

    private Matches answer(Condition condition) throws IOException {
        synchronized (answers) {
            Matches known = answers.get(condition);
            if (known != null) {
                return known;
            }
        }
        Matches found = find(condition);
        synchronized (answers) {
            answers.put(condition, found);
        }
        return found;
    }

    private Matches find(Condition condition) throws IOException {
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            segments.add(find(condition, leaf));
        }
        return new Matches(segments);
    }

    private FixedBitSet find(Condition condition, LeafReaderContext leaf) throws IOException {
        return switch (condition) {
            case Condition.Values values -> SegmentScan.values(leaf.reader(), values);
            case Condition.Range range -> SegmentScan.range(leaf.reader(), range);
            case Condition.Pay pay -> SegmentScan.pay(leaf.reader(), pay);
            case Condition.Active active -> SegmentScan.active(leaf.reader(), active);
            case Condition.Text text -> TextSearch.matches(searcher, leaf, text.words());
            case Condition.Not not -> {
                FixedBitSet others = find(not.condition(), leaf);
                others.flip(0, others.length());
                yield others;
            }
        };
    }
}
