package org.charted.kept;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A page of the site that others may find.
 *
 * @param path its address
 * @param checked the day it was last checked, if anybody tells
 */
public record ListedAddress(String path, @Nullable LocalDate checked) {
}
