package org.charted.credential.eligibility;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may have: a diploma, a degree, a license, a course or a credential.
 */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // filled by JPA
public class Holding {

	static final String CREDENTIAL = "credential";

	static final String COURSE = "course";

	/** In place of an accreditor: the program is in another country. */
	static final String ABROAD = "abroad";

	@Id
	private String id;

	private String label;

	private String gain;

	private String category;

	private String implies;

	private @Nullable String program;

	private String higher;

	private int position;

	protected Holding() {
	}

	Holding(String id, String label, String gain, String category, String implies, @Nullable String program,
			String higher) {
		this.id = id;
		this.label = label;
		this.gain = gain;
		this.category = category;
		this.implies = implies;
		this.program = program;
		this.higher = higher;
	}

	public String getId() {
		return this.id;
	}

	public String getLabel() {
		return this.label;
	}

	/** How one comes to have it, as in "earn an associate degree". */
	public String getGain() {
		return this.gain;
	}

	/** education, license, course or credential. */
	public String getCategory() {
		return this.category;
	}

	public boolean isCredential() {
		return CREDENTIAL.equals(this.category);
	}

	/** Whether it is a course or a training short of a degree. */
	public boolean isCourse() {
		return COURSE.equals(this.category);
	}

	/** Whether it takes a program whose accreditation has to be asked for first. */
	public boolean isAccredited() {
		return isProgram() && !ABROAD.equals(this.program);
	}

	/** The file name of the organization that accredits the program, if it takes one. */
	@Nullable String getAccreditor() {
		return isAccredited() ? this.program : null;
	}

	/** Whether it takes a program that schools sell for tuition. */
	public boolean isProgram() {
		return this.program != null;
	}

	/** What one has as well who has it, one step on. */
	List<String> getImplies() {
		return words(this.implies);
	}

	/** What is above it, so that nobody who has that is told to get this. */
	List<String> getHigher() {
		return words(this.higher);
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

}
