package dev.skilltally.index;

import dev.skilltally.posting.Modality;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import java.util.Locale;

/**
 * The names of all fields, each with what it holds. One Lucene document is one job posting.
 *
 * <p>Fields named {@code cluster.…} hold the union over a duplicate cluster. Only its
 * representative's are ever asked; another posting may carry old ones.
 */
final class IndexSchema {
    /** Version of everything here and of {@link PostingCodec}; an index of another is refused. */
    static final int FORMAT = 3;

    /** Source and identifier, see {@link #key}: the term that a posting is replaced by. */
    static final String KEY = "key";

    /** Words of the cleaned text with positions, as the matcher cuts them, in lower case. */
    static final String TEXT = "text";

    /** Words of the text that are cut by a guess, whole and their parts, see {@link CutWords}. */
    static final String CUT = "text.cut";

    /** The posting as read, stored. */
    static final String RAW = "raw";

    /** What was found in it, stored. */
    static final String FINDINGS = "findings";

    /** Identifier of the role or {@code unstated}; first key of the index sort. */
    static final String ROLE = "role";

    /** Annualised midpoint of the stated pay, absent where there is none; second sort key. */
    static final String PAY = "pay";

    /** Ordinal of {@link dev.skilltally.query.PayKind}, absent where no pay is stated. */
    static final String PAY_KIND = "pay.kind";

    /** ISO 4217 code of the stated pay. */
    static final String CURRENCY = "currency";

    static final String SENIORITY = "seniority";
    static final String WORK_MODE = "mode";
    static final String COMPANY = "company";
    static final String LANGUAGE = "lang";

    /** 1 where there is readable text, else 0. */
    static final String READABLE = "readable";

    /** Paths of regions, each with those above it. */
    static final String REGION = "region";

    static final String SOURCE = "source";

    /** First day, as days since 1970; absent where undated. */
    static final String DATE = "date";

    /**
     * Days on which the posting begins and ceases to be active, by turns: it is active on a day if
     * an odd number of them lie on or before that day.
     */
    static final String SPAN = "span";

    /** Skills mentioned in any counted modality. */
    static final String COUNTED_SKILL = "skill.counted";

    /** Hash of the raw posting. */
    static final String FINGERPRINT = "fingerprint";

    /** Hash of the words of the body and the title; absent without words. */
    static final String EXACT = "body.exact";

    /** MinHash of the body; absent where it is too short. */
    static final String SKETCH = "body.sketch";

    /** Hash of the key of the cluster's representative; updated in place. */
    static final String CLUSTER = "cluster";

    /** 1 for the representative of a cluster, else 0; updated in place. */
    static final String DISTINCT = "distinct";

    /** Number of postings of the cluster; updated in place. */
    static final String COPIES = "copies";

    /** Hash of the members that the {@code cluster.} fields of this document are the union of. */
    static final String VIEW = "cluster.view";

    private static final String OF_CLUSTER = "cluster.";

    static final String CLUSTER_REGION = OF_CLUSTER + REGION;
    static final String CLUSTER_SOURCE = OF_CLUSTER + SOURCE;
    static final String CLUSTER_DATE = OF_CLUSTER + DATE;

    private static final char KEY_SEPARATOR = '\u0001';

    private IndexSchema() {}

    /** The field that holds the union over the cluster: of region, source, date and span. */
    static String ofCluster(String field) {
        return OF_CLUSTER + field;
    }

    /** Whether a field holds such a union. */
    static boolean isOfCluster(String field) {
        return field.startsWith(OF_CLUSTER);
    }

    /** The field of the skills mentioned in a modality. */
    static String skill(Modality modality) {
        return "skill." + modality.name().toLowerCase(Locale.ROOT);
    }

    /** The term of a key. */
    static String key(String source, String id) {
        return source + KEY_SEPARATOR + id;
    }

    /** The value by which an enumeration's constant is counted and asked for. */
    static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The order of documents in a segment; fixed, since Lucene cannot change it later. */
    static Sort sort() {
        SortField pay = new SortField(PAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        return new Sort(new SortField(ROLE, SortField.Type.STRING), pay);
    }
}
