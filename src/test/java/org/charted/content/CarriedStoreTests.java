package org.charted.content;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the store that the jar carries.
 */
class CarriedStoreTests {

	private static final String URL = "jdbc:h2:nioMemFS:carried;DB_CLOSE_DELAY=-1";

	@Test
	void isPackedUnderTheVersionOfItsContent(@TempDir Path folder) throws Exception {
		try (Connection connection = DriverManager.getConnection(URL)) {
			connection.createStatement().execute("create table held as select 42 as number");
		}
		assertThat(CarriedStore.unpack(URL, "0123456789ab")).as("one is there already").isTrue();
		CarriedStore.pack(URL, "0123456789ab", folder.resolve("store"));
		try (Connection connection = DriverManager
			.getConnection("jdbc:h2:file:%s;IFEXISTS=TRUE".formatted(folder.resolve("store/0123456789ab")));
				ResultSet rows = connection.createStatement().executeQuery("select number from held")) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.getInt(1)).isEqualTo(42);
		}
		assertThat(folder.resolve("store/version")).content().isEqualTo("0123456789ab");
	}

	@Test
	void isNoneOfOtherContent() {
		assertThat(CarriedStore.unpack("jdbc:h2:nioMemFS:other;MODE=PostgreSQL", "0123456789ab")).isFalse();
	}

	@Test
	void tellsNothingOfSeedsThatCanHaveBeenEditedSince() {
		assertThat(CarriedStore.version()).as("the tests run on classes in a folder").isEmpty();
	}

	@Test
	void isForStoresInMemory() {
		assertThat(CarriedStore.isInMemory("jdbc:h2:mem:charted")).isTrue();
		assertThat(CarriedStore.isInMemory(URL)).isTrue();
		assertThat(CarriedStore.isInMemory("jdbc:h2:file:./charted")).isFalse();
		assertThat(CarriedStore.unpack("jdbc:h2:file:./charted", "0123456789ab")).isFalse();
	}

}
