package org.charted.compare;

import org.charted.profile.ProfileView;

/**
 * What is compared.
 *
 * @param id its name in addresses
 * @param title its title
 * @param path its own page
 * @param note what a reader has to know of all its numbers, or ""
 * @param profile its facts
 */
public record Subject(String id, String title, String path, String note, ProfileView profile) {
}
