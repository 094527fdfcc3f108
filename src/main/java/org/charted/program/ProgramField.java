package org.charted.program;

/**
 * A field of study.
 *
 * @param cip its code in the federal list
 * @param slug its name in addresses
 * @param name what we call it
 */
public record ProgramField(String cip, String slug, String name) {
}
