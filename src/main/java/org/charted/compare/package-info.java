/**
 * Subjects side by side: attributes in groups, what differs, what is missing, shared
 * axes. A comparison is one record; HTML, CSV and JSON are three views of it.
 */
@NullMarked
package org.charted.compare;

import org.jspecify.annotations.NullMarked;
