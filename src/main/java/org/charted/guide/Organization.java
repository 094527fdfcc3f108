package org.charted.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.charted.content.Page;
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

	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "path", insertable = false, updatable = false)
	private Page page;

	private String shortName;

	private String kind;

	private String status;

	private @Nullable String website;

	protected Organization() {
	}

	public Page getPage() {
		return this.page;
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
