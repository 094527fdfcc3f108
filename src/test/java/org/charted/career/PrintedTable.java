package org.charted.career;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

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
	 * @param missing the word that nothing is known, or ""
	 * @param values what is known
	 */
	public record Cell(String subject, String missing, List<Value> values) {
	}

	/**
	 * A value.
	 *
	 * @param text its words
	 * @param figure the address of the ledger entry that it consists of, or ""
	 * @param by the source, how sure it is and when it was checked, or "" for a figure
	 * @param citations the links to sources and to the ledger
	 */
	public record Value(String text, String figure, String by, List<String> citations) {
	}

	public static PrintedTable of(Document page) {
		Element table = page.select("table.compare").first();
		if (table == null) {
			throw new AssertionError("no table in " + page.title());
		}
		List<Element> headings = table.select("thead th");
		List<String> groups = new ArrayList<>();
		List<Row> rows = new ArrayList<>();
		for (Element row : table.select("tbody tr")) {
			if (row.hasClass("group")) {
				groups.add(row.text());
			}
			else {
				Element head = row.select("th[scope=row]").first();
				rows.add(new Row(groups.get(groups.size() - 1), (head != null) ? head.ownText().strip() : "",
						row.hasClass("same"), row.select("td").stream().map(PrintedTable::cell).toList()));
			}
		}
		return new PrintedTable(headings.subList(1, headings.size()), groups, rows);
	}

	private static Cell cell(Element cell) {
		List<Value> values = new ArrayList<>();
		for (Element part : cell.children()) {
			if (part.is("ul")) {
				// what stands below a list holds for all of it
				Element below = part.nextElementSibling();
				Element by = (below != null) ? below.select("> small.by:only-child").first() : null;
				part.select("li").forEach((item) -> values.add(value(item, by)));
			}
			else if (part.is("p:not(.missing)") && !part.is(":has(> small.by:only-child)")) {
				values.add(value(part, part.select("> small.by").first()));
			}
		}
		return new Cell(cell.attr("data-label"), cell.select("p.missing").text(), values);
	}

	private static Value value(Element element, @Nullable Element by) {
		Element words = element.clone();
		words.select("small").forEach(PrintedTable::removeWithTheSpaceBefore);
		Element figure = words.select("> a.fig").first();
		List<String> citations = new ArrayList<>(element.select("a.cite, a.fig").eachAttr("href"));
		if (by != null) {
			citations.addAll(by.select("a.cite").eachAttr("href"));
		}
		boolean number = figure != null && figure.text().equals(words.text());
		return new Value(words.text(), number ? figure.attr("href") : "", (by != null) ? by(by) : "", citations);
	}

	private static void removeWithTheSpaceBefore(Element small) {
		if (small.previousSibling() instanceof TextNode space && space.isBlank()) {
			space.remove();
		}
		small.remove();
	}

	private static String by(Element by) {
		String grade = by.select("span").text();
		return "%s, %s, %s".formatted(by.select("a.cite").text(), grade.isEmpty() ? "official" : grade,
				by.select("time").attr("datetime"));
	}

}
