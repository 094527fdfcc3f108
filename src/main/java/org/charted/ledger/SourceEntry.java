package org.charted.ledger;

import java.util.List;

import org.charted.content.PageRepository.Named;
import org.charted.source.Source;

/**
 * A source with all that leans on it.
 *
 * @param source the source
 * @param relayedBy the sources that passed it on to us
 * @param relays the sources that it passed on to us
 * @param figures its figures
 * @param relayedFigures the figures of others that it passes on
 * @param pages the pages that cite it
 */
record SourceEntry(Source source, List<Source> relayedBy, List<Source> relays, List<FigureView> figures,
		List<FigureView> relayedFigures, List<Named> pages) {
}
