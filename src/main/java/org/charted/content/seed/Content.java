package org.charted.content.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.charted.content.file.SeedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checked content of the seeds, ready to be written.
 */
public final class Content {

	private static final Logger LOG = LoggerFactory.getLogger(Content.class);

	/** An editor somewhere may be a day ahead of the machine. */
	private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

	private final Catalog catalog;

	private final List<String> tables;

	private final String seedsDigest;

	private Content(Catalog catalog, List<String> tables, String seedsDigest) {
		this.catalog = catalog;
		this.tables = tables;
		this.seedsDigest = seedsDigest;
	}

	/**
	 * Read and check the seeds.
	 * @param location the folder, as a Spring resource location
	 * @param kinds what the features keep there
	 * @return the content
	 * @throws SeedsRejectedException with all problems, if there are any
	 */
	public static Content read(String location, List<SeedKind> kinds) {
		return read(location, kinds, Clock.systemUTC());
	}

	/** The same on the day of a clock, after which nothing can have been checked. */
	static Content read(String location, List<SeedKind> kinds, Clock clock) {
		Problems problems = new Problems();
		SeedFiles files = SeedFiles.read(location, problems::add);
		Catalog catalog = new Catalog(problems, LocalDate.now(clock.withZone(FIRST_TO_SEE_A_DAY)));
		List<String> tables = new ArrayList<>(List.of("page_kind", "page"));
		if (!files.isEmpty()) {
			Seeds seeds = new Seeds(files, problems);
			for (SeedKind kind : kinds) {
				tables.addAll(kind.tables());
				kind.read(seeds, catalog);
			}
			Map<String, String> misplaced = seeds.misplaced();
			catalog.finish(new NumberRule(names(seeds)), seeds.isComplete());
			seeds.rejectLeftovers();
			misplaced.forEach((path, folder) -> problems.misplaced(path,
					"a file of this folder; its fields are those of files in \"%s\". Move it to %s".formatted(folder,
							folder + path.substring(path.lastIndexOf('/') + 1))));
		}
		if (!problems.all().isEmpty()) {
			throw new SeedsRejectedException(problems.all());
		}
		problems.warnings().forEach((warning) -> LOG.warn("The seeds are read, but look at {}", warning));
		tables.addAll(List.of("former_address", "link", "way_on", "mention", "citation"));
		return new Content(catalog, tables.stream().distinct().toList(), digest(files));
	}

	/**
	 * The digest of seeds without reading what they say, for whoever asks whether they
	 * are those that were read before.
	 * @param location the folder, as a Spring resource location
	 * @return what {@link #seedsDigest} will be; nothing when something there is no text
	 * of seeds, so that they have to be read to tell what
	 */
	public static Optional<String> digest(String location) {
		SeedFiles files = SeedFiles.read(location, (fault) -> {
		});
		return files.isAllText() ? Optional.of(digest(files)) : Optional.empty();
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

	/** A digest of the texts of the seeds; it changes with every edit. */
	public String seedsDigest() {
		return this.seedsDigest;
	}

	private static String digest(SeedFiles files) {
		MessageDigest digest = sha256();
		files.texts().forEach((path, text) -> {
			update(digest, path);
			update(digest, text);
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void update(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

}
