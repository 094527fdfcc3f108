package org.charted.credential.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.charted.content.Page;

/**
 * What credentials cost over the years, issuer by issuer.
 *
 * @param accounts the accounts of the issuers
 * @param others what is paid once for all of them: tuition
 * @param idle the issuers whose member the reader is, or whose dues are told, and of whom
 * no credential is chosen
 * @param total the sum
 */
public record CostPlan(List<IssuerAccount> accounts, List<CostLine> others, List<Page> idle, Total total) {

	/**
	 * Add up what a reader wishes to have added up.
	 * @param credentials the credentials chosen
	 * @param rules the rules of their issuers
	 * @param wish the reader's own numbers
	 * @return the account
	 */
	public static CostPlan of(List<Priced> credentials, CostRules rules, Wish wish) {
		Map<String, List<Priced>> byIssuer = credentials.stream()
			.collect(Collectors.groupingBy(Priced::issuer, LinkedHashMap::new, Collectors.toList()));
		List<IssuerAccount> accounts = new ArrayList<>();
		byIssuer.forEach((issuer, some) -> accounts
			.add(new IssuerAccount(Objects.requireNonNull(rules.issuers().get(issuer), issuer), rules, some, wish)));
		List<CostLine> others = new ArrayList<>();
		if (wish.tuition() != null) {
			others.add(CostLine.own("Tuition and courses", wish.tuition(), ""));
		}
		else if (credentials.stream().anyMatch(Priced::takesProgram)) {
			others.add(CostLine.unknown("Tuition", "It differs by school; type what yours asks, or 0 when it is paid"));
		}
		List<Page> idle = rules.issuerPages()
			.stream()
			.filter((issuer) -> !byIssuer.containsKey(issuer.getPath()))
			.filter((issuer) -> wish.member().contains(issuer.getPath()) || wish.dues().containsKey(issuer.getPath()))
			.toList();
		List<CostLine> lines = new ArrayList<>(others);
		accounts.forEach((account) -> lines.addAll(account.getLines()));
		return new CostPlan(List.copyOf(accounts), List.copyOf(others), idle, Total.of(lines));
	}

	/** All lines, in order. */
	public List<CostLine> lines() {
		List<CostLine> lines = new ArrayList<>();
		this.accounts.forEach((account) -> lines.addAll(account.getLines()));
		lines.addAll(this.others);
		return lines;
	}

}
