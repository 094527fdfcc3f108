/**
 * Sources: who says something, when, and how far it can be trusted.
 */
@NullMarked
package org.charted.source;

import org.jspecify.annotations.NullMarked;
