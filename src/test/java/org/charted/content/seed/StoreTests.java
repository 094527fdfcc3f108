package org.charted.content.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A store that is written again and again, by the part of the program that writes it or,
 * where the rest matters, by the program as it is.
 */
class StoreTests {

	private static final String SUMMARY = "summary: Pay with its source.";

	@TempDir
	private Path seeds;

	@TempDir
	private Path folder;

	@Test
	void holdsTheSameSeedsOfTheProjectInEveryDatabase() {
		Store h2 = Engine.H2.createStore(this.folder);
		Store postgres = Engine.POSTGRESQL.createStore(this.folder);
		h2.writeFrom("classpath:/seeds/");
		postgres.writeFrom("classpath:/seeds/");
		Content content = Content.read("classpath:/seeds/", SeedKinds.all());
		assertThat(h2.tables()).containsExactlyInAnyOrderElementsOf(content.tables());
		SortedMap<String, List<String>> rows = h2.rows();
		assertThat(rows).allSatisfy((table, found) -> assertThat(found).as(table).hasSameSizeAs(content.rows(table)));
		assertThat(postgres.rows()).isEqualTo(rows);
	}

	@ParameterizedTest
	@EnumSource
	void isWrittenOnceForEveryEdit(Engine engine) {
		Store store = engine.createStore(this.folder);
		write(store, SeedFolder.valid());
		assertThat(store.timesWritten()).isOne();
		assertThat(summary(store)).isEqualTo("Pay with its source.");

		// What is not written again keeps a text that no seed has
		store.jdbc().sql("update page set summary = 'Marked' where path = '/guide/pay'").update();
		write(store, SeedFolder.valid());
		write(store, SeedFolder.valid().withWindowsLineEndings());
		assertThat(store.timesWritten()).isOne();
		assertThat(summary(store)).isEqualTo("Marked");

		write(store, SeedFolder.valid().edit("guide/pay.md", SUMMARY, "summary: What it pays."));
		assertThat(store.timesWritten()).isEqualTo(2);
		assertThat(summary(store)).isEqualTo("What it pays.");
		assertThat(store.failures()).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void staysAsItWasUntilEverySeedIsRight(Engine engine) {
		Store store = engine.createStore(this.folder);
		SeedFolder bad = SeedFolder.valid()
			.edit("guide/pay.md", SUMMARY, "summary: 9 ways to be paid.")
			.edit("guide/duties.md", "summary: The work in a few words.", "summary: The entire work.");
		assertRejected(store, bad);
		assertThat(store.tables()).isEmpty();

		write(store, SeedFolder.valid());
		SortedMap<String, List<String>> rows = store.rows();
		assertThat(rows).allSatisfy((table, found) -> assertThat(found).as(table).isNotEmpty());

		assertRejected(store, bad);
		assertThat(store.rows()).isEqualTo(rows);
		assertThat(store.timesWritten()).isOne();
		assertThat(store.failures()).isZero();

		write(store, bad.edit("guide/pay.md", "9 ways", "Ways"));
		assertThat(summary(store)).isEqualTo("Ways to be paid.");
		assertThat(store.timesWritten()).isEqualTo(2);
		assertThat(store.failures()).isZero();
	}

	@Test
	void isNotTouchedUntilTheProgramAsItIsCanStart() {
		Store store = Engine.H2.createStore(this.folder);
		String folder = SeedFolder.valid().edit("guide/pay.md", SUMMARY, "").writeTo(this.seeds).toString();
		assertThatException().isThrownBy(() -> store.startWith(folder))
			.havingRootCause()
			.isInstanceOf(SeedsRejectedException.class);
		assertThat(store.tables()).isEmpty();
		SeedFolder.valid().writeTo(this.seeds);
		store.startWith(folder);
		assertThat(summary(store)).isEqualTo("Pay with its source.");
	}

	private void write(Store store, SeedFolder seeds) {
		store.writeFrom(seeds.writeTo(this.seeds).toString());
	}

	private void assertRejected(Store store, SeedFolder bad) {
		assertThatException().isThrownBy(() -> write(store, bad))
			.havingRootCause()
			.isInstanceOfSatisfying(SeedsRejectedException.class, (rejection) -> assertThat(rejection.problems())
				.containsExactly(new Problem(new Location("guide/pay.md", 3, "summary"),
						"plain words without a number such as \"9\", as no figure can stand here, or a name listed in terms.yaml")));
	}

	private static String summary(Store store) {
		return store.jdbc().sql("select summary from page where path = '/guide/pay'").query(String.class).single();
	}

}
