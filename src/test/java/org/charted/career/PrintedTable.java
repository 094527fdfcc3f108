package org.charted.career;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A comparison as a reader sees it in a page.
 *
 * @param headings the heads of the columns, without that of the attributes
 * @param groups the titles of the groups
 * @param rows the attributes
 */
public record PrintedTable(List<Element> headings, List<String> groups, List<Row> rows) {

	/**
	 * An attribute.
	 *
	 * @param group the group it stands in
	 * @param label its label
	 * @param same whether the page says that it is the same for all
	 * @param cells its cells
	 */
	public record Row(String group, String label, boolean same, List<Cell> cells) {
	}

	/**
	 * A cell.
	 *
	 * @param subject whom it belongs to, as it is labelled for narrow screens
	 * @param borrowed whether it says that it counts the nearest occupation
	 * @param missing the word that nothing is known, or ""
	 * @param values what is known
	 */
	public record Cell(String subject, boolean borrowed, String missing, List<Value> values) {
	}

	/**
	 * A value.
	 *
	 * @param text its words
	 * @param figure the address of the ledger entry that it consists of, or ""
	 * @param notes what the notes say that it is marked with
	 */
	public record Value(String text, String figure, List<String> notes) {
	}

	public static PrintedTable of(Document page) {
		Element table = page.select("table.compare").first();
		if (table == null) {
			throw new AssertionError("no table in " + page.title());
		}
		List<Element> headings = table.select("thead th").subList(1, table.select("thead th").size());
		List<String> groups = new ArrayList<>();
		List<Row> rows = new ArrayList<>();
		for (Element row : table.select("tbody tr")) {
			if (row.hasClass("group")) {
				groups.add(row.text());
			}
			else {
				rows.add(new Row(groups.get(groups.size() - 1), row.select("th[scope=row]").get(0).text().strip(),
						row.hasClass("same"), cells(row, headings)));
			}
		}
		return new PrintedTable(headings, groups, rows);
	}

	/** A cell that several subjects share is one of each. */
	private static List<Cell> cells(Element row, List<Element> headings) {
		Element shared = row.selectFirst("td[colspan]");
		if (shared != null) {
			assertThat(row.select("td")).hasSize(1);
			assertThat(shared.attr("colspan")).isEqualTo(String.valueOf(headings.size()));
			return headings.stream().map((heading) -> cell(shared, heading.select("a").get(0).text())).toList();
		}
		return row.select("td").stream().map((cell) -> cell(cell, cell.attr("data-label"))).toList();
	}

	private static Cell cell(Element cell, String subject) {
		List<Value> values = new ArrayList<>();
		for (Element part : cell.children()) {
			if (part.is("ul")) {
				// what marks the last one holds for all of the list
				part.select("li")
					.forEach((item) -> values.add(value(item, item.select("a.ref").isEmpty() ? part : item)));
			}
			else if (part.is("p:not(.missing)")) {
				values.add(value(part, part));
			}
		}
		boolean borrowed = cell.is(".nearest");
		assertThat(cell.select("> small").eachText()).isEqualTo(borrowed ? List.of("nearest occupation:") : List.of());
		return new Cell(subject, borrowed, cell.select("p.missing").text(), values);
	}

	private static Value value(Element element, Element marked) {
		Element words = element.clone();
		words.select(".meaning").remove();
		words.select("small, sup").forEach(PrintedTable::removeWithTheSpaceBefore);
		Element figure = words.select("> a.fig").first();
		String text = words.text().replace("\u2060", "").strip();
		boolean number = figure != null && figure.text().equals(text);
		Element page = element.root();
		return new Value(text, number ? figure.attr("href") : "",
				marked.select("a.ref").eachAttr("href").stream().map((note) -> page.select(note).text()).toList());
	}

	private static void removeWithTheSpaceBefore(Element small) {
		if (small.previousSibling() instanceof TextNode space && space.isBlank()) {
			space.remove();
		}
		small.remove();
	}

}
