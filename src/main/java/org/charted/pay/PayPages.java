package org.charted.pay;

import org.charted.content.PageRepository;
import org.charted.content.RelatedPages;
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
		PayPage view = this.pages.findByPath(path)
			.map((page) -> new PayPage(page, this.prose.render(page.getMarkdown()), this.related.of(path)))
			.orElseThrow(() -> new NotFoundException(path));
		Meta meta = Meta.of(view.page().getTitle(), view.page().getSummary());
		model.addAttribute("view", view);
		model.addAttribute("meta", path.startsWith("/pay/") ? meta.below("Pay", "/pay") : meta);
	}

}
