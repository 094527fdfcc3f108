package org.charted.program.seed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses as institutions report them: often without a scheme, sometimes with blanks.
 */
final class WebAddress {

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]).*");

	/** A name with a domain of letters, not a number or a name of a local network. */
	private static final Pattern PUBLIC_HOST = Pattern
		.compile("([a-z0-9]([a-z0-9_-]*[a-z0-9])?\\.)+(?!local|localhost|internal|test|invalid|example)[a-z]{2,}");

	private WebAddress() {
	}

	/**
	 * The address as a browser takes it; what is none stays as it was reported, without
	 * what would make it look like one.
	 */
	static String clean(String reported) {
		String encoded = reported.strip().replaceAll("\\s", "%20");
		String address = SCHEME.matcher(encoded).matches() ? encoded : "https://" + encoded;
		return isPublic(address) ? address : reported.strip().replaceFirst("(?i)^https?://", "");
	}

	/** Whether it leads to a page of the public web. */
	private static boolean isPublic(String address) {
		try {
			URI uri = new URI(address);
			String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
			return (scheme.equals("https") || scheme.equals("http")) && uri.getUserInfo() == null
					&& uri.getHost() != null && PUBLIC_HOST.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
