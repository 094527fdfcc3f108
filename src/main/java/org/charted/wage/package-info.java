/**
 * Wages as employers report them, by occupation, place and industry: rows of public
 * tables.
 */
@NullMarked
package org.charted.wage;

import org.jspecify.annotations.NullMarked;
