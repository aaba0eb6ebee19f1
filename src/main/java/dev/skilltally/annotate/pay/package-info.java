/**
 * Stated base pay: the pay field, title and text come in, one range with its currency, period,
 * basis and evidence leaves, or none.
 *
 * <p>Figures are scanned, read as ranges, judged by the words around them, and the best of them is
 * chosen. Start reading at {@link dev.skilltally.annotate.pay.PayAnnotator}.
 */
@NullMarked
package dev.skilltally.annotate.pay;

import org.jspecify.annotations.NullMarked;
