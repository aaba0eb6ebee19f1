/**
 * The role: title and text come in, one role leaves with its reason, or none; and where names of
 * roles stand, which are no mentions of skills.
 *
 * <p>Title patterns decide first, then what the text says it looks for, then a trained categorizer.
 * Start reading at {@link dev.skilltally.annotate.role.RoleAnnotator}.
 */
@NullMarked
package dev.skilltally.annotate.role;

import org.jspecify.annotations.NullMarked;
