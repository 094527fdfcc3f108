/**
 * Answers that are made once for each content and then kept as bytes, and who serves them
 * before anything else is asked.
 */
@NullMarked
package org.charted.kept;

import org.jspecify.annotations.NullMarked;
