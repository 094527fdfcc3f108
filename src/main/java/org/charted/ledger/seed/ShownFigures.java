package org.charted.ledger.seed;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.Figure;
import org.charted.ledger.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Notes which figures the tables and charts of a page show, so that the ledger can tell
 * where a figure is used. Figures are read before whatever shows them, so their standing
 * is known by then. As for {@link org.charted.ledger.Ledger}, only figures for the whole
 * country count.
 */
public final class ShownFigures {

	private final String path;

	private final Location location;

	private final Catalog catalog;

	/**
	 * Begin with none.
	 * @param path the page
	 * @param location where the seeds tell of it
	 * @param catalog the catalog, which has the figures
	 */
	public ShownFigures(String path, Location location, Catalog catalog) {
		this.path = path;
		this.location = location;
		this.catalog = catalog;
	}

	/**
	 * Add the figures that lead.
	 * @param topicsFrom what their topics begin with, such as "pay."
	 * @param rest what else their topics say
	 * @param measures their measures
	 * @return what else the topics of those added say
	 */
	public Set<String> leading(String topicsFrom, Predicate<String> rest, Collection<String> measures) {
		return show((figure) -> Standing.valueOf(String.valueOf(figure.get("standing"))).answers(),
				(topic) -> topic.startsWith(topicsFrom) && rest.test(topic.substring(topicsFrom.length())), measures)
			.stream()
			.map((topic) -> topic.substring(topicsFrom.length()))
			.collect(Collectors.toSet());
	}

	/** Add the figure that leads for a topic and measure. */
	public void leading(String topic, String measure) {
		leading(topic, String::isEmpty, List.of(measure));
	}

	/** Add all figures of some topics and measures, however they stand. */
	public void all(Collection<String> topics, Collection<String> measures) {
		show((figure) -> true, topics::contains, measures);
	}

	/** Add figures, and tell their topics. */
	private Set<String> show(Predicate<Map<String, @Nullable Object>> which, Predicate<String> topics,
			Collection<String> measures) {
		Set<String> shown = new HashSet<>();
		for (StoreRow row : this.catalog.rows("figure")) {
			Map<String, @Nullable Object> figure = row.columns();
			String topic = String.valueOf(figure.get("topic_id"));
			if (which.test(figure) && topics.test(topic) && measures.contains(String.valueOf(figure.get("measure")))
					&& Figure.UNITED_STATES.equals(figure.get("geography"))) {
				this.catalog.mention(String.valueOf(figure.get("id")), this.path, this.location);
				shown.add(topic);
			}
		}
		return shown;
	}

}
