package dev.skilltally.index;

import dev.skilltally.annotate.TaxonomyEdit;
import dev.skilltally.posting.Modality;
import dev.skilltally.taxonomy.Skill;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Identifiers that an edit takes away though postings are counted under them. They never change, so
 * that indexes, reports and links stay true: a skill that goes keeps its identifier and names a
 * successor.
 */
final class VanishedSkills {
    private VanishedSkills() {}

    static List<String> lines(TaxonomyEdit edit, DirectoryReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Skill skill : edit.vanished()) {
            int postings = postings(skill.id(), reader);
            if (postings > 0) {
                lines.add(
                        "[%s] skill %s is gone, but %,d postings name it: keep it with deprecated: {successor: ID}, or give --accept-removed"
                                .formatted(skill.source(), skill.id(), postings));
            }
        }
        return lines;
    }

    private static int postings(String skill, DirectoryReader reader) throws IOException {
        int postings = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            postings += postings(skill, leaf.reader());
        }
        return postings;
    }

    private static int postings(String skill, LeafReader leaf) throws IOException {
        var naming = new FixedBitSet(leaf.maxDoc());
        for (Modality modality : Modality.values()) {
            Term term = new Term(IndexSchema.skill(modality), skill);
            PostingsEnum documents = leaf.postings(term, PostingsEnum.NONE);
            if (documents != null) {
                naming.or(documents);
            }
        }
        Bits live = leaf.getLiveDocs();
        var each = new BitSetIterator(naming, naming.approximateCardinality());
        int postings = 0;
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            postings += live == null || live.get(doc) ? 1 : 0;
        }
        return postings;
    }
}
