package org.charted.site;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows the links of the site from the home page on, the nearest pages first. Pages are
 * asked for by some threads, ahead of those who visit them.
 */
public class Crawl implements Iterator<Crawl.Visit> {

	/** How many addresses with a query are visited of a path. */
	private static final int MOST_CHOICES = 30;

	/** How many of the institutions are visited: a thousand pages from one template. */
	private static final int MOST_INSTITUTIONS = 100;

	/** How many are asked for ahead. */
	private static final int AHEAD = 20;

	private final Site site;

	private int institutions;

	private final Map<String, Integer> choices = new HashMap<>();

	private final Map<String, Integer> clicks = new LinkedHashMap<>();

	private final Deque<String> open = new ArrayDeque<>();

	private final Deque<Visit> read = new ArrayDeque<>();

	public Crawl(Site site) {
		this.site = site;
		this.clicks.put("/", 0);
		this.open.add("/");
	}

	@Override
	public boolean hasNext() {
		return !this.read.isEmpty() || !this.open.isEmpty();
	}

	@Override
	public Visit next() {
		if (this.read.isEmpty()) {
			List<String> addresses = Stream.generate(this.open::remove)
				.limit(Math.min(AHEAD, this.open.size()))
				.toList();
			this.read.addAll(addresses.parallelStream().map(this::read).toList());
		}
		Visit visit = this.read.remove();
		int clicks = this.clicks.get(visit.address()) + 1;
		for (Link link : visit.links()) {
			if (!this.clicks.containsKey(link.to()) && isFollowed(link)) {
				this.clicks.put(link.to(), clicks);
				if (isVisited(link.to())) {
					this.open.add(link.to());
				}
			}
		}
		return visit;
	}

	private Visit read(String address) {
		Answer answer = this.site.get(address);
		Document document = answer.document();
		List<Link> links = document.select("a[href]")
			.stream()
			.filter((link) -> link.attr("href").startsWith("/") || link.attr("href").startsWith("#"))
			.map((link) -> Link.of(address, link))
			.distinct()
			.toList();
		return new Visit(address, answer, document, links);
	}

	/**
	 * Choices on top of choices have no end, so it is enough to follow some, and all next
	 * pages.
	 */
	private boolean isFollowed(Link link) {
		int query = link.to().indexOf('?');
		if (query < 0 || link.next()) {
			return true;
		}
		return !link.from().contains("?")
				&& this.choices.merge(link.to().substring(0, query), 1, Integer::sum) <= MOST_CHOICES;
	}

	private boolean isVisited(String address) {
		return !address.matches("/programs/[0-9]{6}(\\.json)?") || ++this.institutions <= MOST_INSTITUTIONS;
	}

	/**
	 * How many clicks away from the home page each address is that has been met so far.
	 */
	Map<String, Integer> clicks() {
		return Collections.unmodifiableMap(this.clicks);
	}

	/**
	 * An address that has been visited.
	 *
	 * @param address its path and query
	 * @param answer the answer
	 * @param document the page
	 * @param links its links within the site
	 */
	public record Visit(String address, Answer answer, Document document, List<Link> links) {

		/** Whether it is a page, not data to take away. */
		boolean isPage() {
			return this.answer.header("Content-Type").startsWith("text/html");
		}

	}

	/**
	 * A link within the site.
	 *
	 * @param from the page it is on
	 * @param to the path and query it leads to
	 * @param fragment the id of the place there, or ""
	 * @param next whether it leads to the next page
	 */
	public record Link(String from, String to, String fragment, boolean next) {

		private static Link of(String from, Element link) {
			String[] parts = link.attr("href").split("#", 2);
			return new Link(from, parts[0].isEmpty() ? from : parts[0], (parts.length > 1) ? parts[1] : "",
					link.attr("rel").equals("next"));
		}

	}

}
