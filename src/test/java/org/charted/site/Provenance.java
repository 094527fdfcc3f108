package org.charted.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.charted.site.Crawl.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where the figures and citations of pages come from, as the pages tell it: in a note of
 * the same page, and in few words of the sentence.
 */
class Provenance {

	/** Pages that are read rather than looked up in. */
	private static final Pattern READ = Pattern.compile("/|/faq|/(guide|careers|credentials)/[a-z-]+");

	/** In percent of the words of running prose. */
	private static final int MOST_LABEL_WORDS = 4;

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2060]+");

	private final List<String> withoutNote = new ArrayList<>();

	private final List<String> wordy = new ArrayList<>();

	private int figures;

	private int read;

	void visit(Visit visit) {
		Document page = visit.document();
		for (Element figure : page.select("main a.fig")) {
			this.figures++;
			Element mark = figure.nextElementSibling();
			Element note = (mark != null && mark.is("sup"))
					? page.selectFirst(".notes li" + mark.select("a.ref").attr("href")) : null;
			if (note == null || !note.hasText()) {
				this.withoutNote.add(visit.address() + ": " + figure.text());
			}
		}
		if (READ.matcher(visit.address()).matches()) {
			this.read++;
			count(visit.address(), page);
		}
	}

	/**
	 * The words of marks, of small type and of links to sources are labels; in a cell of
	 * a table only a sign is seen of them.
	 */
	private void count(String address, Document page) {
		int labels = 0;
		int words = 0;
		for (Element prose : page.select("main .prose")) {
			Element copy = prose.clone();
			copy.select("sup").remove();
			words += words(copy);
			labels += copy.select("small, .mark, .grade, .by, .cite")
				.stream()
				.filter((label) -> label.closest("td") == null)
				.mapToInt(Provenance::words)
				.sum();
		}
		if (labels * 100 > words * MOST_LABEL_WORDS) {
			this.wordy.add("%s: %d of %d words".formatted(address, labels, words));
		}
	}

	private static int words(Element element) {
		String text = BLANKS.matcher(element.text()).replaceAll(" ").strip();
		return text.isEmpty() ? 0 : text.split(" ").length;
	}

	/** How many figures were seen. */
	int figures() {
		return this.figures;
	}

	/** How many pages were read for their words. */
	int read() {
		return this.read;
	}

	/** Figures whose note does not stand on their page. */
	List<String> withoutNote() {
		return this.withoutNote;
	}

	/** Pages whose sentences tell too much of where their figures come from. */
	List<String> wordy() {
		return this.wordy;
	}

}
