package org.charted.prose;

import org.commonmark.node.CustomNode;

/**
 * {@code {id}} in prose, a figure of the ledger, or {@code {question}}, the one that
 * answers it.
 */
final class FigureReference extends CustomNode {

	private final String id;

	FigureReference(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

}
