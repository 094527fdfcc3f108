package org.charted.program.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.charted.compare.Subject;
import org.charted.ledger.FigureView;
import org.charted.pay.place.PlaceValues;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.charted.program.Dollar;
import org.charted.program.Institution;
import org.charted.program.InstitutionView;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramTable;
import org.charted.program.ProgramTexts.ProgramWords;
import org.charted.program.ProgramTexts.Table;
import org.charted.source.Grade;
import org.charted.wage.Area;
import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * What institutions report, as profiles to compare. All of them have the same attributes:
 * a field that one of them teaches is an attribute of each.
 */
@Service
@Transactional(readOnly = true)
class InstitutionProfiles {

	private static final String NOT_REPORTED = "not reported";

	/** Of wages, which the survey withholds. */
	private static final String NOT_PUBLISHED = "not published";

	private static final String DOLLARS = "dollars";

	private static final String STUDENTS = "full-time, first-time undergraduates, for one academic year";

	private final Wages wages;

	InstitutionProfiles(Wages wages) {
		this.wages = wages;
	}

	/** Institutions as subjects, in their order. */
	List<Subject> subjects(List<InstitutionView> views) {
		FigureView prices = this.wages.prices();
		SharedAttributes attributes = SharedAttributes.of(views);
		return views.stream().map((view) -> subject(view, attributes, prices)).toList();
	}

	/**
	 * What the institutions have between them.
	 *
	 * @param programs the names of fields and levels, by a word for both
	 * @param priced the names of fields that are priced by the entire program, by code
	 * @param families the levels at which one of them has earnings to tell of
	 * @param occupations the occupations of the field
	 */
	private record SharedAttributes(Map<String, String> programs, Map<String, String> priced,
			List<LevelFamily> families, List<Occupation> occupations) {

		static SharedAttributes of(List<InstitutionView> views) {
			Map<String, String> programs = new LinkedHashMap<>();
			views.stream()
				.flatMap(InstitutionProfiles::reported)
				.sorted(Comparator.comparingInt(InstitutionView.Program::place))
				.forEach((program) -> programs.put(word(program), name(program)));
			Map<String, String> priced = new LinkedHashMap<>();
			views.forEach((view) -> view.charges().forEach((charge) -> priced.put(charge.cip(), charge.field())));
			List<LevelFamily> families = Stream.of(LevelFamily.CERTIFICATE, LevelFamily.ASSOCIATE)
				.filter((family) -> views.stream().anyMatch((view) -> earnings(view, family) != null))
				.toList();
			Map<String, Occupation> occupations = new LinkedHashMap<>();
			views.stream()
				.flatMap((view) -> view.pay().stream())
				.map((pay) -> pay.wage().getOccupation())
				.forEach((occupation) -> occupations.putIfAbsent(occupation.getSoc(), occupation));
			return new SharedAttributes(programs, priced, families, List.copyOf(occupations.values()));
		}

	}

	/** What it has reported for the last year. */
	private static Stream<InstitutionView.Program> reported(InstitutionView view) {
		return view.programs().stream().filter((program) -> program.isReported(view.words().lastYear()));
	}

	private static String word(InstitutionView.Program program) {
		return program.field().slug() + "-" + program.level().slug();
	}

	private static String name(InstitutionView.Program program) {
		return "%s: %s".formatted(program.field().name(), StringUtils.uncapitalize(program.level().name()));
	}

	private static InstitutionView.@Nullable Earnings earnings(InstitutionView view, LevelFamily family) {
		return view.earnings().stream().filter((one) -> one.family() == family).findFirst().orElse(null);
	}

	private static Subject subject(InstitutionView view, SharedAttributes attributes, @Nullable FigureView prices) {
		Institution institution = view.institution();
		List<ProfileView.Group> groups = new ArrayList<>();
		groups.add(institution(institution));
		groups.add(awards(view, attributes));
		groups.add(prices(view, attributes));
		attributes.families().forEach((family) -> groups.add(earned(view, family)));
		attributes.occupations().forEach((occupation) -> groups.add(pay(view, occupation, prices)));
		return new Subject(institution.unitid(), institution.title(), institution.path(),
				institution.closed() ? "closed or merged" : "", new ProfileView(groups));
	}

	private static ProfileView.Group institution(Institution institution) {
		String distance = institution.distance();
		return new ProfileView.Group("The institution",
				List.of(row("control", "Who runs it", words(institution.controlLabel())),
						row("distance", "Taught entirely at a distance", (distance == null)
								? new Value.Missing(NOT_REPORTED)
								: words(institution.isAllAtADistance() ? "yes, all of it" : "no, not all of it"))));
	}

	private static ProfileView.Group awards(InstitutionView view, SharedAttributes attributes) {
		String year = view.words().lastYear();
		Map<String, Value.OfTable> made = new LinkedHashMap<>();
		reported(view).forEach((program) -> made.put(word(program), awards(view, program, year)));
		List<ProfileView.Entry> rows = new ArrayList<>();
		attributes.programs()
			.forEach((word, name) -> rows.add(row("awards-" + word, name, orMissing(made.get(word), NOT_REPORTED))));
		rows.add(row("awards", "All of these fields", total(view, List.copyOf(made.values()))));
		return new ProfileView.Group("Awards of %s, which are not people".formatted(period(view)), rows);
	}

	private static String period(InstitutionView view) {
		String year = view.words().lastYear();
		return year.equals(view.provisional()) ? year + ", provisional" : year;
	}

	private static Value.OfTable awards(InstitutionView view, InstitutionView.Program program, String year) {
		Table table = view.words().table(ProgramTable.AWARDS.slug());
		int made = Objects.requireNonNull(program.awards().get(year));
		return cell(view, table,
				"programs, %s, %s, awards, %s".formatted(program.field().cip(), program.level().code(), year), made,
				"awards", program.text(year), "certificates and degrees, first majors only", period(view), "");
	}

	private static Value total(InstitutionView view, List<Value.OfTable> awards) {
		if (awards.isEmpty()) {
			return new Value.Missing(NOT_REPORTED);
		}
		if (awards.size() == 1) {
			return awards.get(0);
		}
		BigDecimal sum = awards.stream().map(Value.OfTable::low).reduce(BigDecimal.ZERO, BigDecimal::add);
		Value.OfTable first = awards.get(0);
		return new Value.Computed("The awards of its programs, added up", awards, sum, first.unit(),
				"%,d".formatted(sum.intValue()), first.population(), first.geography(), first.period(), first.path());
	}

	private static ProfileView.Group prices(InstitutionView view, SharedAttributes attributes) {
		Institution institution = view.institution();
		ProgramWords words = view.words();
		Table tuition = words.table(ProgramTable.TUITION.slug());
		List<ProfileView.Entry> rows = new ArrayList<>();
		rows.add(row("tuition-in-state", "Tuition and fees of a year for undergraduates, people of the state",
				dollars(view, tuition, "prices, tuitionInState", institution.tuitionInState(), STUDENTS)));
		rows.add(row("tuition-in-district", "The same, people of its district",
				dollars(view, tuition, "prices, tuitionInDistrict", institution.tuitionInDistrict(), STUDENTS)));
		rows.add(row("tuition-out-of-state", "The same, people of another state",
				dollars(view, tuition, "prices, tuitionOutOfState", institution.tuitionOutOfState(), STUDENTS)));
		if (attributes.priced().isEmpty()) {
			rows.add(row("program-price", "Price of an entire program", new Value.Missing(Dollar.MISSING)));
		}
		attributes.priced().forEach((cip, field) -> rows.add(entire(view, cip, field)));
		rows.add(row("net-price", "Average price of a year after grants, any program",
				dollars(view, words.table(ProgramTable.NET_PRICE.slug()), "prices, netPrice", institution.netPrice(),
						"full-time, first-time undergraduates with federal aid, living costs included")));
		return new ProfileView.Group("What it charges", rows);
	}

	private static ProfileView.Entry entire(InstitutionView view, String cip, String field) {
		Table table = view.words().table(ProgramTable.CHARGES.slug());
		List<Value> values = view.charges()
			.stream()
			.filter((charge) -> charge.cip().equals(cip))
			.<Value>map((charge) -> cell(view, table, "prices, entirePrograms, " + cip, charge.price(), DOLLARS,
					"%s for %,d %s".formatted(Dollar.print(charge.price()), charge.length(), charge.lengthUnit()),
					"the entire program, %d months".formatted(charge.months()), table.period(),
					(charge.books() != null) ? "Books and supplies besides: %s.".formatted(Dollar.print(charge.books()))
							: ""))
			.toList();
		return new ProfileView.Entry("program-price-" + cip, field + ", the entire program",
				values.isEmpty() ? List.of(new Value.Missing(Dollar.MISSING)) : values);
	}

	/** What graduates of its group earned and owed, or why that is not shown. */
	private static ProfileView.Group earned(InstitutionView view, LevelFamily family) {
		InstitutionView.Earnings earnings = earnings(view, family);
		String level = (family == LevelFamily.CERTIFICATE) ? "certificate" : family.label();
		String group = "graduates with federal aid of all programs in a wider field, %s, whole institution group"
			.formatted(level);
		String last = view.words().lastYear();
		String reason = (earnings == null) ? "no such program reported for " + last : "not shown: " + earnings.reason();
		Function<Function<InstitutionView.Earnings, @Nullable Integer>, @Nullable Integer> shown = (
				amount) -> (earnings != null && earnings.isShown()) ? amount.apply(earnings) : null;
		boolean isShown = earnings != null && earnings.isShown();
		String first = isShown ? Dollar.MISSING : reason;
		String further = isShown ? Dollar.MISSING : "not shown";
		return new ProfileView.Group("Earnings in a wider field: any " + level,
				List.of(earned(view, ProgramTable.EARNINGS_ONE_YEAR, level, "oneYear", "About one year after",
						shown.apply(InstitutionView.Earnings::oneYear), group, first),
						earned(view, ProgramTable.EARNINGS_FOUR_YEARS, level, "fourYears",
								"About four years after: other people",
								shown.apply(InstitutionView.Earnings::fourYears), group, further),
						earned(view, ProgramTable.DEBT, level, "debt", "Federal debt of those who borrowed",
								shown.apply(InstitutionView.Earnings::debt), group + ", borrowers only", further)));
	}

	private static ProfileView.Entry earned(InstitutionView view, ProgramTable part, String level, String column,
			String label, @Nullable Integer amount, String population, String missing) {
		Table table = view.words().table(part.slug());
		return row(part.slug() + "-" + level.replace(' ', '-'), label,
				(amount != null) ? cell(view, table, "earnings, %s, %s".formatted(level, column), amount, DOLLARS,
						Dollar.print(amount), population, table.period(), "") : new Value.Missing(missing));
	}

	private static ProfileView.Group pay(InstitutionView view, Occupation occupation, @Nullable FigureView prices) {
		InstitutionView.LocalPay pay = view.pay()
			.stream()
			.filter((one) -> one.wage().getOccupation().getSoc().equals(occupation.getSoc()))
			.findFirst()
			.orElse(null);
		Wage wage = (pay != null) ? pay.wage() : null;
		Area area = (wage != null) ? wage.getArea() : null;
		String soc = occupation.getSoc();
		return new ProfileView.Group(occupation.getName() + " around it",
				List.of(row("place-" + soc, "Where",
						(area == null || pay == null) ? new Value.Missing(NOT_PUBLISHED) : words(place(pay))),
						row("low-" + soc, Measure.P10.label(),
								orMissing(PlaceValues.published(wage, Measure.P10), NOT_PUBLISHED)),
						row("median-" + soc, Measure.MEDIAN.label(),
								orMissing(PlaceValues.published(wage, Measure.MEDIAN), NOT_PUBLISHED)),
						row("prices-" + soc, "Price level there, where the whole country has 100",
								orMissing((area != null) ? PlaceValues.priceLevel(area, prices) : null,
										(area != null) ? Area.NO_PRICE_LEVEL : NOT_PUBLISHED))));
	}

	private static String place(InstitutionView.LocalPay pay) {
		String area = pay.wage().getArea().getName();
		String caution = pay.wage().caution();
		return (pay.ofArea() ? area : area + ", the whole state") + (caution.isEmpty() ? "" : "; " + caution);
	}

	private static ProfileView.Entry row(String id, String label, Value value) {
		return new ProfileView.Entry(id, label, List.of(value));
	}

	private static Value orMissing(@Nullable Value value, String missing) {
		return (value != null) ? value : new Value.Missing(missing);
	}

	private static Value words(String words) {
		return Value.Words.plain(words, new Value.Attribution(null, null, null));
	}

	private static Value dollars(InstitutionView view, Table table, String column, @Nullable Integer amount,
			String population) {
		return (amount != null)
				? cell(view, table, column, amount, DOLLARS, Dollar.print(amount), population, table.period(), "")
				: new Value.Missing(Dollar.MISSING);
	}

	/** What stands in the file of an institution. */
	private static Value.OfTable cell(InstitutionView view, Table table, String column, int amount, String unit,
			String words, String population, String period, String more) {
		Institution institution = view.institution();
		return new Value.OfTable(institution.path() + ".json", institution.title(), column, BigDecimal.valueOf(amount),
				unit, words, (table.counts() + " " + more).strip(), population, institution.title(), period,
				table.publisher(), "%s, %s".formatted(table.shortName(), period), Grade.COPY, institution.path());
	}

}
