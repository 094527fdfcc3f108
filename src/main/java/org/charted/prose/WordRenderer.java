package org.charted.prose;

import java.util.Set;
import java.util.function.Function;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Renders prose as its words alone. The text renderer of commonmark would mark lists,
 * quotes, links and code by signs of its own. Blocks of code and HTML have no words; the
 * seeds may not have them.
 */
final class WordRenderer implements NodeRenderer {

	private final TextContentNodeRendererContext context;

	private final Function<CustomNode, String> references;

	private WordRenderer(TextContentNodeRendererContext context, Function<CustomNode, String> references) {
		this.context = context;
		this.references = references;
	}

	/**
	 * The words of a node in one line.
	 * @param node the node
	 * @param references what to print in place of a figure or a citation
	 */
	static String words(Node node, Function<CustomNode, String> references) {
		return TextContentRenderer.builder()
			.lineBreakRendering(LineBreakRendering.STRIP)
			.nodeRendererFactory((context) -> new WordRenderer(context, references))
			.build()
			.render(node)
			.strip();
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(FigureReference.class, CitationReference.class, Code.class, Link.class, Image.class,
				Paragraph.class, Heading.class, BlockQuote.class, BulletList.class, OrderedList.class, ListItem.class,
				TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class,
				FencedCodeBlock.class, IndentedCodeBlock.class, HtmlBlock.class, HtmlInline.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof FigureReference || node instanceof CitationReference) {
			this.context.getWriter().write(this.references.apply((CustomNode) node));
		}
		else if (node instanceof Code code) {
			this.context.getWriter().write(code.getLiteral());
		}
		else {
			for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
				this.context.render(child);
			}
			// the reading times of pages count a heading with the word after it
			if ((node instanceof Block && !(node instanceof Heading)) || node instanceof TableCell) {
				this.context.getWriter().whitespace();
			}
		}
	}

}
