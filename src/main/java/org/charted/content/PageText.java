package org.charted.content;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * The text of a page.
 */
@Entity
@Immutable
@Table(name = "page")
@SuppressWarnings("NullAway.Init") // filled by JPA
public class PageText {

	@Id
	private String path;

	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "path", insertable = false, updatable = false)
	private Page page;

	private String markdown;

	protected PageText() {
	}

	public Page getPage() {
		return this.page;
	}

	public String getMarkdown() {
		return this.markdown;
	}

}
