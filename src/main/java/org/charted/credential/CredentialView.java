package org.charted.credential;

import java.util.List;

import org.charted.content.Page;
import org.charted.evidence.ProfileView;
import org.charted.evidence.RenderedProse;

/**
 * A credential, ready to be printed.
 *
 * @param page its page
 * @param credential what it is
 * @param profile its facts
 * @param prose its text
 * @param related the pages that it points out or that point it out
 */
public record CredentialView(Page page, Credential credential, ProfileView profile, RenderedProse prose,
		List<Page> related) {
}
