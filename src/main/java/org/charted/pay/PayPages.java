package org.charted.pay;

import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;
import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.ui.Model;

/**
 * Finds what the seeds say on a page about pay.
 */
@Service
public class PayPages {

	private final PageRepository pages;

	private final RelatedPages related;

	private final ProseRenderer prose;

	PayPages(PageRepository pages, RelatedPages related, ProseRenderer prose) {
		this.pages = pages;
		this.related = related;
		this.prose = prose;
	}

	/**
	 * Put a page into the model, with what the layout says about it.
	 * @throws NotFoundException when there is no such page
	 */
	public void show(String path, Model model) {
		show(path, 1, model);
	}

	/**
	 * The same for a page that has a list.
	 * @param number the page of the list, from 1
	 */
	public void show(String path, int number, Model model) {
		show(path, number, model, Stream.empty());
	}

	/**
	 * The same for a page that prints more than its own text.
	 * @param others the other texts, as Markdown
	 * @return the texts printed
	 */
	public PrintedTexts show(String path, Model model, Stream<String> others) {
		return show(path, 1, model, others);
	}

	private PrintedTexts show(String path, int number, Model model, Stream<String> others) {
		PageText text = this.pages.findText(path).orElseThrow(() -> new NotFoundException(path));
		PrintedTexts prose = this.prose.render(Stream.concat(Stream.of(text.getMarkdown()), others));
		Page page = text.getPage();
		String title = (number > 1) ? "%s, page %d".formatted(page.getTitle(), number) : page.getTitle();
		Meta meta = Meta.of(title, page.getSummary()).checked(page.getChecked());
		model.addAttribute("view", new PayPage(page, prose.of(text.getMarkdown()), this.related.of(path)));
		model.addAttribute("meta", path.equals(NationView.PATH) ? meta : meta.below("Pay", NationView.PATH));
		return prose;
	}

}
