package org.charted.program;

import org.charted.web.Slugged;

/**
 * A part of the public record, with a source and a period of its own.
 */
public enum ProgramTable implements Slugged {

	DIRECTORY, DISTANCE, AWARDS, TUITION, CHARGES, NET_PRICE, EARNINGS_ONE_YEAR, EARNINGS_FOUR_YEARS, DEBT, SHARES

}
