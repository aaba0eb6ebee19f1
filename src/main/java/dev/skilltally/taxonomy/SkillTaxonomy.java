package dev.skilltally.taxonomy;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that people maintain: skills, stop phrases and roles. Immutable; iteration is in order
 * of identifier.
 */
public final class SkillTaxonomy implements Serializable {
    private final TreeMap<String, Skill> skills = new TreeMap<>();
    private final TreeMap<String, Role> roles = new TreeMap<>();
    private final List<String> stopPhrases;
    private final List<CuePhrase> cues;
    private final String hash;

    /** A taxonomy without phrases for sections and modality. */
    public SkillTaxonomy(
            Collection<Skill> skills,
            Collection<Role> roles,
            List<String> stopPhrases,
            String hash) {
        this(skills, roles, stopPhrases, List.of(), hash);
    }

    /**
     * @param skills with distinct identifiers
     * @param roles with distinct identifiers
     * @param stopPhrases phrases that name no skill though they hold the form of one
     * @param cues phrases that tell sections and modality
     * @param hash SHA-256 over all its files, in hexadecimal
     */
    public SkillTaxonomy(
            Collection<Skill> skills,
            Collection<Role> roles,
            List<String> stopPhrases,
            List<CuePhrase> cues,
            String hash) {
        skills.forEach(skill -> this.skills.put(skill.id(), skill));
        roles.forEach(role -> this.roles.put(role.id(), role));
        this.stopPhrases = stopPhrases.stream().sorted(Comparator.naturalOrder()).toList();
        this.cues = List.copyOf(cues);
        this.hash = hash;
    }

    public Collection<Skill> skills() {
        return Collections.unmodifiableCollection(skills.values());
    }

    public Collection<Role> roles() {
        return Collections.unmodifiableCollection(roles.values());
    }

    public Optional<Skill> skill(String id) {
        return Optional.ofNullable(skills.get(id));
    }

    public Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    public List<String> stopPhrases() {
        return stopPhrases;
    }

    /** Phrases by which postings tell their sections, and how a skill is asked for. */
    public List<CuePhrase> cues() {
        return cues;
    }

    /** SHA-256 over the names and contents of all its files, in hexadecimal. */
    public String hash() {
        return hash;
    }
}
