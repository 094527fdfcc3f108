package org.charted.credential;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.charted.content.Page;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a credential has besides its page and its facts.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Credential {

	@Id
	private String path;

	private String shortName;

	@ManyToOne(fetch = FetchType.EAGER)
	@JoinColumn(name = "issuer")
	private @Nullable Page issuer;

	private @Nullable String website;

	private String level;

	private String topics;

	protected Credential() {
	}

	public String getPath() {
		return this.path;
	}

	public String getShortName() {
		return this.shortName;
	}

	/** The organization that issues it; education has none. */
	public @Nullable Page getIssuer() {
		return this.issuer;
	}

	/** The issuer's public page. */
	public @Nullable String getWebsite() {
		return this.website;
	}

	/** entry, core, specialist, advanced or education. */
	public String getLevel() {
		return this.level;
	}

	public boolean isEducation() {
		return "education".equals(this.level);
	}

	public List<String> getTopics() {
		return List.of(this.topics.split(" "));
	}

}
