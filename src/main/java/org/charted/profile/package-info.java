/**
 * Profiles made of facts: what is known of a career or a credential, and who says so.
 */
@NullMarked
package org.charted.profile;

import org.jspecify.annotations.NullMarked;
