package org.charted.pay.industry;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.charted.ledger.Figure;
import org.charted.wage.Industry;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * A kind of workplace that the articles tell of.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
class Setting {

	@Id
	private String id;

	private String title;

	private String text;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Industry industry;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Industry widerIndustry;

	private int position;

	@ManyToMany
	@JoinTable(name = "setting_figure", joinColumns = @JoinColumn(name = "setting_id"),
			inverseJoinColumns = @JoinColumn(name = "figure_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<Figure> figures;

	protected Setting() {
	}

	String getId() {
		return this.id;
	}

	String getTitle() {
		return this.title;
	}

	/** What the articles say of it, as Markdown. */
	String getText() {
		return this.text;
	}

	/** The industry whose pay is shown beside it; {@code null} when none is like it. */
	@Nullable Industry getIndustry() {
		return this.industry;
	}

	/** The industry shown where that one has no pay of an occupation, if any is. */
	@Nullable Industry getWiderIndustry() {
		return this.widerIndustry;
	}

	/** The figures that the articles print for it. */
	List<Figure> getFigures() {
		return this.figures;
	}

}
