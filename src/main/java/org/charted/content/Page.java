package org.charted.content;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Anything with an address of its own: a whole page, or a part of one. Its text is kept
 * apart, as {@link PageText}, since most lists of pages do without.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
public class Page {

	private static final int WORDS_A_MINUTE = 200;

	@Id
	private String path;

	private String kind;

	private String slug;

	private String title;

	private String sortKey;

	private String summary;

	private @Nullable String part;

	private int position;

	private @Nullable LocalDate checked;

	private int words;

	protected Page() {
	}

	public String getPath() {
		return this.path;
	}

	public String getKind() {
		return this.kind;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getTitle() {
		return this.title;
	}

	/**
	 * The title within a sentence: in lower case, unless it begins with an abbreviation.
	 */
	public String getTitleInSentence() {
		return inSentence(this.title);
	}

	/** A title as it stands within a sentence: an abbreviation keeps its capitals. */
	public static String inSentence(String title) {
		boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
		return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
	}

	public String getSortKey() {
		return this.sortKey;
	}

	public String getSummary() {
		return this.summary;
	}

	public @Nullable String getPart() {
		return this.part;
	}

	public int getPosition() {
		return this.position;
	}

	/** When the page was last checked against its sources. */
	public @Nullable LocalDate getChecked() {
		return this.checked;
	}

	/** How many minutes it takes to read at 200 words a minute, at least 1. */
	public int getMinutes() {
		return Math.max(1, Math.round((float) this.words / WORDS_A_MINUTE));
	}

}
