package org.charted.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What an organization of the field has besides its page.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Organization {

	@Id
	private String path;

	private String shortName;

	private String kind;

	private String status;

	private @Nullable String website;

	protected Organization() {
	}

	public String getPath() {
		return this.path;
	}

	public String getShortName() {
		return this.shortName;
	}

	/** association, certifier, accreditor, agency, standards or job-board. */
	public String getKind() {
		return this.kind;
	}

	/** active, renamed, closed or unconfirmed. */
	public String getStatus() {
		return this.status;
	}

	public @Nullable String getWebsite() {
		return this.website;
	}

}
