package org.charted.program;

/**
 * An institution by its name.
 *
 * @param unitid its six digits
 * @param name its name
 * @param title its name and place, which no other has
 * @param teaching whether it reported a program for the last year and has not closed
 */
public record NamedInstitution(String unitid, String name, String title, boolean teaching) {
}
