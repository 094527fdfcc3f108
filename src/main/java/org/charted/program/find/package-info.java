/**
 * Finds institutions by place, field and level.
 */
@NullMarked
package org.charted.program.find;

import org.jspecify.annotations.NullMarked;
