package org.charted.program.find;

import org.charted.web.Slugged;

/**
 * Whether those are shown too that have closed, or no longer report a program.
 */
enum Former implements Slugged {

	TOO

}
