/**
 * Tests of the credentials: rules and costs worked by hand, and the pages that show them.
 */
@NullMarked
package org.charted.credential;

import org.jspecify.annotations.NullMarked;
