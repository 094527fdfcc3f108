package org.charted.content.file;

/**
 * Something that keeps a file, or a part of it, from being read.
 *
 * @param file the path below the seeds folder
 * @param line the line, counted from 1
 * @param part what cannot be read, such as "file", "YAML" or "row"
 * @param expected what was expected there, in words for an editor
 */
public record Fault(String file, int line, String part, String expected) {
}
