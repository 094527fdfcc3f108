package org.charted.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.charted.chart.TileMap.Place;
import org.charted.chart.TileMap.Shade;
import org.charted.chart.TileMap.Tile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TileMapTests {

	/** As many columns as a map of the states has. */
	private static final int COLUMNS = 12;

	@Test
	void tilesStandInTheirColumnsAndRows() {
		List<Tile> tiles = map(entry(0, 0, "1"), entry(1, 0, "2"), entry(0, 1, "3"), entry(3, 2, null)).tiles();
		int step = tiles.get(1).x();
		assertThat(step).isPositive();
		assertThat(tiles).extracting(Tile::x).containsExactly(0, step, 0, 3 * step);
		assertThat(tiles).extracting(Tile::y).containsExactly(0, 0, step, 2 * step);
	}

	@Test
	void tilesStandWithinTheDrawing() {
		TileMap map = map(full(8).toArray(Place[]::new));
		assertThat(map.tiles()).hasSize(COLUMNS * 8).allSatisfy((tile) -> {
			assertThat(tile.x()).isBetween(0, TileMap.WIDTH - map.size());
			assertThat(tile.y()).isBetween(0, map.height() - map.size());
		});
	}

	@Test
	void theDrawingIsNoHigherThanItsRows() {
		int one = map(entry(0, 0, "1")).height();
		assertThat(map(entry(0, 2, "1"), entry(0, 1, "1")).height()).isEqualTo(3 * one);
		assertThat(one).isGreaterThanOrEqualTo(map().size());
	}

	@Test
	void tilesDoNotOverlap() {
		TileMap map = map(full(8).toArray(Place[]::new));
		for (Tile tile : map.tiles()) {
			assertThat(map.tiles()).filteredOn((other) -> other != tile)
				.allSatisfy(
						(other) -> assertThat(Math.max(Math.abs(other.x() - tile.x()), Math.abs(other.y() - tile.y())))
							.isGreaterThanOrEqualTo(map.size()));
		}
	}

	@Test
	void tilesComeInTheOrderOfThePlaces() {
		List<Place> entries = List.of(entry(5, 5, "3"), entry(0, 0, null), entry(2, 1, "1"));
		assertThat(map(entries.toArray(Place[]::new)).tiles()).extracting(Tile::entry)
			.containsExactlyElementsOf(entries);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# amounts                        | shades
			1 2 3 4 5                        | 1 2 3 4 5
			50 10 40 30 20                   | 5 1 4 3 2
			1 2 3 4 5 6 7 8 9 10             | 1 1 2 2 3 3 4 4 5 5
			-3 -2 -1 0 1                     | 1 2 3 4 5
			1 1 1 1 1 1 2 3 4 5              | 1 1 1 1 1 1 4 4 5 5
			7.0 7 7.00                       | 1 1 1
			4                                | 1
			- 4 -                            | 0 1 0
			5 - 4 3 - 2 1                    | 5 0 4 3 0 2 1
			- -                              | 0 0
			''                               | ''
			""")
	void shadesTellHowManyAmountsAreLower(String amounts, String shades) {
		assertThat(shades(amounts)).isEqualTo(shades);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 2
			9 1 5
			4 3 2 1
			1 1 2 2
			8 8 8 9
			""")
	void fewerAmountsThanShadesStillDiffer(String amounts) {
		TileMap map = map(amounts);
		Map<BigDecimal, List<Integer>> shades = shadesByAmount(map);
		assertThat(shades.values()).allSatisfy((shared) -> assertThat(shared.stream().distinct()).hasSize(1));
		assertThat(shades.values().stream().map((shared) -> shared.get(0))).isSorted().doesNotHaveDuplicates();
		assertThat(map.shades()).hasSize(shades.size());
	}

	@ParameterizedTest
	@MethodSource("distinctAmounts")
	void asManyPlacesHaveOneShadeAsAnother(List<Place> entries) {
		Map<Integer, Long> counts = map(entries.toArray(Place[]::new)).tiles()
			.stream()
			.collect(Collectors.groupingBy(Tile::shade, Collectors.counting()));
		assertThat(counts.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
		assertThat(counts.values())
			.allSatisfy((count) -> assertThat(count).isBetween(entries.size() / 5L, (entries.size() + 4) / 5L));
	}

	@ParameterizedTest
	@MethodSource("someAmounts")
	void equalAmountsShareAShadeAndHigherOnesHaveNoLower(List<Place> entries) {
		Map<BigDecimal, List<Integer>> shades = shadesByAmount(map(entries.toArray(Place[]::new)));
		assertThat(shades.values()).allSatisfy((shared) -> assertThat(shared.stream().distinct()).hasSize(1));
		assertThat(shades.values().stream().map((shared) -> shared.get(0))).isSorted();
	}

	@ParameterizedTest
	@MethodSource("someAmounts")
	void onlyPlacesWithoutAmountHaveNoShade(List<Place> entries) {
		assertThat(map(entries.toArray(Place[]::new)).tiles()).allSatisfy((tile) -> {
			if (tile.entry().amount() == null) {
				assertThat(tile.shade()).isZero();
			}
			else {
				assertThat(tile.shade()).isBetween(1, 5);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("someAmounts")
	void theKeySaysWhichAmountsHaveAShade(List<Place> entries) {
		TileMap map = map(entries.toArray(Place[]::new));
		assertThat(map.tiles().stream().filter((tile) -> tile.shade() > 0))
			.allSatisfy((tile) -> assertThat(map.shades()).filteredOn((shade) -> holds(shade, tile.entry().amount()))
				.extracting(Shade::number)
				.containsExactly(tile.shade()));
	}

	@ParameterizedTest
	@MethodSource("someAmounts")
	void theKeyRisesWithoutOverlapAndNamesNoUnusedShade(List<Place> entries) {
		TileMap map = map(entries.toArray(Place[]::new));
		List<Shade> shades = map.shades();
		assertThat(shades).extracting(Shade::number)
			.containsExactlyElementsOf(
					map.tiles().stream().map(Tile::shade).filter((shade) -> shade > 0).distinct().sorted().toList());
		List<BigDecimal> amounts = entries.stream()
			.flatMap((entry) -> Stream.ofNullable(entry.amount()))
			.sorted()
			.toList();
		assertThat(shades.get(0).from()).isEqualByComparingTo(amounts.get(0));
		assertThat(shades.get(shades.size() - 1).to()).isEqualByComparingTo(amounts.get(amounts.size() - 1));
		assertThat(shades).allSatisfy((shade) -> assertThat(shade.from()).isLessThanOrEqualTo(shade.to()));
		for (int i = 1; i < shades.size(); i++) {
			assertThat(shades.get(i).from()).isGreaterThan(shades.get(i - 1).to());
		}
	}

	@Test
	void oneAmountAloneIsTheWholeKey() {
		assertThat(map("51140").shades())
			.containsExactly(new Shade(1, new BigDecimal("51140"), new BigDecimal("51140")));
	}

	@Test
	void withoutAmountsThereIsNoKey() {
		assertThat(map("- - -").shades()).isEmpty();
		assertThat(map("- - -").tiles()).hasSize(3).extracting(Tile::shade).containsOnly(0);
		assertThat(map("").shades()).isEmpty();
		assertThat(map("").tiles()).isEmpty();
	}

	static Stream<List<Place>> distinctAmounts() {
		Random random = new Random(2026);
		return IntStream.of(5, 6, 7, 9, 10, 23, 50, 51, 52)
			.mapToObj((count) -> entries(
					random.ints(0, 100_000).distinct().limit(count).mapToObj(Integer::toString).toList()));
	}

	static Stream<List<Place>> someAmounts() {
		Random random = new Random(2027);
		return IntStream.range(0, 30).mapToObj((i) -> {
			int different = 1 + random.nextInt(40);
			List<String> amounts = new ArrayList<>(List.of(String.valueOf(random.nextInt(different))));
			IntStream.range(0, random.nextInt(52))
				.forEach((j) -> amounts.add((random.nextInt(6) == 0) ? "-"
						: random.nextInt(different) + (random.nextBoolean() ? ".0" : "")));
			return entries(amounts);
		});
	}

	private static boolean holds(Shade shade, @Nullable BigDecimal amount) {
		return amount != null && shade.from().compareTo(amount) <= 0 && shade.to().compareTo(amount) >= 0;
	}

	/** The shades that tiles of an amount have, from the lowest amount on. */
	private static Map<BigDecimal, List<Integer>> shadesByAmount(TileMap map) {
		Map<BigDecimal, List<Integer>> shades = new TreeMap<>(Comparator.naturalOrder());
		map.tiles().forEach((tile) -> {
			BigDecimal amount = tile.entry().amount();
			if (amount != null) {
				shades.computeIfAbsent(amount, (any) -> new ArrayList<>()).add(tile.shade());
			}
		});
		return shades;
	}

	private static String shades(String amounts) {
		return map(amounts).tiles().stream().map(Tile::shade).map(String::valueOf).collect(Collectors.joining(" "));
	}

	private static List<Place> full(int rows) {
		return IntStream.range(0, rows)
			.mapToObj((row) -> IntStream.range(0, COLUMNS).mapToObj((column) -> entry(column, row, "1")))
			.flatMap(Function.identity())
			.toList();
	}

	private static TileMap map(String amounts) {
		return map(entries(Stream.of(amounts.split(" ")).filter((amount) -> !amount.isEmpty()).toList())
			.toArray(Place[]::new));
	}

	private static TileMap map(Place... entries) {
		return TileMap.of("states", "Pay by state", "Pay in words", List.of(entries));
	}

	/** Places in rows, of which some have no amount. */
	private static List<Place> entries(List<String> amounts) {
		return IntStream.range(0, amounts.size())
			.mapToObj((i) -> entry(i % COLUMNS, i / COLUMNS, amounts.get(i).equals("-") ? null : amounts.get(i)))
			.toList();
	}

	private static Place entry(int column, int row, @Nullable String amount) {
		return new Place("OH", column, row, "/pay/states/ohio", (amount != null) ? new BigDecimal(amount) : null,
				(amount != null) ? amount : "", "Ohio", false);
	}

}
