package org.charted.wage;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A statistical occupation of the Standard Occupational Classification.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
public class Occupation {

	/** How an occupation belongs to the field. */
	enum Membership {

		FIELD, RELATED, ALL;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	@Id
	private String soc;

	private String name;

	private String part;

	private int position;

	protected Occupation() {
	}

	/** Its code, as in "29-2072". */
	public String getSoc() {
		return this.soc;
	}

	public String getName() {
		return this.name;
	}

	int getPosition() {
		return this.position;
	}

	/** The name within a sentence. */
	public String getNameInSentence() {
		return this.name.substring(0, 1).toLowerCase(Locale.ROOT) + this.name.substring(1);
	}

	/** Whether it is one of the two that count most jobs of the field. */
	public boolean isOfTheField() {
		return Membership.FIELD.word().equals(this.part);
	}

	/** Whether it stands for all occupations together. */
	public boolean isAll() {
		return Membership.ALL.word().equals(this.part);
	}

}
