package org.charted.credential;

import java.util.List;

import org.charted.credential.cost.Priced;

import org.springframework.context.ApplicationContext;

/**
 * The credentials of the running program with what is known of their price.
 */
public final class PricedCredentials {

	private PricedCredentials() {
	}

	/** All that have an exam. */
	public static List<Priced> of(ApplicationContext program) {
		Credentials credentials = program.getBean(Credentials.class);
		return credentials.priced(credentials.certifications());
	}

}
