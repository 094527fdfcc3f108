package org.charted.search;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A real node of OpenSearch, as a program of its own: within the tests it would insist on
 * the release of Lucene that it was built with.
 */
final class ClusterNode {

	private ClusterNode() {
	}

	/**
	 * Run until nobody listens any more.
	 * @param args the folder where it may keep files, and its port
	 */
	public static void main(String[] args) throws Exception {
		OpenSearchRunner node = new OpenSearchRunner();
		node.onBuild((number, settings) -> settings.put("http.port", args[1]))
			.build(OpenSearchRunner.newConfigs().basePath(args[0]).numOfNode(1));
		node.ensureYellow();
		System.in.read();
		node.close();
		System.exit(0);
	}

}
