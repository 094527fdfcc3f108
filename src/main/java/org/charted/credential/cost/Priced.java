package org.charted.credential.cost;

import org.charted.ledger.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * A credential with what is known of its price.
 *
 * @param id its name in addresses
 * @param label its short name
 * @param path its address
 * @param issuer the address of its issuer
 * @param feeMember the exam fee for members, if it was verified
 * @param feeNonmember the exam fee for others, if it was verified
 * @param units the continuing education of a cycle, held alone
 * @param takesProgram whether every way to it leads through a program sold for tuition
 */
public record Priced(String id, String label, String path, String issuer, @Nullable FigureView feeMember,
		@Nullable FigureView feeNonmember, @Nullable FigureView units, boolean takesProgram) {

	@Nullable FigureView fee(boolean member) {
		return member ? this.feeMember : this.feeNonmember;
	}

}
