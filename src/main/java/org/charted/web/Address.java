package org.charted.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Builds an address within the site, in which only the choices stand that a reader has
 * made.
 */
public final class Address {

	private final StringBuilder address;

	private Address(String path) {
		this.address = new StringBuilder(UriUtils.encodePath(path, StandardCharsets.UTF_8));
	}

	public static Address of(String path) {
		return new Address(path);
	}

	/** The address with a parameter, unless its value is {@code null}. */
	public Address with(String name, @Nullable Object choice) {
		if (choice != null) {
			this.address.append((this.address.indexOf("?") < 0) ? '?' : '&')
				.append(encode(name))
				.append('=')
				.append(encode(String.valueOf(choice)));
		}
		return this;
	}

	/** A plus that is not encoded reads back as a space. */
	private static String encode(String text) {
		return UriUtils.encodeQueryParam(text, StandardCharsets.UTF_8).replace("+", "%2B");
	}

	@Override
	public String toString() {
		return this.address.toString();
	}

}
