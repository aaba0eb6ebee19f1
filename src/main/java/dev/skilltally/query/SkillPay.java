package dev.skilltally.query;

/**
 * Pay of the postings of a population with and without a skill.
 *
 * @param skill identifier
 * @param with over postings that mention it (in a counted modality of the query)
 * @param without over the others of the same population
 */
public record SkillPay(String skill, OrderStatistics with, OrderStatistics without) {}
