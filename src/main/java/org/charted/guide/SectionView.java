package org.charted.guide;

import java.util.List;
import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.guide.list.ShownList;
import org.charted.prose.RenderedProse;
import org.jspecify.annotations.Nullable;

/**
 * A section of the guide, ready to be printed.
 *
 * @param page the page
 * @param part the part it belongs to
 * @param place its place within the part, from 1
 * @param ofPart how many sections the part has
 * @param prose its text
 * @param previous the section before it, if any
 * @param next the section after it, if any
 * @param related the pages that it points out or that point it out, by kind
 * @param lists the lists it shows after its text
 */
record SectionView(Page page, Part part, int place, int ofPart, RenderedProse prose, @Nullable Page previous,
		@Nullable Page next, List<RelatedPages.OfAKind> related, List<ShownList> lists) {

	/** What there is to jump to. */
	public List<RenderedProse.Heading> contents() {
		return Stream
			.concat(this.prose.contents().stream(), this.lists.stream().flatMap((list) -> list.contents().stream()))
			.toList();
	}

}
