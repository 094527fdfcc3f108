package org.charted.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.charted.credential.eligibility.Answer;
import org.charted.credential.eligibility.Having;
import org.charted.web.Label;
import org.charted.web.Address;
import org.charted.web.Slugged;
import org.charted.web.TableOrder;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which credentials a reader wants to see, and in which order. What is {@code null} does
 * not narrow the list; what the reader has narrows it to the credentials that can be sat
 * now.
 *
 * @param issuer the name of the issuer in addresses
 * @param topic the id of what the credential is about
 * @param have a diploma, degree or license that the reader has
 * @param coding how many years the reader has coded
 * @param held a credential that the reader holds
 * @param order the order
 * @param page the page of the list, from 1
 */
record CredentialFilter(@Label("Issuer") @Nullable String issuer, @Label("Topic") @Nullable String topic,
		@Label("What I have now") @Nullable String have, @Label("Years in coding") @Nullable String coding,
		@Label("Credential I hold") @Nullable String held, TableOrder<CredentialColumn> order,
		@Label("Page") @WholeNumber(most = 99) int page) {

	static final List<String> YEARS = List.of("1", "2", "5", "10");

	/** The parameters that narrow the list, in the order of the form. */
	static final List<String> NAMES = List.of("issuer", "topic", "have", "coding", "held");

	private List<@Nullable String> chosen() {
		List<@Nullable String> chosen = new ArrayList<>();
		chosen.add(this.issuer);
		chosen.add(this.topic);
		chosen.add(this.have);
		chosen.add(this.coding);
		chosen.add(this.held);
		return chosen;
	}

	/** What is chosen for a parameter. */
	public @Nullable String chosen(String name) {
		return chosen().get(NAMES.indexOf(name));
	}

	/** The same filter with another choice for one parameter. */
	CredentialFilter with(String name, @Nullable String choice) {
		List<@Nullable String> chosen = chosen();
		chosen.set(NAMES.indexOf(name), choice);
		return new CredentialFilter(chosen.get(0), chosen.get(1), chosen.get(2), chosen.get(3), chosen.get(4),
				this.order, 1);
	}

	/** What the reader asks of a credential, whoever may sit it, and nothing else. */
	CredentialFilter whatIsAsked() {
		return new CredentialFilter(this.issuer, this.topic, null, null, null, TableOrder.own(), 1);
	}

	/** What the reader has, and nothing else. */
	CredentialFilter whatIsHad() {
		return new CredentialFilter(null, null, this.have, this.coding, this.held, TableOrder.own(), 1);
	}

	/** Whether the reader says what he or she has. */
	public boolean isPersonal() {
		return this.have != null || this.coding != null || this.held != null;
	}

	public boolean isEmpty() {
		return chosen().stream().allMatch(Objects::isNull);
	}

	/** Whether a credential is about what the reader asks for, whoever may sit it. */
	boolean isAbout(ListedCredential listed) {
		return (this.issuer == null || this.issuer.equals(listed.issuerSlug()))
				&& (this.topic == null || listed.credential().getTopics().contains(this.topic));
	}

	boolean passes(ListedCredential listed, Having having) {
		return isAbout(listed) && (!isPersonal() || listed.answer(having) == Answer.NOW);
	}

	/** The address that sorts by a column, or turns its order around. */
	public String sortedBy(String column) {
		return path("", this.order.turned(Slugged.of(CredentialColumn.class, column)), 1);
	}

	/** The address of all that passes, as a file. */
	public String path(String ending) {
		return path(ending, this.order, 1);
	}

	/** The address of a page of the list. */
	public String path(int page) {
		return path("", this.order, page);
	}

	private String path(String ending, TableOrder<CredentialColumn> order, int page) {
		Address address = Address.of("/credentials" + ending);
		NAMES.forEach((name) -> address.with(name, chosen(name)));
		return address.with(order).with("page", (page > 1) ? page : null).toString();
	}

}
