package org.charted.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableOrderTests {

	private static final List<Stone> STONES = List.of(new Stone("b", 2), new Stone("a", null), new Stone("c", 9),
			new Stone("d", 2));

	private enum Facet implements TableOrder.Sortable {

		NAME, SIZE;

		private @Nullable Comparable<?> cell(Stone stone) {
			return (this == NAME) ? stone.name() : stone.size();
		}

		@Override
		public TableOrder.Way first() {
			return (this == SIZE) ? TableOrder.Way.DESCENDING : TableOrder.Way.ASCENDING;
		}

	}

	private record Stone(String name, @Nullable Integer size) {
	}

	@Test
	void sortsEitherWayWithWhatIsMissingLastAndEqualsAsTheyWere() {
		assertThat(sorted(TableOrder.own())).containsExactly("b", "a", "c", "d");
		assertThat(sorted(new TableOrder<>(Facet.SIZE, TableOrder.Way.ASCENDING))).containsExactly("b", "d", "c", "a");
		assertThat(sorted(new TableOrder<>(Facet.SIZE, TableOrder.Way.DESCENDING))).containsExactly("c", "b", "d", "a");
		assertThat(sorted(new TableOrder<>(Facet.NAME, TableOrder.Way.DESCENDING))).containsExactly("d", "c", "b", "a");
	}

	@Test
	void aColumnSaysWhichEndComesFirstAndTurnsFromThere() {
		TableOrder<Facet> order = TableOrder.<Facet>own().turned(Facet.SIZE);
		assertThat(order).isEqualTo(new TableOrder<>(Facet.SIZE, TableOrder.Way.DESCENDING));
		assertThat(order.turned(Facet.SIZE)).isEqualTo(new TableOrder<>(Facet.SIZE, TableOrder.Way.ASCENDING));
		assertThat(order.turned(Facet.NAME)).isEqualTo(new TableOrder<>(Facet.NAME, TableOrder.Way.ASCENDING));
	}

	@Test
	void tellsHowEachColumnIsSorted() {
		TableOrder<Facet> order = new TableOrder<>(Facet.SIZE, TableOrder.Way.DESCENDING);
		assertThat(order.direction("size")).isEqualTo("descending");
		assertThat(order.direction("name")).isEqualTo("none");
		assertThat(TableOrder.own().direction("size")).isEqualTo("none");
	}

	@Test
	void standsInAnAddressUnlessItIsTheTablesOwn() {
		assertThat(Address.of("/stones").with(TableOrder.own())).hasToString("/stones");
		assertThat(Address.of("/stones").with(new TableOrder<>(Facet.SIZE, TableOrder.Way.ASCENDING)))
			.hasToString("/stones?sort=size");
		assertThat(Address.of("/stones").with("q", "a").with(new TableOrder<>(Facet.SIZE, TableOrder.Way.DESCENDING)))
			.hasToString("/stones?q=a&sort=size&order=descending");
	}

	private static List<String> sorted(TableOrder<Facet> order) {
		return order.apply(STONES, Facet::cell).stream().map(Stone::name).toList();
	}

}
