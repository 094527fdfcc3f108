/**
 * A guide to careers and credentials in health information, served as one application.
 */
@NullMarked
package org.charted;

import org.jspecify.annotations.NullMarked;
