/**
 * Who teaches health information, as institutions report it: their programs, awards and
 * prices, and what became of those who finished.
 */
@NullMarked
package org.charted.program;

import org.jspecify.annotations.NullMarked;
