package org.charted.store;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something made of the content of the store, and kept until there is other content.
 *
 * @param <T> what is kept
 */
public final class Kept<T> {

	private final ContentVersion content;

	private final Supplier<T> maker;

	private volatile @Nullable Made<T> made;

	/**
	 * Keep something.
	 * @param content tells the version
	 * @param maker makes it of the content that the current transaction reads
	 */
	public Kept(ContentVersion content, Supplier<T> maker) {
		this.content = content;
		this.maker = maker;
	}

	/** What was made of the content that the current transaction reads. */
	public T get() {
		String version = this.content.current();
		Made<T> made = this.made;
		if (made == null || !made.version().equals(version)) {
			made = new Made<>(version, this.maker.get());
			this.made = made;
		}
		return made.it();
	}

	private record Made<T>(String version, T it) {
	}

}
