/**
 * The credentials of the field and the education before them, one profile each.
 */
@NullMarked
package org.charted.credential;

import org.jspecify.annotations.NullMarked;
