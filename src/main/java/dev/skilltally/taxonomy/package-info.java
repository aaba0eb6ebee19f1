/**
 * The skills, roles and places that are looked for: records, and reading them from the files that
 * people edit.
 *
 * <p>A folder in; a {@link dev.skilltally.taxonomy.SkillTaxonomy} out, or an error with file and
 * line. Start with {@link dev.skilltally.taxonomy.Skill} and {@link
 * dev.skilltally.taxonomy.SurfaceForm}. (Lucene's facet taxonomy is another thing.)
 */
@NullMarked
package dev.skilltally.taxonomy;

import org.jspecify.annotations.NullMarked;
