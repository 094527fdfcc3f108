package org.charted.wage;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * An industry of the North American Industry Classification System, or all of them.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
public class Industry {

	/** The id of all industries together. */
	static final String ALL = "all";

	@Id
	private String id;

	private String name;

	private String naics;

	private int position;

	protected Industry() {
	}

	public String getId() {
		return this.id;
	}

	public String getName() {
		return this.name;
	}

	/** The name where it stands alone. */
	public String getNameInTitle() {
		return this.name.substring(0, 1).toUpperCase(Locale.ROOT) + this.name.substring(1);
	}

	/** Its code, as in "622", or "000000" for all industries. */
	public String getNaics() {
		return this.naics;
	}

}
