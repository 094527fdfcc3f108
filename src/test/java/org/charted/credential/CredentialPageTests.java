package org.charted.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.charted.ProjectSeeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the pages about credentials: what they promise, what they leave open and what
 * they refuse.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CredentialPageTests {

	/** Those that are no education. */
	private static final List<String> WITH_EXAM = ProjectSeeds.slugs("credentials")
		.stream()
		.filter((slug) -> !ProjectSeeds.text("credentials", slug).contains("\nlevel: education\n"))
		.toList();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void showsAllCredentialsOfTheSeeds() {
		assertThat(document("/credentials/compare").select("input[name=c]").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(ProjectSeeds.slugs("credentials"));
		assertThat(document("/credentials").select("table.wide input[name=c]").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(WITH_EXAM);
	}

	@Test
	void theListSaysInBriefThatMembersAloneSitAnExam() {
		assertThat(
				document("/credentials").select("tr:has(input[value=cpc]) td[data-label='Exam fee'] p").last().text())
			.isEqualTo("Others: Members only more");
	}

	/** The list has a line for each cell, and one for each credential without any. */
	@Test
	void showsExactlyTheUnverifiedCellsAsSuch() throws IOException {
		Set<String> expected = new ClassPathResource("unverified-cells.csv", CredentialPageTests.class)
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> shown = new TreeSet<>();
		for (String credential : expected.stream().map((line) -> line.split(",")[0]).distinct().toList()) {
			Set<String> cells = new TreeSet<>();
			for (Element label : document("/credentials/" + credential)
				.select(".facts dt[id], .answers [id], .steps > [id]")) {
				Element cell = label.is("dt") ? label.nextElementSibling() : label;
				if (cell != null && cell.select(".missing").text().startsWith("not verified")) {
					cells.add(credential + "," + label.id());
				}
			}
			shown.addAll(cells.isEmpty() ? Set.of(credential + ",") : cells);
		}
		assertThat(shown).isEqualTo(expected);
	}

	/** What has no exam of its own says so, and whatever has one never does. */
	@Test
	void tellsWhatDoesNotApply() {
		for (String degree : List.of("associate-degree", "bachelors-degree", "masters-degree",
				"billing-and-coding-certificate")) {
			assertThat(missing(degree)).containsOnlyOnce("no exam to sit").doesNotContain("does not apply");
		}
		assertThat(missing("specialized-certification")).contains("differs by credential");
		assertThat(WITH_EXAM).isNotEmpty()
			.allSatisfy((credential) -> assertThat(missing(credential)).doesNotContain("no exam to sit")
				.doesNotContain("does not apply")
				.doesNotContain("differs by credential"));
	}

	/** "Not published" is withheld by whoever has it, which no cell is known to be. */
	@Test
	void tellsWhatIsNotWithheldInOtherWords() {
		assertThat(ProjectSeeds.slugs("credentials"))
			.allSatisfy((credential) -> assertThat(missing(credential)).doesNotContain("not published"));
		assertThat(document("/credentials/compare?c=chda&c=rhia&c=associate-degree&c=specialized-certification")
			.select(".missing")
			.eachText())
			.contains("not found", "not stated", "nothing that we found", "does not apply", "differs by credential")
			.doesNotContain("not published");
	}

	private String missing(String credential) {
		return document("/credentials/" + credential).select(".missing").text();
	}

	@Test
	void answersStandBeforeTheProse() {
		for (String credential : ProjectSeeds.slugs("credentials")) {
			Document page = document("/credentials/" + credential);
			Elements answers = page.select(".page-head + .answered > .answers dl");
			assertThat(answers.select("dt").eachText()).as(credential).contains("Exam", "Worth it");
			assertThat(answers.select("dt:contains(Worth it) + dd").text()).startsWith("If you ")
				.endsWith("our judgment");
			assertThat(page.select(".answers, article.prose").last().is("article")).isTrue();
			assertThat(page.select(".toc li").size()).as(credential).isBetween(2, 8);
		}
		Document rhit = document("/credentials/rhit");
		assertThat(rhit.select(".answers").text()).contains("An accredited program", "150 questions", "3.5 hours",
				"$229", "$299", "2 years");
		assertThat(
				rhit.select(".page-head a[href=/credentials/eligibility], .page-head a[href=/credentials/cost?c=rhit]"))
			.hasSize(2);
	}

	@Test
	void eachFactStandsOnce() {
		for (String credential : WITH_EXAM) {
			Document page = document("/credentials/" + credential);
			List<String> answered = page.select(".answers [id], .steps > [id]").eachAttr("id");
			assertThat(answered).contains("exam-items", "exam-time", "fee-member", "fee-nonmember", "renewal-cycle",
					"renewal-education", "renewal-fee");
			assertThat(page.select(".facts dt[id]").eachAttr("id")).as(credential)
				.isNotEmpty()
				.doesNotContainAnyElementsOf(answered);
		}
	}

	@Test
	void listsBeginnersFirstWithOneLineOfSourcesEach() {
		Elements rows = document("/credentials").select("table.wide tbody tr");
		List<String> levels = rows.select("td[data-label=Level]").eachText();
		assertThat(levels)
			.isSortedAccordingTo(Comparator.comparing(List.of("entry", "core", "specialist", "advanced")::indexOf));
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.select("th small a.ref").eachText()).isNotEmpty().doesNotHaveDuplicates();
			assertThat(row.select("td span:not(.missing) + sup")).isEmpty();
		});
	}

	@Test
	void keepsWhatEveryPairOfChoicesPromises() {
		Map<String, Integer> promised = promises(document("/credentials"));
		Map<String, Integer> pairs = new ConcurrentSkipListMap<>();
		assertThat(kept(promised.keySet(), (choice, page) -> promises(page).forEach((other, count) -> {
			if (name(other).compareTo(name(choice)) > 0) {
				pairs.put(choice + "&" + other, count);
			}
		}))).isEqualTo(promised);
		assertThat(pairs).hasSizeGreaterThan(500);
		assertThat(kept(pairs.keySet(), (pair, page) -> {
		})).isEqualTo(pairs);
	}

	/** How many rows the page of each choice has. */
	private Map<String, Integer> kept(Set<String> choices, BiConsumer<String, Document> visitor) {
		return choices.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), (choice) -> {
			Document page = document("/credentials?" + choice);
			visitor.accept(choice, page);
			return rows(page);
		}));
	}

	/** How many rows each choice of the page shall have, by its parameter. */
	private static Map<String, Integer> promises(Document page) {
		return page.select("form.filter option[value~=.+]")
			.stream()
			.collect(Collectors.toMap((option) -> option.closest("select").attr("name") + "=" + option.val(),
					(option) -> Integer.valueOf(option.text().replaceAll(".*\\(([0-9]+)\\)$", "$1"))));
	}

	private static String name(String choice) {
		return choice.substring(0, choice.indexOf('='));
	}

	private static int rows(Document page) {
		int rows = page.select("table.wide tbody tr").size();
		assertThat(page.select(".count b").text()).isEqualTo(Integer.toString(rows));
		assertThat(rows > 0 || page.text().contains("Show all credentials")).isTrue();
		return rows;
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "credential", "issuer", "level", "shows", "education", "experience", "time", "fee", "renewal" })
	void sortsByEveryColumn(String column) {
		for (String order : List.of("", "&order=descending")) {
			Document page = document("/credentials?sort=" + column + order);
			assertThat(rows(page)).isEqualTo(WITH_EXAM.size());
			assertThat(page.select("th[aria-sort=ascending], th[aria-sort=descending]")).hasSize(1);
		}
	}

	@Test
	void sortsMissingFeesLast() {
		List<Element> rows = document("/credentials?sort=fee").select("table.wide tbody tr");
		assertThat(rows).extracting((row) -> row.select("th > a").text()).containsSubsequence("CCA", "RHIT", "CCS");
		List<Boolean> missing = rows.stream()
			.map((row) -> row.select("td[data-label='Exam fee']"))
			// a fee of a past year is told in words and is not one to sort by
			.map((fee) -> fee.select("a.fig").isEmpty() || fee.text().matches(".*today.s not verified"))
			.toList();
		assertThat(missing).contains(true).isSorted();
	}

	@Test
	void comparesEveryPair() {
		List<String> titles = WITH_EXAM.parallelStream()
			.flatMap((one) -> WITH_EXAM.subList(WITH_EXAM.indexOf(one) + 1, WITH_EXAM.size())
				.stream()
				.map((other) -> document("/credentials/compare?c=%s&c=%s".formatted(one, other))))
			.map((page) -> {
				assertThat(page.select("table.compare thead th a:not(.remove)")).hasSize(2);
				return page.title();
			})
			.toList();
		assertThat(titles).hasSize(WITH_EXAM.size() * (WITH_EXAM.size() - 1) / 2).doesNotHaveDuplicates();
	}

	@Test
	void handsOutWhatIsShown() {
		String csv = get("/credentials.csv?topic=documentation").body();
		assertThat(csv).startsWith("\uFEFFgroup,attribute,subject,text,kind,low,high,unit,")
			.contains(",CDIP,")
			.contains(",CCDS,")
			.contains("not verified")
			.doesNotContain(",CCA,");
		assertThat(get("/credentials.json?topic=documentation").body()).contains("\"subject\" : \"ccds\"")
			.doesNotContain("\"subject\" : \"cca\"");
		assertThat(get("/credentials/compare.csv?c=rhit&c=ccs").body()).contains(",RHIT,").contains(",CCS,");
		assertThat(get("/credentials/compare.json?c=rhit&c=ccs").body()).contains("\"subject\" : \"rhit\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/credentials?issuer=nobody", "/credentials?topic=coding&topic=data",
			"/credentials?sort=colour", "/credentials.csv?have=luck", "/credentials/compare?c=rhit&c=nothing",
			"/credentials/compare.csv?c=rhit", "/credentials/eligibility?have=luck",
			"/credentials/eligibility?held=associate-degree", "/credentials/eligibility?coding=-1",
			"/credentials/eligibility?coding=many", "/credentials/eligibility?privacy=61",
			"/credentials/eligibility?coding-months=12", "/credentials/eligibility?privacy-months=-1",
			"/credentials/cost?c=nothing", "/credentials/cost?c=associate-degree", "/credentials/cost?c=ccs&years=0",
			"/credentials/cost?c=ccs&years=21", "/credentials/cost?c=ccs&years=two",
			"/credentials/cost?c=ccs&years=2.5", "/credentials/cost?c=ccs&dues-ahima=lots",
			"/credentials/cost?c=ccs&dues-ahima=-5", "/credentials/cost?c=ccs&dues-club=5",
			"/credentials/cost?c=ccs&retakes=11", "/credentials/cost?c=ccs&tuition=1e9",
			"/credentials/cost?c=ccs&member=club" })
	void refusesWhatCannotBe(String address) {
		assertRefused(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/credentials", "/credentials.csv", "/credentials/compare", "/credentials/eligibility",
			"/credentials/cost" })
	void refusesAThousandParameters(String address) {
		assertRefused(
				address + "?" + IntStream.range(0, 1000).mapToObj((i) -> "c=x" + i).collect(Collectors.joining("&")));
		assertRefused(address + "?"
				+ IntStream.range(0, 1100).mapToObj((i) -> "p" + i + "=1").collect(Collectors.joining("&")));
	}

	private void assertRefused(String address) {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select(".site-head, .site-foot, main h1"))
			.hasSize(address.matches("[^?]*\\.csv.*") ? 0 : 3);
	}

	@Test
	void opensEveryComputedValueToItsInputs() {
		Document page = document("/credentials/cost?c=rhit&c=ccs&c=cca&years=4&dues-ahima=100&retakes=1&tuition=5000");
		List<Element> computed = page.select(".mark-computed");
		assertThat(computed).hasSizeGreaterThan(3)
			.allSatisfy((mark) -> assertThat(mark.closest("details").select("li")).isNotEmpty());
		assertThat(page.select("#total").text()).isEqualTo("at least $6,932");
	}

	@Test
	void tellsWhichDuesAreNotCounted() {
		Document page = document("/credentials/cost?c=ccs&dues-ahima=150&dues-aapc=205");
		assertThat(page.select("#total").text()).isEqualTo("$617");
		assertThat(page.text()).contains("You typed dues and did not tick this membership")
			.contains("At the dues you typed it does not pay by fees alone");
		assertThat(page.select(".idle").text()).contains("AAPC").contains("not counted");
		assertThat(page.select("#dues-aapc").val()).isEqualTo("205");
		Document both = document("/credentials/cost?c=ccs&c=cpc&member=ahima&dues-ahima=150&dues-aapc=205");
		assertThat(both.select("[aria-labelledby=account-ahima]").text()).contains("Your dues of $150 a year");
		assertThat(both.select("[aria-labelledby=account-aapc]").text()).contains("Your dues of $205 a year");
		assertThat(both.select(".idle")).isEmpty();
	}

	@Test
	void countsTheDuesOfTheLedgerUntilTheReaderTypesOthers() {
		Element account = document("/credentials/cost?c=cpc").select("[aria-labelledby=account-aapc]").get(0);
		assertThat(account.text()).contains("$380").contains("$190").contains("type your own above");
		assertThat(account.select("details").text()).contains("Dues a year: $190");
	}

	@Test
	void tellsWhatMembershipCannotBeWeighedFor() {
		assertThat(document("/credentials/cost?c=ccs&c=cpc&retakes=1").select("[aria-labelledby=account-ahima]").text())
			.contains("not verified, because these amounts are not: CCS retakes: 1")
			.doesNotContain("a fee for members or for others is missing");
		assertThat(document("/credentials/cost?c=rhit&c=ccs").select("[aria-labelledby=account-ahima]").text())
			.contains("these amounts are not: Further credentials, 1 each renewal, as a member");
		assertThat(document("/credentials/cost?c=rhia").select("[aria-labelledby=account-ahima]").text())
			.contains("these amounts are not: RHIA exam, as a member; RHIA exam, not a member");
	}

	@Test
	void asksForTheDuesOfIssuersChosenAndSaysWhatCountsInsteadOfThem() {
		Document page = document("/credentials/cost?c=cpc");
		assertThat(page.select("form.filter > p > input[name^=dues-]").eachAttr("name")).containsExactly("dues-aapc");
		assertThat(page.select("form.filter details input[name^=dues-]").eachAttr("name"))
			.containsExactlyInAnyOrder("dues-ahima", "dues-acdis", "dues-hcca", "dues-ncra");
		Document before = document("/credentials/cost");
		assertThat(before.select("form.filter > p > input[name^=dues-]")).isEmpty();
		assertThat(before.select("#dues-aapc-known").text()).startsWith("Its own page: $190")
			.contains("Another source: $222", "students $157")
			.endsWith("The first sum counts while the box is empty: look yours up, and type it.");
		assertThat(before.select("#dues-ahima-known").text()).startsWith("Not verified.")
			.contains("\u201cat least\u201d");
		assertThat(document("/credentials/cost?c=cpc&dues-ahima=9").select("form.filter details[open]")).hasSize(1);
	}

	@Test
	void tellsToAskForAccreditationBeforeTuition() {
		Document page = document("/credentials/eligibility?have=associate&coding=2");
		assertThat(page.select("#rhit .decide").text()).contains("Before you pay tuition").contains("CAHIIM");
		assertThat(page.select("#ccs .decide")).isEmpty();
		List<String> answers = new ArrayList<>(page.select("section.group h2").eachText());
		assertThat(answers).containsExactly("You can sit it now", "You can once you\u2026",
				"Known in part: ask the issuer", "Cannot tell: not verified");
	}

	@Test
	void tellsWhoAccreditsTheProgramThatIsMissing() {
		Document page = document("/credentials/eligibility?have=associate");
		assertThat(page.select("#ods .decide").text()).contains("does NCRA accredit").doesNotContain("CAHIIM");
		assertThat(page.select("#ods .decide a").attr("href")).isEqualTo("/organizations/ncra");
		assertThat(page.select("#rhia .decide").text()).contains("does CAHIIM accredit").doesNotContain("NCRA");
	}

	@Test
	void tellsWhatToDoInSentences() {
		Document page = document("/credentials/eligibility?have=associate");
		assertThat(page.select("#ods").text()).contains("pass 2 semesters")
			.contains("work 1,950 hours")
			.doesNotContain("hold the Pass")
			.doesNotContain("hold the pass")
			.doesNotContain("hold the Work")
			.doesNotContain("hold the work");
	}

	@Test
	void tellsWhatIsGoodToKnowWithAnAnswer() {
		Document page = document("/credentials/eligibility?have=diploma");
		assertThat(page.select("#answer-NOW ~ ul #cpc").text()).contains("you are a CPC-A")
			.contains("The A comes off with 2 years");
		assertThat(page.select("#chps").text()).contains("These conditions are those of 2021");
		assertThat(page.select("#ccs").text()).contains("names the diploma and no equivalent");
		assertThat(page.select("#cca").text()).doesNotContain("Good to know");
		assertThat(document("/credentials/cpc").select("#rules ~ dl").text()).contains("you are a CPC-A");
	}

	@ParameterizedTest
	@CsvSource({ "coding-months=5, false", "coding-months=6, true", "coding=1, true" })
	void takesMonthsOfWork(String work, boolean met) {
		Document page = document("/credentials/eligibility?have=diploma&" + work);
		assertThat(page.select("#cca details li").text().contains("Coding: you have this")).isEqualTo(met);
		String[] parameter = work.split("=");
		assertThat(page.select("#" + parameter[0]).val()).isEqualTo(parameter[1]);
	}

	@Test
	void ranksWhatABeginnerCanSitByWhatIsRecommended() {
		Document page = document("/credentials/eligibility?have=diploma");
		assertThat(page.select("#answer-NOW ~ ul > li").eachAttr("id")).containsExactly("cpc", "cca", "ccs");
		assertThat(page.select("#ccs > div > p > b").text())
			.isEqualTo("Allowed, not yet advised: what is recommended is missing.");
		assertThat(document("/credentials/eligibility?have=diploma&coding=2").select("#answer-NOW ~ ul > li")
			.eachAttr("id")).containsExactly("ccs", "cca", "cpc");
	}

	@Test
	void tellsNobodyToStepBack() {
		Document page = document("/credentials/eligibility?held=rhia");
		assertThat(page.select("#answer-PAST ~ ul > li").eachAttr("id")).containsExactlyInAnyOrder("rhia", "rhit");
		assertThat(page.select("#rhit").text()).contains("You hold the RHIA, which takes its place.")
			.doesNotContain("associate");
		assertThat(document("/credentials/eligibility?have=cahiim-bachelor").select("#rhit").text())
			.contains("not verified: whether that opens this exam as well")
			.doesNotContain("finish an associate");
	}

	@Test
	void tellsHowEachConditionStandsWhereTheRuleIsKnownInPart() {
		Document page = document("/credentials/eligibility?have=associate&coding=2&registry-months=3");
		assertThat(page.select("#answer-PARTLY ~ ul > #cdip li li").eachText())
			.anyMatch((condition) -> condition.endsWith(": you have this"));
		assertThat(page.select("#ccds li li").eachText()).anyMatch((condition) -> condition.endsWith(": missing"));
		assertThat(page.select("#cdip li li").eachText())
			.anyMatch((condition) -> condition.endsWith(": this page does not ask for it"));
		assertThat(page.select("#answer-UNKNOWN ~ ul > #chda").text())
			.contains("it depends on what the issuer requires, which we could not read");
		assertThat(page.select("#registry-months").val()).isEqualTo("3");
		assertThat(page.select("#answer-PARTLY ~ ul > #cic").text()).contains("What else the issuer requires",
				"Hold a current AAPC membership");
	}

	/**
	 * The box on top says no less than the rule below, and how far that can be trusted.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ccds | A license or credential, and work as a documentation specialist | by a weak source, not verified
			cic  | Hold a current AAPC membership                                  | what else is asked: not verified
			""")
	void saysWhoMaySitAsFarAsItIsKnown(String credential, String known, String how) {
		assertThat(document("/credentials/" + credential).select(".answers dt:contains(Who may sit) + dd").text())
			.startsWith(known)
			.contains(how);
	}

	@Test
	void askingForDocumentationWorkSaysThatChartingIsNone() {
		Document page = document("/credentials/eligibility");
		assertThat(page.select("label[for=documentation]").text())
			.isEqualTo("Years in work as a documentation (CDI) specialist");
		assertThat(page.select("#" + page.select("#documentation").attr("aria-describedby")).text())
			.isEqualTo("Charting your own patients, as nurses and physicians do, does not count in our reading.");
		assertThat(page.select("#coding").attr("aria-describedby")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ccs  | cic ccs-p cpc cca
			cpc  | cca ccs-p ccs
			cdip | ccds
			ccds | cdip
			chc  | chps
			cpma | ''
			ods  | ''
			""")
	void namesThoseThatServeTheSameReader(String credential, String others) {
		assertThat(
				document("/credentials/" + credential).select("#alternatives ~ ul li a:first-child").eachAttr("href"))
			.containsExactly(others.isEmpty() ? new String[0]
					: Stream.of(others.split(" ")).map((other) -> "/credentials/" + other).toArray(String[]::new));
	}

	@Test
	void leavesOpenWhatAProgramAbroadOpens() {
		Document page = document("/credentials/eligibility?have=abroad");
		for (String credential : List.of("rhit", "rhia")) {
			assertThat(page.select("#answer-UNKNOWN ~ ul > #" + credential).text())
				.contains("not verified: which programs abroad count for this exam")
				.contains("not verified: what you have may open it");
		}
	}

	@Test
	void tellsTheBoundsOfAWholeNumber() {
		assertThat(Jsoup.parse(get("/credentials/eligibility?coding=61").body()).text())
			.contains("has to be a whole number from 0 to 60");
		assertThat(Jsoup.parse(get("/credentials/cost?c=ccs&years=21").body()).text())
			.contains("has to be a whole number from 1 to 20");
	}

	private Document document(String address) {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private HttpResponse<String> get(String address) {
		try {
			return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build(),
					BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
