package org.charted.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.charted.compare.Comparison;

/**
 * The table of credentials as a comparison of all that it shows, to be taken away.
 */
final class TableExport {

	private static final Set<String> SHOWN = Set.of("shows", "requires-education", "requires-experience", "exam-time",
			"fee-member", "fee-nonmember", "renewal-cycle");

	private TableExport() {
	}

	static Comparison of(CredentialTable table) {
		List<ListedCredential> rows = table.rows();
		Comparison facts = Comparison.of(rows.stream().map(ListedCredential::subject).toList()).only(SHOWN);
		List<Comparison.Section> groups = new ArrayList<>();
		if (!rows.isEmpty()) {
			groups.add(new Comparison.Section("The credential",
					List.of(row("issuer", "Issuer", rows, ListedCredential::issuerName),
							row("level", "Level", rows, (listed) -> listed.credential().getLevel()),
							row("topics", "Topics", rows, table::topics))));
		}
		groups.addAll(facts.groups());
		return new Comparison(facts.subjects(), groups);
	}

	private static Comparison.Row row(String id, String label, List<ListedCredential> rows,
			Function<ListedCredential, String> words) {
		return Comparison.Row.ofWords(id, label, rows, words, (listed) -> listed.page().getChecked());
	}

}
