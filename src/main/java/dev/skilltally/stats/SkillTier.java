package dev.skilltally.stats;

/** How usual a skill is in a population, by its share. */
public enum SkillTier {
    /** Asked for by at least half of the postings. */
    CORE(0.5),
    /** By at least a fifth. */
    COMMON(0.2),
    /** By at least a twentieth. */
    OCCASIONAL(0.05),
    /** By fewer. */
    RARE(0);

    private final double least;

    SkillTier(double least) {
        this.least = least;
    }

    /** The smallest share of the tier, inclusive. */
    public double least() {
        return least;
    }

    /** The tier of a share. */
    public static SkillTier of(double share) {
        for (SkillTier tier : values()) {
            if (share >= tier.least) {
                return tier;
            }
        }
        throw new IllegalArgumentException("a share of " + share);
    }
}
