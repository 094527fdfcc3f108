/**
 * One box that finds a passage: a section down to its heading, a profile, an answer, a
 * figure, a place or a school.
 */
@NullMarked
package org.charted.search;

import org.jspecify.annotations.NullMarked;
