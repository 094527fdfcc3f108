package org.charted.guide.list;

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
 * What to ask a school before enrolling.
 */
@Component
@Order(2)
class Questions implements SectionList {

	private final QuestionRepository questions;

	/** The store is there only once the seeds have been read. */
	Questions(@Lazy QuestionRepository questions) {
		this.questions = questions;
	}

	@Override
	public String name() {
		return "questions";
	}

	@Override
	public List<String> tables() {
		return List.of("question");
	}

	@Override
	public void read(SeedEntry entry, int position, String path, Seeds seeds, Catalog catalog) {
		String id = entry.id("id");
		catalog.define("question", id, entry.location("id"));
		catalog.ids(path, List.of("questions"));
		catalog.id(path, id, entry.location("id"));
		catalog.plain(entry.text("ask"), entry.location("ask"));
		entry.text("why");
		String why = catalog.prose(path, seeds.prose(entry, "why"));
		catalog.add(new StoreRow("question").set("id", id)
			.set("ask", entry.text("ask"))
			.set("why", why)
			.set("position", position));
	}

	@Override
	public Loaded load() {
		List<Question> asked = this.questions.findAllByOrderByPosition();
		return new Loaded(asked.stream().map(Question::getWhy).toList(), (prose) -> shown(asked, prose));
	}

	private static ShownList shown(List<Question> asked, PrintedTexts prose) {
		List<QuestionView> questions = asked.stream()
			.map((question) -> new QuestionView(question.getId(), question.getAsk(), prose.html(question.getWhy())))
			.toList();
		return new ShownList("guide/list/questions",
				List.of(new RenderedProse.Heading("questions", "Questions to ask")), questions);
	}

	/**
	 * A question to ask.
	 *
	 * @param id its anchor
	 * @param ask the question
	 * @param why why it matters, as HTML
	 */
	public record QuestionView(String id, String ask, String why) {
	}

}
