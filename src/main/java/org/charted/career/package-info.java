/**
 * The careers of the field, one profile each.
 */
@NullMarked
package org.charted.career;

import org.jspecify.annotations.NullMarked;
