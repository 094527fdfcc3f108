package org.charted.guide;

import org.charted.content.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page that is printed whole in a list: a glossary term or an answered question.
 *
 * @param page the page
 * @param html its text
 * @param also other words for it, if any
 */
record EntryView(Page page, String html, @Nullable String also) {
}
