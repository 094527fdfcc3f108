/**
 * How the program ends when it is told to: the port is closed once all who are connected
 * have been let in.
 */
@NullMarked
package org.charted.stop;

import org.jspecify.annotations.NullMarked;
