package org.charted.credential;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
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

	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "path", insertable = false, updatable = false)
	private Page page;

	private String shortName;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "issuer")
	private @Nullable Page issuer;

	private @Nullable String website;

	private String level;

	private String topics;

	private String worth;

	private String alternatives;

	protected Credential() {
	}

	public String getPath() {
		return this.path;
	}

	public Page getPage() {
		return this.page;
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

	/** For whom it is worth it, in our own judgment: a sentence that begins with "If". */
	public String getWorth() {
		return this.worth;
	}

	public boolean isEducation() {
		return "education".equals(this.level);
	}

	/** The file names of those that serve the same reader as well, the nearest first. */
	List<String> getAlternatives() {
		return List.of(this.alternatives.split(" "));
	}

	/** The ids of what it is about. */
	public List<String> getTopics() {
		return List.of(this.topics.split(" "));
	}

}
