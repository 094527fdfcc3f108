/**
 * Notes: small marks in a text, and what they lead to at the end of its page.
 */
@NullMarked
package org.charted.note;

import org.jspecify.annotations.NullMarked;
