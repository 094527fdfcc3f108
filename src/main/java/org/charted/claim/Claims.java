package org.charted.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.charted.claim.ClaimWords.Span;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Checks what prose says of the data. Words that hang on data stand in a claim, whose
 * expression has to hold, or in a waiver, which tells why they need none:
 * {@code claims.yaml} has those of all files, the field {@code claims} of any entry has
 * those of its file. Read last, when all prose and all rows are known.
 */
@Component
@Order(12)
class Claims implements SeedKind {

	/** A waiver of one word would let everything pass. */
	private static final int FEWEST_WORDS = 2;

	@Override
	public List<String> tables() {
		return List.of();
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		List<Passage> everywhere = new ArrayList<>();
		Map<String, List<Passage>> here = new HashMap<>();
		ClaimData data = new ClaimData(catalog);
		for (SeedEntry entry : seeds.list("claims.yaml")) {
			everywhere.addAll(read(entry, "", data, catalog));
		}
		for (SeedEntry entry : seeds.claims()) {
			String file = entry.location().file();
			here.computeIfAbsent(file, (any) -> new ArrayList<>()).addAll(read(entry, file, data, catalog));
		}
		if (!seeds.isComplete()) {
			// what cannot be read is missing everywhere, and to say so would bury it
			return;
		}
		for (Prose prose : catalog.words()) {
			List<Passage> all = new ArrayList<>(here.getOrDefault(prose.location().file(), List.of()));
			all.addAll(everywhere);
			scan(prose, all, catalog);
		}
		everywhere.forEach((words) -> words.reportUnused(catalog));
		here.values().forEach((list) -> list.forEach((words) -> words.reportUnused(catalog)));
	}

	private static List<Passage> read(SeedEntry entry, String file, ClaimData data, Catalog catalog) {
		List<String> says = entry.isText("says") ? List.of(entry.text("says")) : entry.texts("says");
		String holds = entry.optional("holds");
		String because = entry.optional("because");
		if (says.isEmpty()) {
			entry.expect("says", "words of the text");
		}
		if ((holds != null) == (because != null)) {
			entry.expect("holds", "either \"holds\", an expression, or \"because\", why none is needed");
		}
		if (holds != null) {
			says.forEach((words) -> catalog.vouch(file, words));
			data.check(String.join("\", \"", says), holds, entry.location("holds"));
		}
		List<Passage> words = new ArrayList<>();
		for (String text : says) {
			words.add(new Passage(text, entry.location("says")));
			if (text.strip().split("[\\s-]+").length < FEWEST_WORDS) {
				catalog.problem(entry.location("says"),
						"two words or more, so that no other place is meant, not \"%s\"", text);
			}
		}
		return words;
	}

	private static void scan(Prose prose, List<Passage> known, Catalog catalog) {
		String text = Passage.plain(prose.markdown());
		if (text.indexOf(' ') < 0) {
			// a fact or a cell that says "None" is an entry of its own, with its source
			// beside it
			return;
		}
		String folded = text.toLowerCase(Locale.ROOT);
		List<Span> covered = known.stream().flatMap((words) -> words.in(folded).stream()).toList();
		for (Span hit : ClaimWords.in(text)) {
			if (covered.stream().noneMatch((span) -> span.holds(hit))) {
				catalog.problem(prose.location(),
						"a claim that tells when \"%s\" holds, or why it needs none, in \"%s\"",
						text.substring(hit.start(), hit.end()), around(text, hit));
			}
		}
	}

	private static String around(String text, Span span) {
		int from = text.lastIndexOf(' ', Math.max(0, span.start() - 40));
		int to = text.indexOf(' ', Math.min(text.length(), span.end() + 40));
		return text.substring(from + 1, (to < 0) ? text.length() : to);
	}

	/** Words that a claim or a waiver is about. */
	private static final class Passage {

		private final String words;

		private final Location location;

		private boolean used;

		Passage(String words, Location location) {
			this.words = plain(words).toLowerCase(Locale.ROOT);
			this.location = location;
		}

		/** As it is compared: blanks are one blank, quotes and dots are straight. */
		static String plain(String text) {
			return text.replaceAll("\\s+", " ").replace('\u2019', '\'').replace("\u2026", "...").strip();
		}

		/** Where these words stand, as whole words, in a text of small letters. */
		List<Span> in(String text) {
			List<Span> found = new ArrayList<>();
			if (this.words.isEmpty()) {
				return found;
			}
			for (int at = text.indexOf(this.words); at >= 0; at = text.indexOf(this.words, at + 1)) {
				int end = at + this.words.length();
				if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
						&& (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
					found.add(new Span(at, end));
					this.used = true;
				}
			}
			return found;
		}

		void reportUnused(Catalog catalog) {
			if (!this.used && !this.words.isEmpty()) {
				catalog.problem(this.location, "words that stand in the text; \"%s\" does not", this.words);
			}
		}

	}

}
