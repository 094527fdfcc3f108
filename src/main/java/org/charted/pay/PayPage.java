package org.charted.pay;

import java.util.List;

import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.prose.RenderedProse;

/**
 * What the seeds say on a page about pay.
 *
 * @param page the page
 * @param prose its text
 * @param related the pages that it points out or that point it out, by kind
 */
record PayPage(Page page, RenderedProse prose, List<RelatedPages.OfAKind> related) {
}
