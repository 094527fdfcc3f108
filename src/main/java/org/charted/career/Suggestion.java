package org.charted.career;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.charted.compare.Choice;
import org.charted.compare.Offer;
import org.hibernate.annotations.Immutable;

/**
 * A comparison that readers often want.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Suggestion implements Offer.Suggested {

	@Id
	private int position;

	private String title;

	private String careers;

	protected Suggestion() {
	}

	@Override
	public String getTitle() {
		return this.title;
	}

	@Override
	public String getPath() {
		return Choice.of(CareerComparisonController.PATH, "c", List.of(this.careers.split(" "))).path();
	}

}
