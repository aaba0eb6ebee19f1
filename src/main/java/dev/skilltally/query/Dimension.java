package dev.skilltally.query;

/** What postings can be counted by. */
public enum Dimension {
    SKILL,
    /** Skill types and areas: any skill of the group. */
    SKILL_GROUP,
    ROLE,
    SENIORITY,
    /** ISO 3166-1 alpha-2 codes. */
    COUNTRY,
    /** Country, subdivision and city as paths: every level of them, each a value of its own. */
    REGION,
    WORK_MODE,
    /** Bands of 25,000 of the annualised midpoint per currency, never converted. */
    PAY_BAND,
    COMPANY,
    SOURCE,
    LANGUAGE,
    /** Month of the cluster's first date. */
    MONTH
}
