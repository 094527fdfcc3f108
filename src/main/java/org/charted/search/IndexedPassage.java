package org.charted.search;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * A passage that can be found, as far as it is asked for. What results show of it stands
 * in memory beside the index, which would have to unpack it for each.
 */
@Entity
@Immutable
@Indexed(index = IndexedPassage.INDEX)
@Table(name = "passage")
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA
class IndexedPassage {

	static final String INDEX = "charted-passages";

	static final String ANALYZER = "english";

	static final String NAMES = "names";

	@Id
	private Integer id;

	@KeywordField(aggregable = Aggregable.YES)
	private String category;

	@KeywordField
	private String tier;

	private String title;

	private @Nullable String heading;

	@FullTextField(analyzer = ANALYZER)
	private String text;

	private String names;

	/** The version of the content that it was read from. */
	@Formula("(select c.version from content c)")
	@KeywordField
	private String version;

	protected IndexedPassage() {
	}

	/** Its place among the others, where they match alike. */
	@GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public Integer getPosition() {
		return this.id;
	}

	/**
	 * What it is about: its heading or, at the top of a page, the title. What others have
	 * published is called by words that they chose for readers of their own, and a figure
	 * by a question that others answer as well, unless it stands for them. Those are
	 * empty, not missing: where each document has a field, its length is found without a
	 * search.
	 */
	@FullTextField(analyzer = ANALYZER)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getHead() {
		if (isRow() || isNamed() || isFact()) {
			return "";
		}
		return (this.heading != null) ? this.heading : this.title;
	}

	/** What else it or its page is called. */
	@FullTextField(analyzer = ANALYZER)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getPage() {
		if (isNamed()) {
			return "";
		}
		String names = this.names.replace('|', ' ');
		return (this.heading != null || isRow()) ? this.title + " " + names : names;
	}

	/** The same of a line of a profile, which other profiles have as well. */
	@FullTextField(analyzer = ANALYZER)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public @Nullable String getLine() {
		return isFact() ? this.heading : "";
	}

	private boolean isFact() {
		return this.heading != null && Tier.FACT.name().equals(this.tier);
	}

	/**
	 * The name of a place or a school, which has no forms but a plural: stemmed,
	 * Providence would be a provider.
	 */
	@FullTextField(analyzer = NAMES)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getProper() {
		return isNamed() ? this.title + " " + this.names.replace('|', ' ') : "";
	}

	private boolean isNamed() {
		return this.heading == null && (SearchKind.SCHOOLS.slug().equals(this.category)
				|| (SearchKind.PLACES.slug().equals(this.category) && Tier.PART.name().equals(this.tier)));
	}

	private boolean isRow() {
		return SearchKind.FIGURES.slug().equals(this.category) && !Tier.FACT.name().equals(this.tier);
	}

	/** Its names, folded, to be matched as a whole. */
	@KeywordField(name = "name")
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getWholeNames() {
		return (this.heading != null) ? List.of() : names();
	}

	/** The names of the page that it is a part of. */
	@KeywordField(name = "pageName")
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public List<String> getPageNames() {
		return (this.heading != null) ? names() : List.of();
	}

	private List<String> names() {
		return this.names.isEmpty() ? List.of() : Arrays.asList(this.names.split("\\|"));
	}

}
