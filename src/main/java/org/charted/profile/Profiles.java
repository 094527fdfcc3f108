package org.charted.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.ledger.Figure;
import org.charted.ledger.FigureView;
import org.charted.prose.ProseRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/**
 * The profiles of careers and credentials, made of facts.
 */
@Service
@Transactional(readOnly = true)
public class Profiles {

	private final FactRepository facts;

	private final ProseRenderer prose;

	Profiles(FactRepository facts, ProseRenderer prose) {
		this.facts = facts;
		this.prose = prose;
	}

	/** The profile at an address. */
	public ProfileView profile(String kind, String path) {
		return view(this.facts.findAttributes(kind), this.facts.findByPathOrderByPosition(path));
	}

	/** All profiles of a kind by their address. */
	public Map<String, ProfileView> profiles(String kind) {
		List<Attribute> attributes = this.facts.findAttributes(kind);
		return this.facts.findByKindOrderByPosition(kind)
			.stream()
			.collect(Collectors.groupingBy(Fact::getPath,
					Collectors.collectingAndThen(Collectors.toList(), (facts) -> view(attributes, facts))));
	}

	private ProfileView view(List<Attribute> attributes, List<Fact> facts) {
		Map<String, List<Fact>> byAttribute = facts.stream().collect(Collectors.groupingBy(Fact::getAttribute));
		Map<String, List<ProfileView.Entry>> groups = attributes.stream()
			.collect(Collectors.groupingBy(Attribute::getCategory, LinkedHashMap::new,
					Collectors.mapping((attribute) -> row(attribute, byAttribute), Collectors.toList())));
		return new ProfileView(groups.entrySet()
			.stream()
			.map((group) -> new ProfileView.Group(group.getKey(), group.getValue()))
			.toList());
	}

	private ProfileView.Entry row(Attribute attribute, Map<String, List<Fact>> byAttribute) {
		return new ProfileView.Entry(attribute.getId(), attribute.getLabel(),
				byAttribute.getOrDefault(attribute.getId(), List.of()).stream().map(this::value).toList());
	}

	private Value value(Fact fact) {
		if (!Fact.KNOWN.equals(fact.getStatus())) {
			return new Value.Missing(fact.getStatus());
		}
		Figure figure = fact.getFigure();
		if (figure != null) {
			return new Value.OfLedger(FigureView.of(figure), fact.getAsOf());
		}
		String text = (fact.getMarkdown() != null) ? this.prose.render(fact.getMarkdown()).inline() : "";
		// who publishes a figure within the words is told in small type, which the words
		// alone leave out
		String plain = HtmlUtils.htmlUnescape(text.replaceAll("\\s*<small>[^<]*</small>|<[^>]+>", ""));
		Value.Attribution by = new Value.Attribution(fact.getSource(), fact.getGrade(), fact.getAsOf());
		Page target = fact.getTarget();
		return (target != null) ? new Value.Link(target, text, plain, by) : new Value.Words(text, plain, by);
	}

}
