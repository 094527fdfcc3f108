package org.charted.kept;

import java.util.List;

/**
 * Knows all pages that others may find.
 */
@FunctionalInterface
public interface AddressList {

	/** The pages, those first that most readers want. */
	List<ListedAddress> addresses();

}
