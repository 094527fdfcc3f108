package org.charted.search;

/**
 * The index does not yet hold the content that the store holds.
 */
class NotIndexedException extends RuntimeException {

}
