package org.charted.credential.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.charted.credential.cost.CostLine.Input;
import org.charted.ledger.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * The continuing education of a cycle for all credentials of an issuer together: that of
 * the one that asks for most, plus what each further one adds, up to a limit.
 *
 * @param amount the units, or {@code null} when they are not known
 * @param inputs what they were computed from
 */
record Units(@Nullable BigDecimal amount, List<Input> inputs) {

	static Units of(List<Priced> credentials, IssuerRules rules) {
		List<Input> inputs = new ArrayList<>();
		for (Priced credential : credentials) {
			FigureView units = credential.units();
			if (units == null) {
				return new Units(null, List.of());
			}
			inputs.add(new Input(credential.label() + " alone", units));
		}
		BigDecimal most = inputs.stream()
			.map((input) -> (input.figure() != null) ? input.figure().low() : BigDecimal.ZERO)
			.max(Comparator.naturalOrder())
			.orElse(BigDecimal.ZERO);
		if (credentials.size() == 1) {
			return new Units(most, inputs);
		}
		FigureView further = rules.furtherUnits();
		FigureView limit = rules.mostUnits();
		if (further == null || limit == null) {
			return new Units(null, List.of());
		}
		inputs.add(new Input("Each further credential adds", further));
		inputs.add(new Input("At most", limit));
		BigDecimal sum = most.add(further.low().multiply(BigDecimal.valueOf(credentials.size() - 1L)));
		return new Units(sum.min(limit.low()), inputs);
	}

	/** Whether it was computed, and not merely looked up. */
	public boolean isComputed() {
		return this.inputs.size() > 1;
	}

	public String print() {
		return (this.amount != null) ? this.amount.stripTrailingZeros().toPlainString() + " CEUs" : "not verified";
	}

}
