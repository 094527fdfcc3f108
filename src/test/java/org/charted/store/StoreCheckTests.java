package org.charted.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;

import org.charted.content.seed.Engine;
import org.charted.content.seed.SeedFolder;
import org.charted.content.seed.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests of starts with databases that do not do: each tells in a few lines what is wrong
 * and what to do, and leaves the database as it was.
 */
@ExtendWith(OutputCaptureExtension.class)
class StoreCheckTests {

	private static final int MOST_LINES = 15;

	@TempDir
	private Path folder;

	private String seeds;

	@BeforeEach
	void writeSeeds(@TempDir Path folder) {
		this.seeds = SeedFolder.valid().writeTo(folder).toString();
	}

	@Test
	void nobodyAnswers(CapturedOutput output) throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		Store store = new Store("jdbc:postgresql://localhost:%d/charted?password=secret".formatted(port), "charted");
		assertThatException().isThrownBy(() -> store.serve(this.seeds));
		assertTold(output, "The database jdbc:postgresql://localhost:%d/charted cannot be reached".formatted(port),
				"Check spring.datasource.url");
		assertThat(output).doesNotContain("secret");
	}

	@Test
	void theUserIsUnknown(CapturedOutput output) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		assertRejected(new Store(address(store), "nobody"), output, "does not know this user or password",
				"Check spring.datasource.username");
	}

	@Test
	void thereIsNoSuchDatabase(CapturedOutput output) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		assertRejected(new Store(address(store).replace("/store_", "/other_"), store.user()), output, "does not exist",
				"Create it, or correct spring.datasource.url.");
	}

	@ParameterizedTest
	@EnumSource
	void theTablesAreNotOurs(Engine engine, CapturedOutput output) {
		Store store = engine.createStore(this.folder);
		store.jdbc().sql("create table customer (id integer)").update();
		assertRejected(store, output, "holds tables that are not Charted's", "Name an empty database");
		assertThat(store.tables()).containsExactly("customer");
	}

	@ParameterizedTest
	@EnumSource
	void theMigrationsAreNotOurs(Engine engine, CapturedOutput output) {
		Store store = engine.createStore(this.folder);
		store.writeFrom(this.seeds);
		store.jdbc().sql("update flyway_schema_history set script = 'V1__shop.sql' where version = '1'").update();
		assertRejected(store, output, "holds tables that are not Charted's", "Name an empty database");
	}

	@ParameterizedTest
	@EnumSource
	void theSchemaIsNewerThanTheProgram(Engine engine, CapturedOutput output) {
		Store store = engine.createStore(this.folder);
		store.writeFrom(this.seeds);
		store.jdbc()
			.sql("update flyway_schema_history set version = '999', script = 'V999__more.sql' where version = '2'")
			.update();
		SortedMap<String, List<String>> rows = store.rows();
		assertRejected(store, output, "was written by a newer version of Charted", "Start the newer version");
		assertThat(store.rows()).isEqualTo(rows);
	}

	@ParameterizedTest
	@EnumSource
	void theMigrationsHaveBeenEdited(Engine engine, CapturedOutput output) {
		Store store = engine.createStore(this.folder);
		store.writeFrom(this.seeds);
		store.jdbc().sql("update flyway_schema_history set checksum = 1 where version = '1'").update();
		edit();
		assertRejected(store, output, "was made by a version under development", "drop it, or delete the H2 file");
	}

	@Test
	void theDatabaseCanOnlyBeRead(CapturedOutput output) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		store.jdbc().sql("alter database \"" + name(store) + "\" set default_transaction_read_only = on").update();
		assertRejected(store, output, "can only be read", "Let Charted write to it");
	}

	@Test
	void theUserMayNotCreateTables(CapturedOutput output) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		store.jdbc().sql("create role guest_" + name(store) + " login").update();
		assertRejected(new Store(address(store), "guest_" + name(store)), output, "create tables", "Grant it");
	}

	@Test
	void anotherProgramHoldsTheTables(CapturedOutput output) throws SQLException {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		store.writeFrom(this.seeds);
		SortedMap<String, List<String>> rows = store.rows();
		edit();
		try (Connection other = DriverManager.getConnection(store.url(), store.user(), "")) {
			other.setAutoCommit(false);
			other.createStatement().execute("lock table page in access exclusive mode");
			assertRejected(store, output, "is locked", "End what holds them");
		}
		assertThat(store.rows()).isEqualTo(rows);
		store.writeFrom(this.seeds);
		assertThat(store.rows()).isNotEqualTo(rows);
	}

	/** A full disk, told by a trigger as the server would tell it. */
	@Test
	void thereIsNoRoom(CapturedOutput output) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		store.writeFrom(this.seeds);
		SortedMap<String, List<String>> rows = store.rows();
		store.jdbc()
			.sql("create function fill() returns trigger language plpgsql as "
					+ "'begin raise exception ''could not extend file'' using errcode = ''disk_full''; end'")
			.update();
		store.jdbc().sql("create trigger full_disk before insert on wage execute function fill()").update();
		edit();
		assertRejected(store, output, "has run out of room", "Make room");
		assertThat(store.rows()).isEqualTo(rows);
		store.jdbc().sql("drop trigger full_disk on wage").update();
		store.writeFrom(this.seeds);
		assertThat(store.rows()).isNotEqualTo(rows);
	}

	@Test
	void anotherProcessHasTheFile(CapturedOutput output) throws IOException {
		Store store = Engine.H2.createStore(this.folder);
		store.writeFrom(this.seeds);
		try (FileChannel file = FileChannel.open(this.folder.resolve("store.mv.db"), StandardOpenOption.WRITE)) {
			file.lock();
			assertRejected(store, output, "is open in another process", "End that one, or name another file.");
		}
	}

	@Test
	void theFileIsNoDatabase(CapturedOutput output) throws IOException {
		Store store = Engine.H2.createStore(this.folder);
		Path file = this.folder.resolve("store.mv.db");
		Files.writeString(file, "Dear diary,\n".repeat(1000));
		assertRejected(store, output, "is no H2 database, or is damaged", "Name another file");
		assertThat(file).content().startsWith("Dear diary");
	}

	@Test
	void theFileCannotBeMade(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("file"), "");
		Store store = new Store("jdbc:h2:file:" + this.folder.resolve("file/store"), "sa");
		assertRejected(store, output, "cannot be written", "let Charted write there");
	}

	/** H2 keeps in Flyway's history what has failed, as when its disk was full. */
	@Test
	void aFailureIsNotRemembered() {
		Store store = Engine.H2.createStore(this.folder);
		store.writeFrom(this.seeds);
		store.jdbc().sql("alter table wage add column more integer not null default 1 check (more = 0)").update();
		edit();
		SortedMap<String, List<String>> rows = store.rows();
		assertThatException().isThrownBy(() -> store.writeFrom(this.seeds));
		assertThat(store.rows()).isEqualTo(rows);
		store.jdbc().sql("alter table wage drop column more").update();
		store.writeFrom(this.seeds);
		assertThat(store.failures()).isZero();
		assertThat(store.rows().get("page").toString()).contains("What it pays.");
	}

	/** Another content, so that it has to be written. */
	private void edit() {
		SeedFolder.valid()
			.edit("guide/pay.md", "summary: Pay with its source.", "summary: What it pays.")
			.writeTo(Path.of(this.seeds));
	}

	/** Its address without the user that it names. */
	private static String address(Store store) {
		return store.url().replaceFirst("\\?.*", "");
	}

	private static String name(Store store) {
		return store.url().replaceAll(".*/|\\?.*", "");
	}

	private void assertRejected(Store store, CapturedOutput output, String reason, String action) {
		int before = output.length();
		assertThatException().isThrownBy(() -> store.writeFrom(this.seeds));
		assertTold(output.subSequence(before, output.length()), reason, action);
	}

	private static void assertTold(CharSequence output, String reason, String action) {
		assertThat(output).contains("APPLICATION FAILED TO START").contains(reason).contains(action);
		List<String> lines = output.toString().lines().filter((line) -> !line.matches("\\d{4}-\\S+ +INFO .*")).toList();
		assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
	}

}
