package org.charted.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What the page that was asked for calls its parameters.
 */
public final class Labels {

	private static final String ATTRIBUTE = Labels.class.getName();

	private final Map<String, String> labels = new HashMap<>();

	Labels() {
	}

	/** The labels of a request, which are known once its parameters are read. */
	public static Labels of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Labels labels) {
			return labels;
		}
		Labels labels = new Labels();
		request.setAttribute(ATTRIBUTE, labels);
		return labels;
	}

	void put(String name, String label) {
		this.labels.put(name, label);
	}

	/** The label of a parameter; where there is none, its name. */
	public String label(String name) {
		int dash = name.indexOf('-');
		String byKey = (dash < 0) ? null : this.labels.get(name.substring(0, dash));
		if (!this.labels.containsKey(name) && byKey != null) {
			return byKey.replace("%s", name.substring(dash + 1).toUpperCase(Locale.ROOT));
		}
		return this.labels.getOrDefault(name, name);
	}

}
