package org.charted.career;

import org.charted.profile.Value;

/**
 * A step that a career leads to.
 *
 * @param path the career it leads to
 * @param title the title of that career
 * @param what what the step takes and who says so
 */
public record NextStep(String path, String title, Value.Link what) {
}
