package org.charted.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.core.ResolvableType;

/**
 * Fills records as a controller gets them.
 */
public final class Parameters {

	private Parameters() {
	}

	/** The record that a query string fills. */
	public static <T extends Record> T fill(Class<T> type, String query) {
		return type.cast(ParameterRecords.fill(ResolvableType.forClass(type), values(query), new Labels()));
	}

	private static ParameterValues values(String query) {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		ReadableRequest.parse(query).forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
		return new ParameterValues(parameters);
	}

}
