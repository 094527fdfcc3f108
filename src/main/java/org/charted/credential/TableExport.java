package org.charted.credential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.charted.compare.Comparison;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.jspecify.annotations.Nullable;

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
		List<ProfileView.Entry> cells = rows.stream()
			.map((listed) -> cell(id, label, words.apply(listed), listed.page().getChecked()))
			.toList();
		return new Comparison.Row(id, label, cells, rows.stream().map(words).distinct().count() > 1);
	}

	private static ProfileView.Entry cell(String id, String label, String words, @Nullable LocalDate checked) {
		return new ProfileView.Entry(id, label,
				List.of(Value.Words.plain(words, new Value.Attribution(null, null, checked))));
	}

}
