package org.charted.wage;

import java.math.BigDecimal;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A table of wages as a reader sees it in a page.
 */
public final class PrintedWages {

	private PrintedWages() {
	}

	/** The cells of a column, from top to bottom. */
	public static List<String> column(Document page, String label) {
		return page.select("table.wages tbody td[data-label='%s']".formatted(label)).eachText();
	}

	/** The names of the rows, without the small print below them. */
	public static List<String> places(Document page) {
		return page.select("table.wages tbody th[scope=row]").stream().map((header) -> {
			Element copy = header.clone();
			copy.select("small").remove();
			return copy.text();
		}).toList();
	}

	/** The number in a cell. */
	public static BigDecimal number(String cell) {
		return new BigDecimal(cell.replaceAll("[$,]", ""));
	}

}
