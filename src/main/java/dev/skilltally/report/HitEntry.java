package dev.skilltally.report;

import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.PayFinding;
import dev.skilltally.posting.Place;
import dev.skilltally.query.Hit;
import dev.skilltally.taxonomy.Role;
import dev.skilltally.taxonomy.SkillTaxonomy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** A posting that was found: a few lines for people, named fields for programs. */
final class HitEntry {
    private final Hit hit;
    private final AnnotatedPosting found;
    private final SkillTaxonomy taxonomy;

    private HitEntry(Hit hit, SkillTaxonomy taxonomy) {
        this.hit = hit;
        this.found = hit.posting();
        this.taxonomy = taxonomy;
    }

    /**
     * @param number place among all hits, from 1
     */
    static Document.Entry of(int number, Hit hit, SkillTaxonomy taxonomy) {
        HitEntry entry = new HitEntry(hit, taxonomy);
        return new Document.Entry("hits", entry.prose(number), entry.fields(number));
    }

    private Document.Prose prose(int number) {
        List<String> lines = new ArrayList<>();
        lines.add(facts() + (hit.copies() > 1 ? "; seen " + hit.copies() + " times" : ""));
        passages().forEach(passage -> lines.add("... " + passage));
        String url = found.posting().url();
        lines.add(found.posting().key() + (url == null ? "" : "  " + url));
        String company = company();
        return new Document.Prose(
                number + ". " + found.posting().title() + (company == null ? "" : ", " + company),
                lines);
    }

    private SequencedMap<String, Object> fields(int number) {
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        fields.put("source", found.posting().key().source());
        fields.put("id", found.posting().key().id());
        fields.put("title", found.posting().title());
        put(fields, "company", company());
        put(fields, "role", found.role().role());
        fields.put("seniority", lower(found.seniority().level()));
        fields.put("places", places());
        fields.put("work_mode", lower(found.workMode().mode()));
        PayFinding pay = found.pay();
        put(fields, "pay", pay == null ? null : pay.evidence().quote());
        put(fields, "posted", found.posting().postedAt());
        put(fields, "url", found.posting().url());
        fields.put("copies", hit.copies());
        fields.put("passages", passages());
        return fields;
    }

    private static void put(
            SequencedMap<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private String facts() {
        String role = found.role().role();
        List<String> facts = new ArrayList<>();
        facts.add(
                role == null ? "unclassified" : taxonomy.role(role).map(Role::label).orElse(role));
        facts.add(lower(found.seniority().level()));
        List<String> places = places();
        facts.add(places.isEmpty() ? "place unstated" : String.join("; ", places));
        facts.add(lower(found.workMode().mode()));
        PayFinding pay = found.pay();
        facts.add(pay == null ? "pay unstated" : pay.evidence().quote());
        if (found.posting().postedAt() != null) {
            facts.add("posted " + found.posting().postedAt());
        }
        return String.join("; ", facts);
    }

    private @Nullable String company() {
        String company = found.posting().company();
        return company == null ? null : company.replace('\n', ' ');
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<String> places() {
        return found.places().stream().map(each -> place(each.place())).distinct().toList();
    }

    private static String place(Place place) {
        String city = place.city();
        String area = place.subdivision() != null ? place.subdivision() : place.country();
        return city == null ? area : city + " (" + area + ")";
    }

    /** Sentences with what matched in brackets. */
    private List<String> passages() {
        return hit.passages().stream().map(HitEntry::marked).toList();
    }

    private static String marked(Hit.Passage passage) {
        StringBuilder out = new StringBuilder(passage.text());
        for (int i = passage.marks().size() - 1; i >= 0; i--) {
            out.insert(passage.marks().get(i).end(), ']')
                    .insert(passage.marks().get(i).start(), '[');
        }
        return out.toString().replace('\n', ' ');
    }
}
