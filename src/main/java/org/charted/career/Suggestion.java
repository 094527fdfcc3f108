package org.charted.career;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.charted.compare.Choice;
import org.hibernate.annotations.Immutable;

/**
 * A comparison that readers often want.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
public class Suggestion {

	@Id
	private int position;

	private String title;

	private String careers;

	protected Suggestion() {
	}

	public String getTitle() {
		return this.title;
	}

	public String getPath() {
		return new Choice(CareerComparisonController.PATH, List.of(this.careers.split(" ")), false, "").path();
	}

}
