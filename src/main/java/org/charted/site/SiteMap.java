package org.charted.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.kept.AddressList;
import org.charted.kept.ListedAddress;
import org.charted.web.Meta;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All pages of the site for the foot of each of them: the sections of the guide by part,
 * all others by kind. States have a list of their own, so they are left out.
 */
@Component
class SiteMap implements AddressList {

	/** Tables to take away, and what only answers a reader. */
	private static final Pattern NO_PAGE = Pattern.compile(".*\\..*|/error|/search");

	private final SiteMapRepository pages;

	private final ObjectProvider<RequestMappingHandlerMapping> controllers;

	private final ObjectProvider<ITemplateEngine> templates;

	private final Kept<Contents> contents;

	SiteMap(SiteMapRepository pages, ContentVersion content,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers,
			ObjectProvider<ITemplateEngine> templates) {
		this.pages = pages;
		this.controllers = controllers;
		this.templates = templates;
		this.contents = new Kept<>(content, () -> contents(pages.findAllInOrder()));
	}

	/**
	 * The pages under their headings, in the order of the site, as HTML: printed with
	 * each page, the list would take as long as all else of a short one.
	 */
	String list() {
		return this.contents.get().list();
	}

	/** The latest day on which a page was checked; {@code null} when none tells. */
	@Nullable LocalDate lastChecked() {
		return this.contents.get().lastChecked();
	}

	@Override
	public List<ListedAddress> addresses() {
		Map<String, ListedAddress> addresses = new LinkedHashMap<>();
		this.pages.findAllAddresses()
			.forEach((page) -> addresses.put(page.getPath(), new ListedAddress(page.getPath(), page.getChecked())));
		this.controllers.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getDirectPaths().stream())
			.filter((path) -> !NO_PAGE.matcher(path).matches())
			.sorted()
			.forEach((path) -> addresses.putIfAbsent(path, new ListedAddress(path, null)));
		return List.copyOf(addresses.values());
	}

	private Contents contents(List<SiteMapRepository.Shelved> pages) {
		Map<String, List<Meta.Crumb>> byHeading = pages.stream()
			.collect(Collectors.groupingBy(SiteMapRepository.Shelved::getHeading, LinkedHashMap::new, Collectors
				.mapping((page) -> new Meta.Crumb(page.getTitle(), page.getPath()), Collectors.toList())));
		List<Shelf> shelves = byHeading.entrySet()
			.stream()
			.map((shelf) -> new Shelf(shelf.getKey(), shelf.getValue()))
			.toList();
		return new Contents(
				this.templates.getObject()
					.process("site/every-page", new Context(Locale.US, Map.of("shelves", shelves))),
				pages.stream()
					.map(SiteMapRepository.Shelved::getChecked)
					.filter(Objects::nonNull)
					.map(Objects::requireNonNull)
					.max(Comparator.naturalOrder())
					.orElse(null));
	}

	private record Contents(String list, @Nullable LocalDate lastChecked) {
	}

	/**
	 * Pages that belong together.
	 *
	 * @param heading what stands above them
	 * @param pages their titles and addresses
	 */
	public record Shelf(String heading, List<Meta.Crumb> pages) {
	}

}
