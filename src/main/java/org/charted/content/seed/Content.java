package org.charted.content.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

import org.charted.content.file.SeedFiles;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The checked content of the seeds, ready to be written.
 */
public final class Content {

	/**
	 * To be raised when a change to this package writes other rows from the same seeds.
	 */
	private static final int LOADER_VERSION = 2;

	private final Catalog catalog;

	private final List<String> tables;

	private final int checksum;

	private Content(Catalog catalog, List<String> tables, int checksum) {
		this.catalog = catalog;
		this.tables = tables;
		this.checksum = checksum;
	}

	/**
	 * Read and check the seeds.
	 * @param location the folder, as a Spring resource location
	 * @param kinds what the features keep there
	 * @return the content
	 * @throws SeedsRejectedException with all problems, if there are any
	 */
	public static Content read(String location, List<SeedKind> kinds) {
		Problems problems = new Problems();
		SeedFiles files = SeedFiles.read(location, problems::add);
		Catalog catalog = new Catalog(problems);
		List<String> tables = new ArrayList<>(List.of("page_kind", "page"));
		if (!files.isEmpty()) {
			Seeds seeds = new Seeds(files, problems);
			for (SeedKind kind : kinds) {
				tables.addAll(kind.tables());
				kind.read(seeds, catalog);
			}
			catalog.finish(new NumberRule(names(seeds)), seeds.isComplete());
			seeds.rejectLeftovers();
		}
		if (!problems.all().isEmpty()) {
			throw new SeedsRejectedException(problems.all());
		}
		tables.addAll(List.of("former_address", "link", "mention", "citation"));
		return new Content(catalog, tables.stream().distinct().toList(), checksum(files));
	}

	private static List<String> names(Seeds seeds) {
		return seeds.list("terms.yaml").stream().map((entry) -> {
			entry.text("why");
			return entry.text("term");
		}).filter((name) -> !name.isEmpty()).toList();
	}

	/** All tables of content, each before those that refer to it. */
	public List<String> tables() {
		return this.tables;
	}

	public Collection<StoreRow> rows(String table) {
		return this.catalog.rows(table);
	}

	/**
	 * A number that changes with the seeds, with the schema they are written to and with
	 * the version of the loader.
	 */
	public int checksum() {
		return this.checksum;
	}

	private static int checksum(SeedFiles files) {
		CRC32 crc = new CRC32();
		update(crc, Integer.toString(LOADER_VERSION));
		files.texts().forEach((path, text) -> {
			update(crc, path);
			update(crc, text);
		});
		try {
			Resource[] migrations = new PathMatchingResourcePatternResolver()
				.getResources("classpath:/db/migration/V*.sql");
			Arrays.sort(migrations, Comparator.comparing(Resource::getFilename));
			for (Resource migration : migrations) {
				update(crc, migration.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return (int) crc.getValue();
	}

	private static void update(CRC32 crc, String text) {
		crc.update(text.getBytes(StandardCharsets.UTF_8));
		crc.update(0);
	}

}
