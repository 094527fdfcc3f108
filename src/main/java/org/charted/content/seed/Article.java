package org.charted.content.seed;

import org.charted.prose.Markdown;

/**
 * A Markdown file of the seeds.
 *
 * @param slug the file's name without its ending, which ends its address
 * @param front the front matter
 * @param body the prose below it
 */
public record Article(String slug, SeedEntry front, Prose body) {
}
