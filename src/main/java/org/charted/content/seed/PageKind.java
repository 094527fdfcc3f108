package org.charted.content.seed;

/**
 * A kind of page. A feature declares it by adding pages of it; nothing else has to know
 * it.
 *
 * @param id the feature's word for it, such as "guide"
 * @param heading what stands above pages of this kind among those that other pages are
 * related to, such as "In the guide"; "" when they are not listed there
 * @param position its place among the kinds that are listed there; the same is no
 * problem, and gaps leave room
 */
public record PageKind(String id, String heading, int position) {
}
