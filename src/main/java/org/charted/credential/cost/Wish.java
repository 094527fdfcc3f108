package org.charted.credential.cost;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to have added up.
 *
 * @param years over how many years, from the day of the exam
 * @param member the addresses of the issuers whose member the reader is
 * @param dues what the reader says that membership costs a year, by the address of the
 * issuer
 * @param retakes how often each exam is taken again
 * @param tuition what the reader says that programs and courses cost
 */
public record Wish(int years, Set<String> member, Map<String, BigDecimal> dues, int retakes,
		@Nullable BigDecimal tuition) {
}
