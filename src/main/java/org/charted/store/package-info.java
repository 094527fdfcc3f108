/**
 * The database as such: what it has to be for the program to start with it.
 */
@NullMarked
package org.charted.store;

import org.jspecify.annotations.NullMarked;
