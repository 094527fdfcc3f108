package org.charted.compare;

/**
 * What a reader may choose to compare.
 *
 * @param id its name in addresses
 * @param title its title
 * @param group what it belongs to among many, or ""
 */
public record Option(String id, String title, String group) {
}
