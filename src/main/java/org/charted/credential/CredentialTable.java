package org.charted.credential;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.profile.ListPage;

/**
 * The table of credentials, ready to be printed.
 *
 * @param filter what the reader asked for
 * @param facets what the reader may ask for
 * @param topics the labels of what credentials can be about, by their ids
 * @param rows the credentials asked for
 * @param all how many there are
 * @param untold how many of those asked for nobody can tell whether the reader may sit
 * @param education the education before them, whatever the reader asked for
 */
record CredentialTable(CredentialFilter filter, List<Facet> facets, Map<String, String> topics,
		List<ListedCredential> rows, int all, long untold, List<ListedCredential> education) {

	/** The page asked for of what is listed: the credentials, then the education. */
	public ListPage<ListedCredential> list() {
		return ListPage.of(Stream.concat(this.rows.stream(), this.education.stream()).toList(), this.filter.page());
	}

	/** What a credential is about, in words. */
	String topics(ListedCredential listed) {
		return listed.credential()
			.getTopics()
			.stream()
			.map((topic) -> this.topics.getOrDefault(topic, topic))
			.collect(Collectors.joining(", "));
	}

}
