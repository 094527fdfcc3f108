package org.charted.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the pages let a reader choose: the parameters of each path and their values, as
 * the links and forms of the pages visited so far have them.
 */
public final class Choices {

	private final Map<String, Map<String, Set<String>>> values = new TreeMap<>();

	/** Take in the links and forms of a page. */
	public void add(Document page) {
		page.select("a[href^=/]").eachAttr("href").forEach(this::addLink);
		page.select("form[action^=/]").forEach(this::addForm);
	}

	private void addLink(String href) {
		String[] parts = href.replaceFirst("#.*", "").split("\\?", 2);
		if (parts.length > 1) {
			for (String parameter : parts[1].split("&")) {
				String[] pair = parameter.split("=", 2);
				add(parts[0], decode(pair[0]), (pair.length > 1) ? decode(pair[1]) : "");
			}
		}
	}

	private void addForm(Element form) {
		String path = form.attr("action");
		form.select("input[name]").forEach((input) -> add(path, input.attr("name"), input.attr("value")));
		form.select("select[name] option")
			.forEach((option) -> add(path, option.closest("select").attr("name"), option.attr("value")));
	}

	private void add(String path, String parameter, String value) {
		this.values.computeIfAbsent(path, (key) -> new TreeMap<>())
			.computeIfAbsent(parameter, (key) -> new TreeSet<>())
			.add(value);
	}

	/** The values by parameter by path, decoded; all in order. */
	public Map<String, Map<String, Set<String>>> values() {
		return this.values;
	}

	/**
	 * Addresses with one choice each.
	 * @param most how many at most of a path and parameter
	 */
	public List<String> addresses(int most) {
		return this.values.entrySet()
			.stream()
			.flatMap((path) -> path.getValue()
				.entrySet()
				.stream()
				.flatMap((parameter) -> parameter.getValue()
					.stream()
					.limit(most)
					.map((value) -> path.getKey() + "?" + encode(parameter.getKey()) + "=" + encode(value))))
			.toList();
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
