@NullMarked
package org.charted.note;

import org.jspecify.annotations.NullMarked;
