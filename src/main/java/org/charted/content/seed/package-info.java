/**
 * Reads and checks the seeds, and gathers what they hold as rows for the store; knows no
 * feature.
 */
@NullMarked
package org.charted.content.seed;

import org.jspecify.annotations.NullMarked;
