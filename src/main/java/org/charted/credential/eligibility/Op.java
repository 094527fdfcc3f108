package org.charted.credential.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How a condition is tested.
 */
enum Op {

	/** The reader holds one of several diplomas, degrees, licenses or credentials. */
	HOLDS,

	/** The reader has worked at least as long as a figure says. */
	AT_LEAST,

	/** The reader does something that no form can ask for. */
	DOES,

	/** Nothing is asked for. */
	NOTHING,

	/** Something is asked for, and nobody could verify how it is decided. */
	UNCLEAR,

	/** Nobody could verify what is asked for. */
	NOT_VERIFIED;

	/** The words of the seeds; what was not verified is written as such. */
	static List<String> words() {
		return Arrays.stream(values()).filter((op) -> op != NOT_VERIFIED).map(Op::word).toList();
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Op of(String word) {
		return Arrays.stream(values()).filter((op) -> op.word().equals(word)).findFirst().orElse(NOT_VERIFIED);
	}

}
