package org.charted.career;

import java.util.List;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.charted.content.Page;
import org.charted.wage.Occupation;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a career has besides its page and its facts.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
class Career {

	/** The fit of an occupation that is the career itself. */
	static final String EXACT = "exact";

	/** The fit of an occupation that bears the name of the career and of another one. */
	private static final String SHARED = "shared";

	/** The fit of an occupation that only does similar work. */
	static final String PROXY = "proxy";

	@Id
	private String path;

	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "path", insertable = false, updatable = false)
	private Page page;

	private String education;

	private String soc;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "soc", insertable = false, updatable = false)
	private Occupation occupation;

	private boolean acrossIndustries;

	private String fit;

	private String fitReason;

	private String work;

	private String stage;

	private @Nullable String remoteWork;

	protected Career() {
	}

	public String getPath() {
		return this.path;
	}

	Page getPage() {
		return this.page;
	}

	/** The typical education for starting in the closest statistical occupation. */
	public Education getEducation() {
		return Education.valueOf(this.education.toUpperCase(Locale.ROOT));
	}

	/** The code of the closest statistical occupation. */
	public String getSoc() {
		return this.soc;
	}

	/** The closest statistical occupation. */
	public Occupation getOccupation() {
		return this.occupation;
	}

	/** Whether most people of that occupation work outside health care. */
	public boolean isAcrossIndustries() {
		return this.acrossIndustries;
	}

	/** How well that occupation fits: exact, shared, close, broad or proxy. */
	public String getFit() {
		return this.fit;
	}

	/** The same in words. */
	public String getFitLabel() {
		return isShared() ? "counted together with others" : this.fit + " fit";
	}

	/** Whether that occupation is this career and another one, which nobody splits. */
	public boolean isShared() {
		return SHARED.equals(this.fit);
	}

	/**
	 * Whether that occupation is this career, so that its pay is the career's own. Else
	 * it counts the career among others, or only people who do similar work.
	 */
	public boolean isCountedByItself() {
		return EXACT.equals(this.fit);
	}

	/**
	 * Whether that occupation tells what schooling the career takes; one that only does
	 * similar work says nothing of that.
	 */
	boolean isSchooledAlike() {
		return !PROXY.equals(this.fit);
	}

	/** Why it fits so, as Markdown. */
	String getFitReason() {
		return this.fitReason;
	}

	/** The ids of the kinds of work that it is mostly about. */
	public List<String> getWork() {
		return List.of(this.work.split(" "));
	}

	/** Whether it can be had away from an employer's site. */
	public Remote getRemote() {
		return Remote.of(this.remoteWork);
	}

	public Stage getStage() {
		return Stage.valueOf(this.stage.toUpperCase(Locale.ROOT));
	}

}
