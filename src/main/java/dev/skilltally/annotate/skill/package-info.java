/**
 * Skills: the text of a posting comes in, mentions of surface forms leave, each with the rule that
 * let it in.
 *
 * <p>Tokens are looked up in a trie of forms, leftmost and longest; what is sure is a mention, what
 * is also an ordinary word is judged by its context. Start reading at {@link
 * dev.skilltally.annotate.skill.SkillAnnotator}, then {@code Occurrences} and {@code Resolution}.
 */
@NullMarked
package dev.skilltally.annotate.skill;

import org.jspecify.annotations.NullMarked;
