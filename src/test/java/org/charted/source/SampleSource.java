package org.charted.source;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.DirectFieldAccessor;

/**
 * Makes sources as the store returns them, which can only be read.
 */
public final class SampleSource {

	private SampleSource() {
	}

	/** A source that knows only its names, and has no date. */
	public static Source of(String shortName, String publisher) {
		return of(shortName, publisher, null);
	}

	/** A source that knows its names and when it was published. */
	public static Source of(String shortName, String publisher, @Nullable String published) {
		DirectFieldAccessor source = new DirectFieldAccessor(new Source());
		source.setPropertyValue("shortName", shortName);
		source.setPropertyValue("publisher", publisher);
		source.setPropertyValue("published", published);
		return (Source) source.getWrappedInstance();
	}

}
