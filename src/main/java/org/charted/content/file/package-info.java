/**
 * Reads the files of the seeds as text, YAML and tables, and says in an editor's words
 * what is wrong with one; knows nothing of what they hold.
 */
@NullMarked
package org.charted.content.file;

import org.jspecify.annotations.NullMarked;
