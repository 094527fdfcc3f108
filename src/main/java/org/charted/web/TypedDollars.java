package org.charted.web;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An amount of dollars as it was typed, for a page that says itself what it refuses and
 * keeps its form.
 *
 * @param text what was typed, or ""
 * @param amount the amount; {@code null} when there is none
 * @param refusal why what was typed is no amount, or ""
 */
public record TypedDollars(String text, @Nullable BigDecimal amount, String refusal) {
}
