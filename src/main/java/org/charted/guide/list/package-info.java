/**
 * Lists that sections of the guide show after their prose: ways in, questions to ask, a
 * test of oneself, whom the work suits.
 */
@NullMarked
package org.charted.guide.list;

import org.jspecify.annotations.NullMarked;
