package org.charted.credential.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ledger.FigureView;
import org.charted.source.Grade;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * One condition of a route.
 *
 * @param op how it is tested
 * @param attribute what it is about
 * @param experience the work it counts, if it counts any
 * @param oneOf what satisfies it, any one of them
 * @param figure how long the work has to be, if it counts any
 * @param words what it asks for, as HTML, where it takes words of its own, or ""
 * @param source who says so, if anyone does
 * @param grade how far that can be trusted
 * @param asOf when it was checked
 */
record Condition(Op op, String attribute, @Nullable Experience experience, List<Holding> oneOf,
		@Nullable FigureView figure, String words, @Nullable Source source, Grade grade, LocalDate asOf) {

	private static final String COURSES = "courses";

	private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

	boolean isVerified() {
		return this.op != Op.NOT_VERIFIED;
	}

	/** Whether a reader meets it; what no form can ask for counts as not met. */
	boolean isMetBy(Having having) {
		return switch (this.op) {
			case HOLDS -> having.holdsOneOf(this.oneOf);
			case AT_LEAST -> this.experience != null && having.hasWorked(this.experience, months());
			case NOTHING -> true;
			case DOES, UNCLEAR, NOT_VERIFIED -> false;
		};
	}

	/** Whether nobody can tell who meets it. */
	boolean isUnclear() {
		return this.op == Op.UNCLEAR;
	}

	/** What a reader has above all that it asks for; {@code null} when there is none. */
	@Nullable Holding surpassedBy(Having having) {
		return this.oneOf.stream().map(having::above).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/**
	 * Whether whoever meets another condition meets this one as well, or would not have
	 * to do more for it.
	 */
	boolean asksNoMoreThan(Condition other) {
		return switch (this.op) {
			case HOLDS -> other.op == this.op && this.oneOf.containsAll(other.oneOf);
			case AT_LEAST ->
				other.op == this.op && other.experience == this.experience && months().compareTo(other.months()) <= 0;
			case NOTHING -> true;
			case DOES, UNCLEAR, NOT_VERIFIED -> equals(other);
		};
	}

	/** Whether it is met by taking courses. */
	boolean isStudy() {
		return COURSES.equals(this.attribute);
	}

	private BigDecimal months() {
		Assert.state(this.figure != null, "a length of work has a figure");
		BigDecimal length = this.figure.low();
		return this.figure.unit().startsWith("month") ? length : length.multiply(MONTHS_A_YEAR);
	}

	/** The figure to print, unless the words of its own have it. */
	public @Nullable FigureView printed() {
		return this.words.isEmpty() ? this.figure : null;
	}

	/** Whether no form can ask for it. */
	public boolean isUnasked() {
		return this.op == Op.DOES;
	}

	/**
	 * What has to be there, in words, without the figure that may follow, or the words of
	 * its own.
	 */
	public String label() {
		if (this.op != Op.UNCLEAR && !this.words.isEmpty()) {
			return "";
		}
		return switch (this.op) {
			case HOLDS -> or(this.oneOf.stream().map(Holding::getLabel).toList());
			case AT_LEAST -> "Experience in " + work();
			case NOTHING -> "Nothing has to be proved";
			case NOT_VERIFIED -> "not verified";
			case UNCLEAR -> "not verified: ";
			case DOES -> "";
		};
	}

	/**
	 * What a reader has to do to meet it, in words, without the figure that may follow.
	 */
	public String gain() {
		if (this.op != Op.UNCLEAR && !this.words.isEmpty()) {
			return "";
		}
		if (this.op == Op.AT_LEAST) {
			return "gather experience in " + work();
		}
		if (this.op == Op.UNCLEAR) {
			return label();
		}
		if (this.op != Op.HOLDS) {
			return "";
		}
		if (this.oneOf.stream().allMatch(Holding::isCredential)) {
			return "hold the " + or(this.oneOf.stream().map(Holding::getLabel).toList());
		}
		return or(this.oneOf.stream().map(Holding::getGain).toList());
	}

	/** The words of what has to be done, to follow "you can once you", as HTML. */
	public String gainWords() {
		boolean sentence = this.words.length() > 1 && Character.isLowerCase(this.words.charAt(1));
		return sentence ? StringUtils.uncapitalize(this.words) : this.words;
	}

	private String work() {
		return (this.experience != null) ? this.experience.work() : "";
	}

	/** Who accredits the programs that it takes, by file name. */
	Stream<String> accreditors() {
		return this.oneOf.stream().map(Holding::getAccreditor).filter(Objects::nonNull);
	}

	boolean takesProgram() {
		return !this.oneOf.isEmpty() && this.oneOf.stream().allMatch(Holding::isProgram);
	}

	private static String or(List<String> words) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: words.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + words.get(last);
	}

}
