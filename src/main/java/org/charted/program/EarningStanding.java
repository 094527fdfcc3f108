package org.charted.program;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Whether what graduates of a group of institutions earned may be shown for the programs
 * of one of them. The figure is that of a wider field, so it is shown only where the
 * group's awards are nearly all in ours.
 */
public enum EarningStanding {

	/** It may be shown. */
	SHOWN,

	/** Too many of the group's awards are in other fields. */
	MIXED,

	/** Nobody knows how many of them are. */
	UNKNOWN,

	/** The institution itself made no award at that level in the last year. */
	NO_AWARDS;

	/** The share of a group's awards in our fields from which on it is shown. */
	public static final int LEAST_PERCENT = 80;

	/**
	 * The standing by the two counts, and not by a rounded share.
	 * @param ours the awards of the group in our fields
	 * @param all its awards in the wider field
	 * @param made the awards of the institution at that level in the last year
	 */
	public static EarningStanding of(@Nullable Integer ours, @Nullable Integer all, int made) {
		if (ours == null || all == null || all == 0) {
			return UNKNOWN;
		}
		if (100L * ours < (long) LEAST_PERCENT * all) {
			return MIXED;
		}
		return (made > 0) ? SHOWN : NO_AWARDS;
	}

	/** Its word in the store. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
