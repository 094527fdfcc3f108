package org.charted.store;

/**
 * What a database holds that Charted can start with.
 *
 * @param schema the number of its newest migration, 0 when it is empty
 * @param failed whether its history remembers that content could not be written, which
 * would keep Flyway from trying again
 */
public record StoreState(int schema, boolean failed) {
}
