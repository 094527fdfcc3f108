/**
 * The syntax of prose, and how it is printed with its figures and citations.
 */
@NullMarked
package org.charted.prose;

import org.jspecify.annotations.NullMarked;
