package org.charted.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A map on which each place is a tile of the same size, so that a small place is seen as
 * well as a large one. Its number stands in the tile; the shade tells it a second time.
 * The template draws it as SVG.
 *
 * @param id the anchor of the map
 * @param title what it shows
 * @param description what it shows in words, for those who do not see it
 * @param height its height; the width is {@link #WIDTH}
 * @param tiles the tiles
 * @param shades what each shade stands for, from the lowest on
 */
public record TileMap(String id, String title, String description, int height, List<Tile> tiles, List<Shade> shades) {

	/** The width of every map. */
	public static final int WIDTH = 360;

	private static final int STEP = 30;

	private static final int SHADES = 5;

	/**
	 * A place to draw.
	 *
	 * @param letters the letters in its tile
	 * @param column the column of its tile, from 0
	 * @param row the row of its tile, from 0
	 * @param path where it leads
	 * @param amount the amount, if there is one
	 * @param text the amount in the tile
	 * @param words the name and the amount in full
	 * @param doubtful whether the amount has to be read with care
	 */
	public record Place(String letters, int column, int row, String path, @Nullable BigDecimal amount, String text,
			String words, boolean doubtful) {
	}

	/**
	 * A place where it is drawn.
	 *
	 * @param entry the place
	 * @param x the left edge of its tile
	 * @param y the upper edge of its tile
	 * @param shade its shade, from 1; 0 when it has no amount
	 */
	public record Tile(Place entry, int x, int y, int shade) {
	}

	/**
	 * What a shade stands for.
	 *
	 * @param number the shade, from 1
	 * @param from the lowest amount that has it
	 * @param to the highest amount that has it
	 */
	public record Shade(int number, BigDecimal from, BigDecimal to) {
	}

	/**
	 * Draw places. As many of them have one shade as another, as far as that can be;
	 * equal amounts have the same one.
	 * @param id the anchor
	 * @param title what the map shows
	 * @param description the same in words
	 * @param entries the places
	 * @return the map
	 */
	public static TileMap of(String id, String title, String description, List<Place> entries) {
		List<BigDecimal> amounts = entries.stream()
			.map(Place::amount)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.sorted()
			.toList();
		List<Tile> tiles = entries.stream()
			.map((entry) -> new Tile(entry, entry.column() * STEP, entry.row() * STEP,
					(entry.amount() != null) ? shade(entry.amount(), amounts) : 0))
			.toList();
		int rows = entries.stream().mapToInt(Place::row).max().orElse(0) + 1;
		return new TileMap(id, title, description, rows * STEP, tiles, shades(amounts));
	}

	/** The shade by how many amounts are lower. */
	private static int shade(BigDecimal amount, List<BigDecimal> sorted) {
		long lower = sorted.stream().filter((other) -> other.compareTo(amount) < 0).count();
		return (int) (lower * SHADES / sorted.size()) + 1;
	}

	private static List<Shade> shades(List<BigDecimal> sorted) {
		List<Shade> shades = new ArrayList<>();
		for (int number = 1; number <= SHADES; number++) {
			int shade = number;
			List<BigDecimal> amounts = sorted.stream().filter((amount) -> shade(amount, sorted) == shade).toList();
			if (!amounts.isEmpty()) {
				shades.add(new Shade(number, amounts.get(0), amounts.get(amounts.size() - 1)));
			}
		}
		return List.copyOf(shades);
	}

	/** The length of a tile's edges. */
	public int size() {
		return STEP - 2;
	}

}
