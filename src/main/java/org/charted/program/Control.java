package org.charted.program;

import java.util.stream.Stream;

import org.charted.web.Slugged;

/**
 * Who runs an institution.
 */
public enum Control implements Slugged {

	PUBLIC("1", "public"), NONPROFIT("2", "private, nonprofit"), FOR_PROFIT("3", "private, for profit");

	private final String code;

	private final String label;

	Control(String code, String label) {
		this.code = code;
		this.label = label;
	}

	/** The code of the federal directory. */
	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/**
	 * The control of a code.
	 * @throws java.util.NoSuchElementException when there is none
	 */
	public static Control of(String code) {
		return Stream.of(values()).filter((control) -> control.code.equals(code)).findFirst().orElseThrow();
	}

}
