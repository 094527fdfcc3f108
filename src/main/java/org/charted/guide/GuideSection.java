package org.charted.guide;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a section of the guide has besides its page.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class GuideSection {

	@Id
	private String path;

	private @Nullable String shows;

	protected GuideSection() {
	}

	/** The names of the lists it shows after its prose. */
	List<String> getShows() {
		return (this.shows != null) ? List.of(this.shows.split(" ")) : List.of();
	}

}
