@NullMarked
package org.charted.kept;

import org.jspecify.annotations.NullMarked;
