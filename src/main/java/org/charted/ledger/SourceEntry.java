package org.charted.ledger;

import java.util.List;

import org.charted.content.PageRepository.Named;
import org.charted.source.Source;
import org.charted.web.Address;

/**
 * A source with all that leans on it, its figures page by page.
 *
 * @param source the source
 * @param relayedBy the sources that passed it on to us
 * @param relays the sources that it passed on to us
 * @param figures those of its figures that stand on this page
 * @param relayedFigures those of the figures of others that it passes on; they come
 * behind its own
 * @param number the page of figures, from 1
 * @param total how many figures there are on all pages
 * @param pages the pages that cite it
 */
record SourceEntry(Source source, List<Source> relayedBy, List<Source> relays, List<FigureView> figures,
		List<FigureView> relayedFigures, int number, int total, List<Named> pages) {

	/** So many figures stand on a page. */
	static final int FIGURES = 50;

	/**
	 * A figure that has to do with a source.
	 *
	 * @param source the id of the source
	 * @param figure the id of the figure
	 * @param relayed whether the source passes it on from another
	 */
	record SourceFigure(String source, String figure, boolean relayed) {
	}

	public int lists() {
		return Math.max(1, (this.total + FIGURES - 1) / FIGURES);
	}

	/** Whether the figures stand on several pages, of which this is one. */
	public boolean isOneOfSeveral() {
		return this.number <= lists() && lists() > 1;
	}

	/** The address of a page of figures. */
	public String path(int page) {
		return Address.of(this.source.getPath()).with("page", (page > 1) ? page : null).toString();
	}

}
