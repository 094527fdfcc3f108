/**
 * What credentials cost over the years: fees, renewals and dues added up, with what
 * nobody could verify left open.
 */
@NullMarked
package org.charted.credential.cost;

import org.jspecify.annotations.NullMarked;
