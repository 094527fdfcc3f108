package org.charted.web;

import java.util.Collection;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A known parameter has a value that it cannot have; answered with 400. The reader is
 * told the reason, with the values that look most like the wrong one.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class BadParameterException extends RuntimeException {

	/** In place of the parameter within a reason. */
	private static final String PARAMETER = "%s";

	private final String reason;

	private final String name;

	private final String wrong;

	private final List<String> near;

	private final boolean entry;

	public BadParameterException(String reason) {
		this(reason, "", "", List.of());
	}

	/**
	 * Create the exception with what could have been meant.
	 * @param reason why the value cannot be had; "%s" stands for the parameter
	 * @param name the parameter
	 * @param wrong its value
	 * @param near the values that look most like it
	 */
	public BadParameterException(String reason, String name, String wrong, List<String> near) {
		this(reason, name, wrong, near, false);
	}

	private BadParameterException(String reason, String name, String wrong, List<String> near, boolean entry) {
		super(reason.replace(PARAMETER, name));
		this.reason = reason;
		this.name = name;
		this.wrong = wrong;
		this.near = near;
		this.entry = entry;
	}

	/**
	 * What a reader has typed cannot be used.
	 * @param name the parameter
	 * @param reason why not, as in "has to be a number"
	 */
	public static BadParameterException unusableEntry(String name, String reason) {
		return new BadParameterException("\u201c%s\u201d " + reason + ".", name, "", List.of(), true);
	}

	/** There is no such value among those a parameter can have. */
	public static BadParameterException noSuchChoice(String name, String wrong, Collection<String> choices) {
		return new BadParameterException("There is no such choice for \u201c%s\u201d.", name, wrong,
				Near.to(wrong, choices));
	}

	/**
	 * The reason as a reader is told it.
	 * @param labels what the form calls its fields
	 */
	public String reason(Labels labels) {
		return this.reason.replace(PARAMETER, labels.label(this.name));
	}

	/** The parameter, or "" when no value in its place would help. */
	public String getName() {
		return this.name;
	}

	/** The value that it cannot have; "" when all of its values are at fault. */
	public String getWrong() {
		return this.wrong;
	}

	/** The values that look most like the wrong one. */
	public List<String> getNear() {
		return this.near;
	}

	/** Whether the value was to be typed, and not to be chosen. */
	public boolean isEntry() {
		return this.entry;
	}

}
