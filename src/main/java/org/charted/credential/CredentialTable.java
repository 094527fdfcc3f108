package org.charted.credential;

import java.util.List;

/**
 * The table of credentials, ready to be printed.
 *
 * @param filter what the reader asked for
 * @param facets what the reader may ask for
 * @param rows the credentials shown
 * @param all how many there are
 * @param untold how many of those asked for nobody can tell whether the reader may sit
 * @param education the education before them, whatever the reader asked for
 */
record CredentialTable(CredentialFilter filter, List<Facet> facets, List<ListedCredential> rows, int all, long untold,
		List<ListedCredential> education) {
}
