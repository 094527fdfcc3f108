package org.charted.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.charted.note.Meaning;
import org.charted.prose.References.Reference;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/**
 * Prints prose with its figures and citations. What has been printed once is kept, by its
 * Markdown, until the store holds other content.
 */
@Component
@Transactional(readOnly = true)
public class ProseRenderer {

	/** Where terms are explained. */
	private static final String GLOSSARY = "/glossary#";

	private final References references;

	private final Kept<Map<String, RenderedProse>> kept;

	private final Kept<Map<String, String>> meanings;

	ProseRenderer(References references, ContentVersion content) {
		this.references = references;
		this.kept = new Kept<>(content, ConcurrentHashMap::new);
		this.meanings = new Kept<>(content, references::meanings);
	}

	/** Print Markdown as HTML. */
	public RenderedProse render(String markdown) {
		return render(Stream.of(markdown)).of(markdown);
	}

	/**
	 * Print the texts of a page together, so that what they refer to is loaded for all of
	 * them at once.
	 * @param texts Markdown; {@code null} where a page may have a text and has none
	 * @return the texts printed
	 */
	public PrintedTexts render(Stream<? extends @Nullable String> texts) {
		Map<String, RenderedProse> kept = this.kept.get();
		Map<String, RenderedProse> printed = new HashMap<>();
		Map<String, Node> documents = new LinkedHashMap<>();
		texts.filter(Objects::nonNull).map(Objects::requireNonNull).distinct().forEach((markdown) -> {
			RenderedProse before = kept.get(markdown);
			if (before != null) {
				printed.put(markdown, before);
			}
			else {
				documents.put(markdown, Markdown.parse(markdown));
			}
		});
		Found found = find(documents.values());
		documents.forEach((markdown, document) -> {
			RenderedProse prose = print(document, found);
			kept.put(markdown, prose);
			printed.put(markdown, prose);
		});
		return new PrintedTexts(printed);
	}

	private Found find(Collection<Node> documents) {
		ReferencedIds ids = new ReferencedIds();
		documents.forEach((document) -> document.accept(ids));
		return new Found(this.references.figures(ids.figures), this.references.sources(ids.sources),
				ids.terms ? this.meanings.get() : Map.of());
	}

	private static RenderedProse print(Node document, Found found) {
		List<RenderedProse.Heading> contents = Markdown.headings(document)
			.stream()
			.filter((heading) -> heading.getLevel() == 2)
			.map((heading) -> new RenderedProse.Heading(Markdown.anchor(heading), Markdown.words(heading)))
			.toList();
		Phrase phrase = new Phrase(html(found).omitSingleParagraphP(true).build().render(document).strip(),
				WordRenderer.words(document, found::words));
		return new RenderedProse(html(found).build().render(document), contents, phrase);
	}

	private static HtmlRenderer.Builder html(Found found) {
		return HtmlRenderer.builder()
			.extensions(Markdown.EXTENSIONS)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.attributeProviderFactory((context) -> new Attributes())
			.nodeRendererFactory((context) -> new ReferenceRenderer(context, found))
			.nodeRendererFactory((context) -> new TermRenderer(context, found));
	}

	/** What a text refers to, as far as there is such a thing. */
	private record Found(Map<String, Reference> figures, Map<String, Reference> sources, Map<String, String> meanings) {

		String html(Node node) {
			Reference reference = reference(node);
			return (reference != null) ? reference.html() : "";
		}

		String words(Node node) {
			Reference reference = reference(node);
			return (reference != null) ? reference.words() : "";
		}

		private @Nullable Reference reference(Node node) {
			if (node instanceof FigureReference figure) {
				return this.figures.get(figure.id());
			}
			return (node instanceof CitationReference citation) ? this.sources.get(citation.id()) : null;
		}

	}

	private static final class ReferencedIds extends AbstractVisitor {

		private final Set<String> figures = new LinkedHashSet<>();

		private final Set<String> sources = new LinkedHashSet<>();

		private boolean terms;

		@Override
		public void visit(Link link) {
			if (link.getDestination().startsWith(GLOSSARY)) {
				this.terms = true;
			}
			visitChildren(link);
		}

		@Override
		public void visit(CustomNode node) {
			if (node instanceof FigureReference figure) {
				this.figures.add(figure.id());
			}
			else if (node instanceof CitationReference citation) {
				this.sources.add(citation.id());
			}
			visitChildren(node);
		}

	}

	private static final class ReferenceRenderer implements NodeRenderer {

		private final HtmlWriter writer;

		private final Found found;

		ReferenceRenderer(HtmlNodeRendererContext context, Found found) {
			this.writer = context.getWriter();
			this.found = found;
		}

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(FigureReference.class, CitationReference.class);
		}

		@Override
		public void render(Node node) {
			this.writer.raw(this.found.html(node));
		}

	}

	/** Links, which bring along what they lead to where it is a term. */
	private static final class TermRenderer extends CoreHtmlNodeRenderer {

		private final Found found;

		TermRenderer(HtmlNodeRendererContext context, Found found) {
			super(context);
			this.found = found;
		}

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Link.class);
		}

		@Override
		public void visit(Link link) {
			String meaning = this.found.meanings().get(link.getDestination());
			if (meaning == null) {
				super.visit(link);
				return;
			}
			String id = link.getDestination().substring(GLOSSARY.length());
			String html = "<a href=\"%s\">%s</a>".formatted(HtmlUtils.htmlEscape(link.getDestination()),
					HtmlUtils.htmlEscape(Markdown.words(link)));
			this.context.getWriter().raw(new Meaning(id, HtmlUtils.htmlEscape(meaning), html).mark());
		}

	}

	/**
	 * Anchors for headings, and for tables what they need to be read as cards on a phone:
	 * labels for the cells, and roles, since a table that is not laid out as one loses
	 * its own.
	 */
	private static final class Attributes implements AttributeProvider {

		@Override
		public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
			if (node instanceof Heading heading) {
				attributes.put("id", Markdown.anchor(heading));
			}
			else if (node instanceof Link link && link.getDestination().startsWith("/")) {
				// the sanitizer distrusts every link, but our own pages may be followed
				attributes.remove("rel");
			}
			else if (node instanceof TableBlock) {
				attributes.put("role", "table");
			}
			else if (node instanceof TableHead || node instanceof TableBody) {
				attributes.put("role", "rowgroup");
			}
			else if (node instanceof TableRow) {
				attributes.put("role", "row");
			}
			else if (node instanceof TableCell cell && cell.isHeader()) {
				attributes.put("role", "columnheader");
				attributes.put("scope", "col");
			}
			else if (node instanceof TableCell cell) {
				attributes.put("role", "cell");
				attributes.put("data-label", label(cell));
			}
		}

		private static String label(TableCell cell) {
			List<Node> before = new ArrayList<>();
			for (Node node = cell.getPrevious(); node != null; node = node.getPrevious()) {
				before.add(node);
			}
			Node table = cell.getParent().getParent().getParent();
			Node header = table.getFirstChild().getFirstChild().getFirstChild();
			for (int i = 0; i < before.size() && header != null; i++) {
				header = header.getNext();
			}
			return (header != null) ? Markdown.words(header) : "";
		}

	}

}
