package org.charted.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.wage.WageLine;
import org.jspecify.annotations.Nullable;

/**
 * An institution as data to take away. {@code null} is not in the tables.
 *
 * @param unitid its six digits
 * @param name its name
 * @param city its city
 * @param place the letters of its state, of the District of Columbia or of Puerto Rico
 * @param control who runs it
 * @param directory the newest directory that lists it
 * @param closed whether it has closed, merged, or reports with another
 * @param website its address
 * @param priceCalculator its price calculator
 * @param programs what it has reported
 * @param prices what it charges
 * @param earnings what graduates earned, where that may be shown
 * @param wages what the work pays around it
 * @param near other institutions
 * @param tables where the numbers come from, and what they count
 */
record InstitutionFile(String unitid, String name, String city, String place, String control, String directory,
		boolean closed, @Nullable String website, @Nullable String priceCalculator, List<ProgramLine> programs,
		Prices prices, List<EarningLine> earnings, List<WageLine> wages, List<InstitutionView.Neighbor> near,
		Map<String, SourceLine> tables) {

	record ProgramLine(String field, String cip, String level, String levelCode,
			Map<String, @Nullable Integer> awards) {
	}

	record Prices(@Nullable Integer tuitionInDistrict, @Nullable Integer tuitionInState,
			@Nullable Integer tuitionOutOfState, @Nullable Integer netPrice,
			List<InstitutionView.Charge> entirePrograms) {
	}

	record EarningLine(String level, boolean shown, String note, @Nullable Integer oneYear, @Nullable Integer fourYears,
			@Nullable Integer debt) {
	}

	record SourceLine(String source, String period, String counts) {
	}

	static InstitutionFile of(InstitutionView view) {
		Institution one = view.institution();
		return new InstitutionFile(one.unitid(), one.name(), one.city(), one.stateCode(), one.controlLabel(),
				one.directory(), one.closed(), one.website(), one.priceCalculator(),
				view.programs().stream().map((program) -> line(program, view.years())).toList(),
				new Prices(one.tuitionInDistrict(), one.tuitionInState(), one.tuitionOutOfState(), one.netPrice(),
						view.charges()),
				view.earnings().stream().map(InstitutionFile::line).toList(),
				view.pay().stream().map((pay) -> WageLine.of(pay.wage(), false)).toList(), view.near(),
				new TreeMap<>(view.words()
					.tables()
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey,
							(table) -> new SourceLine("/sources/" + table.getValue().source(),
									table.getValue().period(), table.getValue().counts())))));
	}

	private static ProgramLine line(InstitutionView.Program program, List<String> years) {
		Map<String, @Nullable Integer> awards = new LinkedHashMap<>();
		years.forEach((year) -> awards.put(year, program.awards().get(year)));
		return new ProgramLine(program.field().name(), program.field().cip(), program.level().name(),
				program.level().code(), awards);
	}

	private static EarningLine line(InstitutionView.Earnings earnings) {
		Function<@Nullable Integer, @Nullable Integer> shown = (amount) -> earnings.isShown() ? amount : null;
		return new EarningLine(earnings.family().label(), earnings.isShown(),
				earnings.isShown() ? "" : earnings.reason(), shown.apply(earnings.oneYear()),
				shown.apply(earnings.fourYears()), shown.apply(earnings.debt()));
	}

}
