package org.charted.program;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.charted.source.Period;
import org.charted.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * A school as the federal directory lists it, as far as it stands in the store.
 *
 * @param unitid its six digits
 * @param name its name
 * @param title its name and place, which no other has
 * @param city its city
 * @param stateCode the letters of its state, in lower case
 * @param state the name of its state
 * @param stateSlug the name of its state in addresses
 * @param control the code of who runs it
 * @param directory the newest directory that lists it
 * @param closed whether it has closed, merged, or reports with another
 * @param closedOn the day, if the directory tells
 * @param closure what is known besides of that, as Markdown
 * @param distance "1" where all is taught at a distance, "2" where not all is
 * @param metroCode the surveyed metropolitan area it is in, if it is in one
 * @param metro the name of that area
 * @param latitude where it is, in degrees
 * @param longitude where it is, in degrees
 * @param tuitionInDistrict what full-time undergraduates of the district are asked for a
 * year; no price is told where none of what it reports is for undergraduates
 * @param tuitionInState what people of the state are asked
 * @param tuitionOutOfState what others are asked
 * @param netPrice the average of undergraduates after grants
 * @param website its address, or what it reports in place of one
 * @param priceCalculator the same of its price calculator
 * @param reporting whether it reported a program for the last year
 * @param awards its awards in that year; {@code null} when it reported none
 */
public record Institution(String unitid, String name, String title, String city, String stateCode, String state,
		String stateSlug, String control, String directory, boolean closed, @Nullable LocalDate closedOn,
		@Nullable String closure, @Nullable String distance, @Nullable String metroCode, @Nullable String metro,
		double latitude, double longitude, @Nullable Integer tuitionInDistrict, @Nullable Integer tuitionInState,
		@Nullable Integer tuitionOutOfState, @Nullable Integer netPrice, @Nullable String website,
		@Nullable String priceCalculator, boolean reporting, @Nullable Integer awards) {

	/** Selects institutions with the names of their places. */
	public static final String SELECT = """
			select i.*, s.name as state, s.slug as state_slug, m.name as metro from institution i
			join area s on s.code = i.state_code left join area m on m.code = i.metro_code
			""";

	public String path() {
		return path(this.unitid);
	}

	/** The address of the page of an institution. */
	public static String path(String unitid) {
		return "/programs/" + unitid;
	}

	/** City and state, as on a letter. */
	public String place() {
		return this.city + ", " + this.stateCode.toUpperCase(Locale.ROOT);
	}

	/** The codes of the areas that wages around it can be of, the nearest first. */
	public Stream<String> areas() {
		return Stream.of(this.metroCode, this.stateCode).filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	public String controlLabel() {
		return Control.of(this.control).label();
	}

	/** Whether nothing of what it teaches is on a campus. */
	public boolean isAllAtADistance() {
		return "1".equals(this.distance);
	}

	/** The day it closed as a reader writes it; {@code null} when nobody tells. */
	public @Nullable String closedDay() {
		return (this.closedOn != null) ? Period.print(this.closedOn.toString()) : null;
	}

	/** The page that finds institutions near its city. */
	public String near() {
		return Address.of("/programs/find").with("near", place()).toString();
	}

	/** Whether an address as the store has it leads anywhere. */
	public static boolean isAddress(@Nullable String address) {
		return address != null && address.matches("(?i)https?://.*");
	}

}
