package org.charted.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

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

	/**
	 * An address below the base path of the site, if it is one within the site.
	 * Everywhere but where it leaves the program, an address has no base path.
	 * @param basePath the base path, as in "/charted", or ""
	 * @param address an address of any kind
	 */
	public static String below(String basePath, String address) {
		return (address.startsWith("/") && !address.startsWith("//")) ? basePath + address : address;
	}

	/** The address with the order of a table, unless that is the table's own. */
	public Address with(TableOrder<?> order) {
		return (order.column() != null)
				? with("sort", order.column()).with("order", order.isDescending() ? order.way() : null) : this;
	}

	/** The address with all values of a parameter. */
	public Address withAll(String name, Collection<String> choices) {
		choices.forEach((choice) -> with(name, choice));
		return this;
	}

	/** The address with a parameter, unless its value is {@code null}. */
	public Address with(String name, @Nullable Object choice) {
		if (choice instanceof Slugged slugged) {
			return with(name, slugged.slug());
		}
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
