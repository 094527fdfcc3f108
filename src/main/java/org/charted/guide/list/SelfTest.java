package org.charted.guide.list;

import java.util.HashSet;
import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.prose.PrintedTexts;
import org.charted.prose.RenderedProse;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Questions with which readers try the work, with the answers folded away.
 */
@Component
@Order(4)
class SelfTest implements SectionList {

	private static final String NAME = "self-test";

	private final SelfTestRepository questions;

	/** The store is there only once the seeds have been read. */
	SelfTest(@Lazy SelfTestRepository questions) {
		this.questions = questions;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<String> tables() {
		return List.of("self_test", "self_test_choice");
	}

	@Override
	public void read(SeedEntry entry, int position, String path, Seeds seeds, Catalog catalog) {
		String id = entry.id("id");
		catalog.define("self-test question", id, entry.location("id"));
		catalog.ids(path, List.of(NAME));
		catalog.id(path, id, entry.location("id"));
		catalog.plain(entry.text("ask"), entry.location("ask"));
		List<String> choices = entry.texts("choices");
		if (choices.size() < 2 || new HashSet<>(choices).size() < choices.size()) {
			entry.expect("choices", "two answers or more to choose from, each once");
		}
		choices.forEach((choice) -> catalog.plain(choice, entry.location("choices")));
		entry.text("why");
		String why = catalog.prose(path, seeds.prose(entry, "why"));
		catalog.add(new StoreRow("self_test").set("id", id)
			.set("ask", entry.text("ask"))
			.set("answer", entry.oneOf("answer", choices))
			.set("why", why)
			.set("position", position));
		for (int i = 0; i < choices.size(); i++) {
			catalog.add(new StoreRow("self_test_choice").set("self_test_id", id)
				.set("position", i + 1)
				.set("choice", choices.get(i)));
		}
	}

	@Override
	public Loaded load() {
		List<SelfTestQuestion> asked = this.questions.findQuestions();
		return new Loaded(asked.stream().map(SelfTestQuestion::getWhy).toList(), (prose) -> shown(asked, prose));
	}

	private static ShownList shown(List<SelfTestQuestion> asked, PrintedTexts prose) {
		return new ShownList("guide/list/self-test", List.of(new RenderedProse.Heading(NAME, "Test yourself")),
				asked.stream().map((question) -> view(question, prose)).toList());
	}

	private static SelfTestView view(SelfTestQuestion question, PrintedTexts prose) {
		return new SelfTestView(question.getId(), question.getAsk(), List.copyOf(question.getChoices()),
				question.getAnswer(), prose.html(question.getWhy()));
	}

	/**
	 * A question of the test.
	 *
	 * @param id its anchor
	 * @param ask the question
	 * @param choices the answers to choose from
	 * @param answer the choice that is right
	 * @param why why it is right, as HTML
	 */
	public record SelfTestView(String id, String ask, List<String> choices, String answer, String why) {
	}

}
