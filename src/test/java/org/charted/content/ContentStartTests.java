package org.charted.content;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Tests of when a start writes to the store: once nothing else can end it.
 */
@ExtendWith(OutputCaptureExtension.class)
class ContentStartTests {

	@TempDir
	private Path folder;

	private String seeds;

	@BeforeEach
	void writeSeeds(@TempDir Path folder) {
		this.seeds = SeedFolder.valid().writeTo(folder).toString();
	}

	@ParameterizedTest
	@EnumSource
	void aTakenPortEndsTheStartBeforeTheStoreIsTouched(Engine engine, CapturedOutput output) throws IOException {
		Store store = engine.createStore(this.folder);
		try (ServerSocket other = new ServerSocket(0)) {
			assertThatException().isThrownBy(() -> store.serve(this.seeds, "server.port=" + other.getLocalPort()))
				.withRootCauseInstanceOf(IOException.class)
				.havingCause()
				.isInstanceOf(PortInUseException.class);
			assertThat(output).contains("Port " + other.getLocalPort() + " was already in use.");
		}
		assertThat(store.tables()).isEmpty();
	}

	@Test
	void aTakenPortLeavesTheContentToThoseThatServeIt(@TempDir Path others) {
		Store store = Engine.POSTGRESQL.createStore(this.folder);
		try (ConfigurableApplicationContext first = store.serve(this.seeds)) {
			String port = first.getEnvironment().getProperty("local.server.port");
			SortedMap<String, List<String>> rows = store.rows();
			String edited = SeedFolder.valid()
				.edit("guide/pay.md", "summary: Pay with its source.", "summary: What it pays.")
				.writeTo(others)
				.toString();
			assertThatException().isThrownBy(() -> store.serve(edited, "server.port=" + port));
			assertThat(store.rows()).isEqualTo(rows);
			assertThat(store.timesWritten()).isOne();
		}
	}

	/** What a store holds was checked when it was filled. */
	@ParameterizedTest
	@EnumSource
	void whatTheStoreHoldsIsNotWrittenAgain(Engine engine, CapturedOutput output) {
		Store store = engine.createStore(this.folder);
		store.writeFrom(this.seeds);
		SortedMap<String, List<String>> rows = store.rows();
		store.serve(this.seeds).close();
		assertThat(output).contains("The store already holds content");
		assertThat(store.rows()).isEqualTo(rows);
		assertThat(store.timesWritten()).isOne();
	}

	/** It would be overlooked if only the texts were compared. */
	@ParameterizedTest
	@ValueSource(strings = { "guide/pay.txt", "guide/Pay.md" })
	void aFileThatIsNoneOfTheSeedsEndsTheStartEvenIfTheStoreHoldsTheRest(String name) throws IOException {
		Store store = Engine.H2.createStore(this.folder);
		store.writeFrom(this.seeds);
		Files.writeString(Path.of(this.seeds, name), "x");
		assertThatException().isThrownBy(() -> store.serve(this.seeds)).withStackTraceContaining(name);
		assertThat(store.timesWritten()).isOne();
	}

	@Test
	void anAddressThatIsNoneEndsTheStartBeforeTheStoreIsTouched() {
		Store store = Engine.H2.createStore(this.folder);
		assertThatException().isThrownBy(() -> store.serve(this.seeds, "charted.address=charted.example"))
			.havingRootCause()
			.withMessageStartingWith("charted.address has to be an origin");
		assertThat(store.tables()).isEmpty();
	}

	/** Connections that its server closed keep a port busy for a minute. */
	@Test
	void aProgramCanBeStartedAgainAtOnce() throws IOException {
		Store store = Engine.H2.createStore(this.folder);
		int port;
		try (Socket reader = new Socket()) {
			try (ConfigurableApplicationContext first = store.serve(this.seeds)) {
				port = first.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
				reader.connect(new InetSocketAddress("localhost", port));
				reader.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
				assertThat(reader.getInputStream().read()).isEqualTo('H');
			}
		}
		assertThatException().as("something that keeps the port busy").isThrownBy(() -> {
			try (Socket busy = new Socket()) {
				busy.bind(new InetSocketAddress(port));
			}
		});
		assertThatCode(() -> store.serve(this.seeds, "server.port=" + port).close()).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@EnumSource
	void theTablesAreWhatTheEntitiesExpect(Engine engine) {
		Store store = engine.createStore(this.folder);
		store.writeFrom(this.seeds);
		assertThatCode(() -> store
			.serve(this.seeds, "spring.jpa.hibernate.ddl-auto=validate",
					"spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=true")
			.close()).doesNotThrowAnyException();
	}

}
