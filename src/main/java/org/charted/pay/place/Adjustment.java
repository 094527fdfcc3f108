package org.charted.pay.place;

import org.charted.web.Slugged;

/**
 * What pay in a place can be adjusted to.
 */
enum Adjustment implements Slugged {

	/** National prices: divided by the price level of the place. */
	PRICES

}
