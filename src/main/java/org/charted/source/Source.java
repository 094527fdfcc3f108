package org.charted.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.charted.note.Note;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Who says something: an article, a page, a set of statistics.
 */
@Entity
@Immutable
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
public class Source {

	@Id
	private String id;

	private String title;

	private @Nullable String author;

	private String publisher;

	private String shortName;

	private @Nullable String published;

	private String kind;

	private @Nullable String url;

	private LocalDate lastRead;

	private String goodFor;

	private String weak;

	private @Nullable String credit;

	private @Nullable String trace;

	private String sortKey;

	protected Source() {
	}

	public String getId() {
		return this.id;
	}

	public String getPath() {
		return "/sources/" + this.id;
	}

	public String getTitle() {
		return this.title;
	}

	public @Nullable String getAuthor() {
		return this.author;
	}

	public String getPublisher() {
		return this.publisher;
	}

	/** What a citation prints beside the year. */
	public String getShortName() {
		return this.shortName;
	}

	/** What a citation prints: the short name and the year of publication. */
	public String getLabel() {
		return (this.published != null) ? this.shortName + " " + this.published.substring(0, 4) : this.shortName;
	}

	/** When it was published, as a reader writes it; {@code null} when it is undated. */
	public @Nullable String getPublished() {
		return (this.published != null) ? Period.print(this.published) : null;
	}

	/** What a page tells of it where it cites it: title, who says it and when. */
	public Note note() {
		StringBuilder note = new StringBuilder("<a href=\"%s\">%s</a>".formatted(getPath(), escape(this.title)));
		if (this.author != null) {
			note.append(", ").append(escape(this.author));
		}
		String when = getPublished();
		return Note.of(note.append(", ")
			.append(escape(this.publisher))
			.append(", ")
			.append((when != null) ? when : "undated")
			.append('.')
			.toString());
	}

	/**
	 * The same, with how far it can be trusted unless that is its own page as we saw it.
	 */
	public Note note(Grade grade) {
		return (grade == Grade.OFFICIAL) ? note() : Note.of(note().html() + " " + grade.sentence());
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	public String getKind() {
		return this.kind;
	}

	public @Nullable String getUrl() {
		return this.url;
	}

	/** When we last read it. */
	public LocalDate getLastRead() {
		return this.lastRead;
	}

	public String getGoodFor() {
		return this.goodFor;
	}

	public String getWeak() {
		return this.weak;
	}

	/** The credit line that its publisher asks for. */
	public @Nullable String getCredit() {
		return this.credit;
	}

	/** How we know where it comes from. */
	public @Nullable String getTrace() {
		return this.trace;
	}

}
