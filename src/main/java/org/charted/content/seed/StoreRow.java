package org.charted.content.seed;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row on its way to the store. Rows with the same content are the same row.
 */
public final class StoreRow {

	private final String table;

	private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

	public StoreRow(String table) {
		this.table = table;
	}

	public StoreRow set(String column, @Nullable Object content) {
		this.columns.put(column, content);
		return this;
	}

	String table() {
		return this.table;
	}

	public Map<String, @Nullable Object> columns() {
		return this.columns;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof StoreRow row && this.table.equals(row.table) && this.columns.equals(row.columns);
	}

	@Override
	public int hashCode() {
		return this.columns.hashCode();
	}

}
