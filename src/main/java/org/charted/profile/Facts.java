package org.charted.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.ledger.Figure;
import org.charted.ledger.FigureView;
import org.charted.prose.Phrase;
import org.charted.prose.PrintedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they are stored, to be printed as profiles together with the other texts of a
 * page.
 */
public final class Facts {

	private final List<Fact> facts;

	Facts(List<Fact> facts) {
		this.facts = facts;
	}

	/** Their words as Markdown. */
	public Stream<@Nullable String> texts() {
		return this.facts.stream().map(Fact::getMarkdown);
	}

	/**
	 * The profiles by their address.
	 * @param prose the words of the facts, printed
	 */
	public Map<String, ProfileView> print(PrintedTexts prose) {
		return this.facts.stream()
			.collect(Collectors.groupingBy(Fact::getPath,
					Collectors.collectingAndThen(Collectors.toList(), (facts) -> view(facts, prose))));
	}

	private static ProfileView view(List<Fact> facts, PrintedTexts prose) {
		Map<Attribute, List<Fact>> byAttribute = facts.stream()
			.collect(Collectors.groupingBy(Fact::getAttribute, LinkedHashMap::new, Collectors.toList()));
		Map<String, List<ProfileView.Entry>> groups = new LinkedHashMap<>();
		byAttribute.forEach(
				(attribute, values) -> groups.computeIfAbsent(attribute.getCategory(), (title) -> new ArrayList<>())
					.add(row(attribute, values, prose)));
		return new ProfileView(groups.entrySet()
			.stream()
			.map((group) -> new ProfileView.Group(group.getKey(), group.getValue()))
			.toList());
	}

	private static ProfileView.Entry row(Attribute attribute, List<Fact> facts, PrintedTexts prose) {
		return new ProfileView.Entry(attribute.getId(), attribute.getLabel(),
				facts.stream().map((fact) -> value(fact, prose)).toList());
	}

	private static Value value(Fact fact, PrintedTexts prose) {
		if (!Fact.KNOWN.equals(fact.getStatus())) {
			return new Value.Missing(fact.getStatus());
		}
		Figure figure = fact.getFigure();
		if (figure != null) {
			return new Value.OfLedger(FigureView.of(figure), fact.getAsOf());
		}
		Phrase phrase = prose.phrase(fact.getMarkdown());
		Value.Attribution by = new Value.Attribution(fact.getSource(), fact.getGrade(), fact.getAsOf());
		Page target = fact.getTarget();
		return (target != null) ? new Value.Link(target, phrase.html(), phrase.words(), by)
				: new Value.Words(phrase.html(), phrase.words(), by);
	}

}
