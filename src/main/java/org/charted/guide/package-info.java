/**
 * The guide to read: its sections, the questions readers ask, the glossary and the
 * organizations of the field.
 */
@NullMarked
package org.charted.guide;

import org.jspecify.annotations.NullMarked;
