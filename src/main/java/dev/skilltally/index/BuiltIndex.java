package dev.skilltally.index;

import dev.skilltally.query.PostingIndex;
import dev.skilltally.taxonomy.SkillTaxonomy;

/**
 * A generation that is open for questions.
 *
 * @param index answers them; whoever has it closes it
 * @param taxonomy what the generation was built with
 */
public record BuiltIndex(PostingIndex index, SkillTaxonomy taxonomy) {}
