package org.charted.pay.place;

import org.charted.web.Slugged;

/**
 * What a reader's pay is paid for.
 */
enum Per implements Slugged {

	YEAR, HOUR

}
