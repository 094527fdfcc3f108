package org.charted.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.charted.source.Grade;
import org.charted.source.Period;
import org.charted.source.Source;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * One number of the guide, with all that a reader needs to judge it.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
public class Figure {

	/** The geography of figures about the whole country. */
	public static final String UNITED_STATES = "United States";

	@Id
	private String id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Topic topic;

	@ManyToOne(fetch = FetchType.LAZY)
	private Population population;

	private String measure;

	private String geography;

	private BigDecimal low;

	private BigDecimal high;

	private String unit;

	private @Nullable String qualifier;

	private String periodFrom;

	private String periodTo;

	private String counts;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source source;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private @Nullable LocalDate asOf;

	private @Nullable String doubt;

	@Enumerated(EnumType.STRING)
	private Standing standing;

	@Enumerated(EnumType.STRING)
	private @Nullable Computation computed;

	private int position;

	@ManyToMany
	@JoinTable(name = "figure_input", joinColumns = @JoinColumn(name = "figure_id"),
			inverseJoinColumns = @JoinColumn(name = "input_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<Figure> inputs;

	@ElementCollection
	@CollectionTable(name = "figure_relay", joinColumns = @JoinColumn(name = "figure_id"))
	private Set<PassedOn> relays;

	protected Figure() {
	}

	public String getId() {
		return this.id;
	}

	public String getPath() {
		return "/evidence/" + this.id;
	}

	Topic getTopic() {
		return this.topic;
	}

	Population getPopulation() {
		return this.population;
	}

	String getMeasure() {
		return this.measure;
	}

	String getGeography() {
		return this.geography;
	}

	Quantity getQuantity() {
		return new Quantity(this.low, this.high, this.unit, this.qualifier);
	}

	Period getPeriod() {
		return new Period(this.periodFrom, this.periodTo);
	}

	/**
	 * Its period as a reader writes it. An undated page that is told to hold for the year
	 * in which it was read names no year itself, so the day of reading is told.
	 */
	String getPeriodText() {
		if (this.asOf == null || this.source == null || this.source.getPublished() != null
				|| !getPeriod().equals(Period.parse(Integer.toString(this.asOf.getYear())))) {
			return getPeriod().print();
		}
		return "undated, read " + Period.print(this.asOf.toString());
	}

	String getCounts() {
		return this.counts;
	}

	/** Who says it; {@code null} when the program computed it. */
	@Nullable Source getSource() {
		return this.source;
	}

	Grade getGrade() {
		return this.grade;
	}

	@Nullable LocalDate getAsOf() {
		return this.asOf;
	}

	/** Why it should not be relied on, as Markdown. */
	@Nullable String getDoubt() {
		return this.doubt;
	}

	Standing getStanding() {
		return this.standing;
	}

	/** How the program computed it; {@code null} when it did not. */
	@Nullable Computation getComputed() {
		return this.computed;
	}

	/** Who passes it on. */
	Set<PassedOn> getRelays() {
		return this.relays;
	}

	/**
	 * That a source passes a figure on.
	 *
	 * @param source the source
	 * @param note how it does so, as Markdown
	 */
	@Embeddable
	record PassedOn(@ManyToOne(fetch = FetchType.EAGER) Source source, @Nullable String note) {

	}

}
