/**
 * What the work pays in the whole country, and why its figures differ.
 */
@NullMarked
package org.charted.pay;

import org.jspecify.annotations.NullMarked;
