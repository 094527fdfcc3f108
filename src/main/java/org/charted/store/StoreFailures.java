package org.charted.store;

import java.sql.SQLException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/**
 * What is told of a database that does not do, in the words of an operator.
 */
final class StoreFailures {

	private static final String WHERE = "Check spring.datasource.url and start again.";

	private static final String WHO = "Check spring.datasource.username and .password and start again.";

	private final String url;

	/**
	 * Tell of a database.
	 * @param url its JDBC address; passwords in it are not repeated
	 */
	StoreFailures(String url) {
		this.url = url;
	}

	boolean isPostgres() {
		return this.url.startsWith("jdbc:postgresql:");
	}

	StoreRejectedException because(String reason, String action) {
		return new StoreRejectedException("The database %s %s.".formatted(name(), reason), action);
	}

	StoreRejectedException foreign() {
		return because("holds tables that are not Charted's", "Name an empty database in spring.datasource.url.");
	}

	StoreRejectedException edited() {
		return because("was made by a version under development, whose tables have been edited since",
				"Nothing in it is needed: drop it, or delete the H2 file, and start again.");
	}

	StoreRejectedException newer() {
		return because("was written by a newer version of Charted, whose tables this one does not know",
				"Start the newer version, or this one with an empty database.");
	}

	/** Tell of what the driver, or whatever called it, has thrown. */
	StoreRejectedException rejection(Throwable failure) {
		SQLException said = said(failure);
		if (said == null) {
			Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
			return because("cannot be brought up to date: " + firstLine(root), "Mend this and start again.");
		}
		StoreRejectedException known = isPostgres() ? postgres(said) : h2(said);
		StoreRejectedException rejection = (known != null) ? known : because("refuses: " + firstLine(said), WHERE);
		rejection.initCause(failure);
		return rejection;
	}

	/** The first of the exceptions of a driver that says why. */
	private static @Nullable SQLException said(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException said && said.getSQLState() != null) {
				return (said.getNextException() != null) ? said.getNextException() : said;
			}
		}
		return null;
	}

	private @Nullable StoreRejectedException postgres(SQLException said) {
		String state = said.getSQLState();
		if (firstLine(said).startsWith("no suitable driver")) {
			return because("has an address that makes no sense", WHERE);
		}
		return switch (state) {
			case "3D000" -> because("does not exist", "Create it, or correct spring.datasource.url.");
			case "42501" -> because("does not let this user do it: " + firstLine(said), WHO);
			case "55P03", "40P01" ->
				because("is locked: another program holds its tables", "End what holds them, and start again.");
			case "25006" -> because("can only be read", "Let Charted write to it and start again.");
			case "57P03" -> because("is not ready yet", "Wait until it is, and start again.");
			default -> switch (state.substring(0, 2)) {
				case "08" -> because("cannot be reached: nothing answers there", WHERE);
				case "28" -> because("does not know this user or password", WHO);
				case "53" ->
					because("has run out of room or connections: " + firstLine(said), "Make room and start again.");
				default -> null;
			};
		};
	}

	private @Nullable StoreRejectedException h2(SQLException said) {
		return switch (said.getErrorCode()) {
			case 90020 -> because("is open in another process", "End that one, or name another file.");
			case 90048 -> because("was made by another version of H2, which this one cannot read",
					"Nothing in it is needed: delete the file and start again.");
			case 90030, 90049 -> because("is no H2 database, or is damaged",
					"Name another file; if it was Charted's, delete it. Start again.");
			case 90011 -> because("needs a path that begins with \"./\" or \"/\"", WHERE);
			case 90097 -> because("can only be read", "Let Charted write to the file and start again.");
			case 28000 -> because("does not know this user or password", WHO);
			case 90028, 90031, 90062, 90098 -> because("cannot be written: " + firstLine(said),
					"Make room for its file, let Charted write there, and start again.");
			case 50200 ->
				because("is locked: another program holds its tables", "End what holds them, and start again.");
			default -> null;
		};
	}

	/** The address without parameters, where passwords may stand. */
	private String name() {
		return this.url.split("[?;]", 2)[0];
	}

	private static String firstLine(Throwable said) {
		String message = (said.getMessage() != null) ? said.getMessage() : said.getClass().getSimpleName();
		String line = message.lines()
			.findFirst()
			.orElse("")
			.replaceFirst("^(ERROR|FATAL): ", "")
			.replaceFirst("; SQL statement:.*$", "");
		return line.isEmpty() ? "no reason given"
				: line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1).replaceFirst("\\.$", "");
	}

}
