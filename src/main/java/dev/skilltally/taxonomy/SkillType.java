package dev.skilltally.taxonomy;

/** Kinds of skill. Methods and practices are concepts. */
public enum SkillType {
    TOOL,
    LANGUAGE,
    CONCEPT,
    CERTIFICATION,
    DOMAIN
}
