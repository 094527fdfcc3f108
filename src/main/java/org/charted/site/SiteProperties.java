package org.charted.site;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the site is read.
 *
 * @param address the origin that canonical addresses begin with, as in
 * "https://charted.example"; {@code null} when nobody has told
 * @param contact where readers report what is wrong, as in
 * "mailto:editor@charted.example" or "https://charted.example/report"; {@code null} when
 * nobody has told
 */
@ConfigurationProperties("charted")
record SiteProperties(@Nullable String address, @Nullable String contact) {

	private static final int LAST_PORT = 65_535;

	SiteProperties {
		address = (address != null && !address.isBlank()) ? address : null;
		if (address != null && !isOrigin(address)) {
			throw new IllegalArgumentException("charted.address has to be an origin, which is http or https, a host "
					+ "and perhaps a port, as in \"https://charted.example\"; it is \"" + address + "\"");
		}
		contact = (contact != null && !contact.isBlank()) ? contact : null;
		if (contact != null && !isContact(contact)) {
			throw new IllegalArgumentException("charted.contact has to be where readers can write, as in "
					+ "\"mailto:editor@charted.example\" or \"https://charted.example/report\"; it is \"" + contact
					+ "\"");
		}
	}

	/** Whether it is an address to write to, or a page to write on. */
	private static boolean isContact(String contact) {
		return contact.matches("mailto:[^@\\s<>\"'?&]+@[^@\\s<>\"'?&]+|https://[^\\s<>\"']+");
	}

	/** Whether nothing stands in it but scheme, host and perhaps port. */
	private static boolean isOrigin(String address) {
		try {
			URI uri = new URI(address);
			String port = (uri.getPort() >= 0) ? ":" + uri.getPort() : "";
			return address.matches("https?://.*") && uri.getPort() <= LAST_PORT
					&& address.equals("%s://%s%s".formatted(uri.getScheme(), uri.getHost(), port));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
