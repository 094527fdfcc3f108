package org.charted.credential.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.credential.cost.CostLine.Input;
import org.charted.ledger.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * What the credentials of one issuer cost over the years.
 */
final class IssuerAccount {

	/** What the fee of a renewal is called among what goes into it. */
	static final String FEE = "Fee";

	private final IssuerRules rules;

	private final CostRules all;

	private final List<Priced> credentials;

	private final Wish wish;

	IssuerAccount(IssuerRules rules, CostRules all, List<Priced> credentials, Wish wish) {
		this.rules = rules;
		this.all = all;
		this.credentials = credentials;
		this.wish = wish;
	}

	public IssuerRules getRules() {
		return this.rules;
	}

	/** Whether the reader is a member, or has to be. */
	public boolean isMember() {
		return this.rules.isMembershipRequired() || this.wish.member().contains(this.rules.issuer().getPath());
	}

	/** What the reader says that membership costs a year, if anything. */
	public @Nullable BigDecimal getDues() {
		return this.wish.dues().get(this.rules.issuer().getPath());
	}

	/**
	 * Whether the reader has told dues and is no member, so that they are in no line.
	 */
	public boolean isDuesLeftOut() {
		return getDues() != null && !isMember();
	}

	/**
	 * The lines of the account as the reader is a member or not, with a member's dues.
	 */
	public List<CostLine> getLines() {
		List<CostLine> lines = lines(isMember());
		if (isMember()) {
			lines.add(dues());
		}
		return lines;
	}

	private CostLine dues() {
		String what = "Membership dues, %d %s".formatted(this.wish.years(),
				(this.wish.years() == 1) ? "year" : "years");
		BigDecimal dues = getDues();
		FigureView known = this.rules.dues();
		if (dues != null) {
			return CostLine.own(what, dues.multiply(BigDecimal.valueOf(this.wish.years())),
					"Your dues of %s a year, times the years".formatted(CostLine.dollars(dues)));
		}
		return (known != null)
				? CostLine.computed(what, times(known, this.wish.years()),
						"Dues of a year, times the years; type your own above, and they count instead",
						List.of(new Input("Your years: " + this.wish.years(), null), new Input("Dues a year", known)))
				: CostLine.unknown(what, "Type what this membership asks a year");
	}

	/** The lines but for dues. */
	List<CostLine> lines(boolean member) {
		List<CostLine> lines = new ArrayList<>();
		this.credentials.forEach((credential) -> addExam(lines, credential, member));
		addRenewals(lines, member);
		return lines;
	}

	private void addExam(List<CostLine> lines, Priced credential, boolean member) {
		String what = "%s exam, %s".formatted(credential.label(), member ? "as a member" : "not a member");
		FigureView fee = credential.fee(member);
		lines.add((fee != null) ? CostLine.figure(what, fee) : CostLine.unknown(what, ""));
		if (this.wish.retakes() > 0) {
			lines.add(retakes(credential, fee));
		}
	}

	private CostLine retakes(Priced credential, @Nullable FigureView fee) {
		String what = "%s retakes: %d".formatted(credential.label(), this.wish.retakes());
		Optional<RuleNote> rule = this.all.retake(credential.path());
		if (fee == null || rule.isEmpty()) {
			return CostLine.unknown(what, "What a retake costs could not be read");
		}
		return CostLine.computed(what, times(fee, this.wish.retakes()),
				"Retakes times the exam fee; a retake costs the same again (%s, %s)"
					.formatted(rule.get().source().getLabel(), rule.get().grade().label()),
				List.of(new Input("Your retakes: " + this.wish.retakes(), null), new Input("Exam fee", fee)));
	}

	private void addRenewals(List<CostLine> lines, boolean member) {
		FigureView cycle = this.rules.feeEvery();
		if (cycle == null) {
			lines.add(CostLine.unknown("Renewals", "How often it is renewed could not be read"));
			return;
		}
		int renewals = renewals(cycle);
		List<Input> count = List.of(new Input("Your years: " + this.wish.years(), null), new Input("Due every", cycle));
		if (renewals == 0) {
			lines.add(CostLine.computed("Renewals: none falls due", BigDecimal.ZERO, "Whole periods within the years",
					count));
		}
		else if (member && this.rules.inDues()) {
			lines.add(CostLine.computed("Renewals: " + renewals, BigDecimal.ZERO, "Members renew for their dues, below",
					count));
		}
		else {
			lines.add(renewal("First credential, renewals: " + renewals, this.rules.fees().get(member), renewals, 1,
					count));
			int further = renewed().size() - 1;
			if (further > 0) {
				lines.add(renewal("Further credentials, %d each renewal".formatted(further),
						this.rules.furtherFees().get(member), renewals, further, count));
			}
		}
	}

	private static CostLine renewal(String what, @Nullable FigureView fee, int renewals, int credentials,
			List<Input> count) {
		if (fee == null) {
			return CostLine.unknown(what, "The fee could not be read");
		}
		List<Input> inputs = new ArrayList<>(count);
		inputs.add(new Input(FEE, fee));
		return CostLine.computed(what, times(fee, renewals * credentials),
				"Whole periods within the years, times the fee"
						+ ((credentials > 1) ? ", times the further credentials" : ""),
				inputs);
	}

	private int renewals(FigureView cycle) {
		return BigDecimal.valueOf(this.wish.years()).divideToIntegralValue(cycle.low()).intValue();
	}

	private static BigDecimal times(FigureView figure, int count) {
		return figure.low().multiply(BigDecimal.valueOf(count));
	}

	/** The credentials that are renewed: those that no other one chosen replaces. */
	List<Priced> renewed() {
		Set<String> chosen = this.credentials.stream().map(Priced::path).collect(Collectors.toSet());
		return this.credentials.stream()
			.filter((credential) -> this.all.replacement(credential.path())
				.filter((rule) -> chosen.contains(rule.other()))
				.isEmpty())
			.toList();
	}

	/** The credentials that another one chosen replaces at renewal, with who says so. */
	public Map<Priced, RuleNote> getReplaced() {
		Map<Priced, RuleNote> replaced = new LinkedHashMap<>();
		List<Priced> renewed = renewed();
		this.credentials.stream()
			.filter((credential) -> !renewed.contains(credential))
			.forEach((credential) -> replaced.put(credential, this.all.replacement(credential.path()).orElseThrow()));
		return replaced;
	}

	/**
	 * The continuing education of each cycle for all credentials of the issuer together.
	 */
	public Units getUnits() {
		return Units.of(renewed(), this.rules);
	}

	/** When membership pays. */
	public BreakEven getBreakEven() {
		return BreakEven.of(this, this.wish);
	}

}
