package org.charted.content.seed;

import java.util.List;

/**
 * What a feature keeps in the seeds. A feature contributes one as a bean; kinds are read,
 * and their tables written, in the order of the beans.
 */
public interface SeedKind {

	/** The tables that this kind fills, each before those that refer to it. */
	List<String> tables();

	/**
	 * Read and check the files of this kind.
	 * @param seeds the files
	 * @param catalog takes the ids, addresses, references, prose and rows found in them
	 */
	void read(Seeds seeds, Catalog catalog);

}
