package org.charted.store;

import java.util.Optional;

/**
 * What a database holds that Charted can start with.
 *
 * @param schema the number of its newest migration, 0 when it is empty
 * @param content what it says of its content, if it has any
 * @param failed whether its history remembers that content could not be written, which
 * would keep Flyway from trying again
 */
public record StoreState(int schema, Optional<StoredContent> content, boolean failed) {
}
