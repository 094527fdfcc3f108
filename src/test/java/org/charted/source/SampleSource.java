package org.charted.source;

import org.springframework.beans.DirectFieldAccessor;

/**
 * Makes sources as the store returns them, which can only be read.
 */
public final class SampleSource {

	private SampleSource() {
	}

	/** A source that knows only its names. */
	public static Source of(String shortName, String publisher) {
		DirectFieldAccessor source = new DirectFieldAccessor(new Source());
		source.setPropertyValue("shortName", shortName);
		source.setPropertyValue("publisher", publisher);
		return (Source) source.getWrappedInstance();
	}

}
