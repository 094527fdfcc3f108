package org.charted.prose;

import org.commonmark.node.CustomNode;

/**
 * {@code [^id]} in prose: a source that stands behind the claim beside it.
 */
final class CitationReference extends CustomNode {

	private final String id;

	CitationReference(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

}
