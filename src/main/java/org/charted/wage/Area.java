package org.charted.wage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.charted.web.Address;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A place that wages are published for.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
public class Area {

	/**
	 * What is said of a place without a price level. Whether the Bureau of Economic
	 * Analysis makes one for such places, the tables do not tell.
	 */
	public static final String NO_PRICE_LEVEL = "none in the tables used here";

	/** The code of the whole country. */
	static final String NATION = "us";

	/** What stands among the states and is none, by its code. */
	private static final Map<String, String> NO_STATES = Map.of("dc", "federal district", "pr", "territory");

	/** What sort of place it is. */
	public enum Kind {

		NATION("whole country"), STATE("state"), METRO("metropolitan area"), NONMETRO("nonmetropolitan area");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	@Id
	private String code;

	private String kind;

	private String slug;

	private String name;

	private String sortKey;

	private String states;

	private @Nullable Integer tileColumn;

	private @Nullable Integer tileRow;

	private @Nullable BigDecimal priceLevel;

	protected Area() {
	}

	/** The postal letters of a state, in lower case; else the code of the survey. */
	public String getCode() {
		return this.code;
	}

	/**
	 * What sort of place it is in words. To the survey the District of Columbia and
	 * Puerto Rico are as states, and Guam and the Virgin Islands are areas outside
	 * cities.
	 */
	public String getSort() {
		return (getKind() == Kind.STATE) ? NO_STATES.getOrDefault(this.code, Kind.STATE.label()) : getKind().label();
	}

	public Kind getKind() {
		return Kind.valueOf(this.kind.toUpperCase(Locale.ROOT));
	}

	/** Its name in addresses. */
	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	String getSortKey() {
		return this.sortKey;
	}

	/** The codes of the states it lies in, unless it is a state itself. */
	public List<String> getStates() {
		return this.states.isEmpty() ? List.of() : Arrays.asList(this.states.split(" "));
	}

	/** The column of its tile on the map of states; {@code null} for other places. */
	public @Nullable Integer getTileColumn() {
		return this.tileColumn;
	}

	/** The row of its tile on the map of states; {@code null} for other places. */
	public @Nullable Integer getTileRow() {
		return this.tileRow;
	}

	/**
	 * What prices are there where the whole country has 100; {@code null}: the tables
	 * have none.
	 */
	public @Nullable BigDecimal getPriceLevel() {
		return this.priceLevel;
	}

	/** The price level as a reader writes it, or that there is none. */
	public String getPriceText() {
		return (this.priceLevel != null) ? printPriceLevel(this.priceLevel) : NO_PRICE_LEVEL;
	}

	/**
	 * Pay in this place at national prices: divided by the price level over 100, and
	 * rounded to ten dollars as published pay is. That is how the Bureau of Economic
	 * Analysis means its regional price parities to be used.
	 * @return the amount; {@code null} when there is no price level
	 */
	public @Nullable BigDecimal atNationalPrices(BigDecimal pay) {
		return (this.priceLevel == null) ? null
				: pay.divide(this.priceLevel.movePointLeft(2), MathContext.DECIMAL64)
					.setScale(-1, RoundingMode.HALF_UP)
					.setScale(0);
	}

	/** To a tenth, as the Bureau of Economic Analysis prints it. */
	public static String printPriceLevel(BigDecimal level) {
		return level.setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

	/** Where the guide tells of it. */
	public String getPath() {
		return switch (getKind()) {
			case NATION -> "/pay";
			case STATE -> "/pay/states/" + this.slug;
			default -> Address.of("/pay/metros").with("q", this.name).toString();
		};
	}

}
