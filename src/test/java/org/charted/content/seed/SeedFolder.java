package org.charted.content.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small set of seeds with something of every kind, right as it is, for tests to change
 * and to write to a folder.
 */
final class SeedFolder {

	private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("terms.yaml", """
			- {term: ICD-10, why: A list of diagnoses is called by its number.}
			"""), Map.entry("sources/sources.yaml", """
			- id: bureau
			  title: Wages by occupation
			  publisher: Bureau of Wages
			  short: Bureau
			  published: 2025-04
			  kind: statistics
			  url: https://wages.example/
			  read: 2026-11-22
			  good-for: Counts everybody who works for an employer.
			  weak: Comes out late.
			  relayed-by: [magazine]
			- id: magazine
			  title: The 2026 guide to coding
			  publisher: Careers Magazine
			  short: Magazine
			  kind: article
			  read: 2026-11-22
			  good-for: A plain map of the work.
			  weak: Gives figures without a year.
			  trace: Found through a search.
			"""), Map.entry("figures/pay.yaml", """
			populations:
			  - id: coders
			    name: Coders
			    counts: People who code for an employer.
			  - id: readers
			    name: Readers of the magazine
			    counts: Whoever answered.
			topics:
			  - id: pay
			    question: What do coders earn?
			    population: coders
			    why: The magazine asks only its readers.
			    see: [jobs.oh]
			figures:
			  - id: bureau-2024.median
			    topic: pay
			    population: coders
			    measure: median
			    value: 50,250
			    unit: dollars a year
			    period: 2024-05
			    counts: The middle yearly wage.
			    source: bureau
			    grade: official
			    as-of: 2026-11-22
			  - id: bureau-2023.median
			    topic: pay
			    population: coders
			    measure: median
			    value: 48,780
			    unit: dollars a year
			    period: 2023-05
			    counts: The middle yearly wage.
			    source: bureau
			    grade: official
			    as-of: 2026-11-22
			  - id: magazine.median
			    topic: pay
			    population: readers
			    measure: median
			    value: 60,000
			    qualifier: about
			    unit: dollars a year
			    geography: Ohio
			    period: 2026
			    counts: What readers typed in.
			    source: magazine
			    relayed-by: [bureau]
			    grade: reported
			    as-of: 2026-11-22
			    doubt: Only 12 readers answered.
			  - id: median.change
			    topic: pay
			    population: coders
			    measure: change
			    compute: change
			    of: [bureau-2023.median, bureau-2024.median]
			    unit: percent
			    period: 2023 to 2024
			    counts: By how much the middle wage rose.
			relays:
			  - figure: bureau-2023.median
			    by: magazine
			    note: Printed without its year.
			"""), Map.entry("data/tables.yaml", """
			- file: jobs.csv
			  source: bureau
			  period: "{year}"
			  population:
			    id: coders.{state}
			    name: "coders in {place}"
			    counts: People who code in one state.
			  figures:
			    - column: jobs
			      id: jobs-{year}.{state}
			      topic: jobs.{state}
			      question: "How many coders work in {place}?"
			      measure: employment
			      unit: jobs
			      counts: "Jobs of coders in {place}."
			- file: wages.csv
			  only: {area: [oh]}
			  grade: copy
			  geography: "{name}"
			  population: coders
			  figures:
			    - column: median
			      id: bureau-2024.{area}.median
			      topic: pay
			      measure: median
			      unit: dollars a year
			      counts: The middle yearly wage in the state.
			"""), Map.entry("data/jobs.csv", """
			year,state,place,jobs
			2023,oh,Ohio,1200
			2024,oh,Ohio,1300
			2024,vt,Vermont,
			"""), Map.entry("data/areas.csv", """
			code,kind,name,states,column,row,price_level
			us,nation,United States,,,,100
			oh,state,Ohio,,8,3,92.8
			vt,state,Vermont,,10,1,
			10420,metro,"Akron, OH",oh,,,93.4
			"""), Map.entry("data/occupations.csv", """
			soc,name,part
			29-2072,Coders,field
			"""), Map.entry("data/industries.csv", """
			naics,industry,name
			000000,all,all industries
			622,hospitals,hospitals
			"""), Map.entry("data/wages.yaml", """
			- file: wages-nation.csv
			  area: us
			  period: 2024-05
			  source: bureau
			- file: wages.csv
			  period: 2024-05
			  source: bureau
			"""), Map.entry("data/wages-nation.csv", """
			period,soc,industry,employment,mean,p10,p25,median,p75,p90
			2023-05,29-2072,all,90,53000,30000,38000,48780,62000,78000
			2024-05,29-2072,all,100,54000,31000,39000,50250,63000,79000
			2024-05,29-2072,hospitals,,,,,,,
			"""), Map.entry("data/wages.csv", """
			area,name,soc,employment,p10,p25,median,p75,p90,quotient
			oh,Ohio,29-2072,60,32000,40000,50990,63000,79000,1.07
			vt,Vermont,29-2072,,,,,,,
			10420,"Akron, OH",29-2072,20,30000,30000,49000,,70000,0.5
			"""), Map.entry("pay/pay.md", """
			---
			title: All pay
			summary: What coders earn.
			position: 1
			checked: 2026-11-22
			---
			From one survey [^bureau].
			"""), Map.entry("pay/states.md", """
			---
			title: Pay by state
			summary: What coders earn in each state.
			position: 2
			checked: 2026-11-22
			---
			From one survey [^bureau].
			"""), Map.entry("pay/metros.md", """
			---
			title: Pay by city
			summary: What coders earn in each city.
			position: 3
			checked: 2026-11-22
			---
			From one survey [^bureau].
			"""), Map.entry("pay/industries.md", """
			---
			title: Pay by industry
			summary: What coders earn in each industry.
			position: 4
			checked: 2026-11-22
			---
			From one survey [^bureau].
			"""), Map.entry("pay/why-figures-differ.md", """
			---
			title: Why they differ
			summary: They count other people.
			position: 5
			checked: 2026-11-22
			timeline:
			  title: Pay by time
			  topics: [pay]
			  measures: [median]
			  series:
			    - label: Coders
			      populations: [coders]
			  others: Somebody else
			  break:
			    from: 2020-05
			    to: 2021
			    words: codes redrawn
			---
			They count other people [^magazine].
			"""), Map.entry("pay/outlook.md", """
			---
			title: Outlook
			summary: How many will be needed.
			position: 6
			checked: 2026-11-22
			timeline:
			  title: Jobs by time
			  topics: [pay]
			  measures: [change]
			  others: Somebody else
			---
			Many, says the magazine [^magazine].
			"""), Map.entry("pay/settings.yaml", """
			- id: hospital
			  title: Hospital
			  text: Much to do [^magazine].
			  industry: hospitals
			  older: [bureau-2023.median]
			"""), Map.entry("guide/parts.yaml", """
			- id: work
			  title: The work
			  summary: What coders do.
			- id: money
			  title: The money
			  summary: What coders earn.
			"""), Map.entry("guide/duties.md", """
			---
			title: What a coder does
			summary: The work in a few words.
			part: work
			position: 1
			checked: 2026-11-22
			formerly: [/guide/tasks]
			related: [/careers/coder]
			---
			Coders read charts and give each diagnosis its code [^magazine].

			## A day [^magazine]

			- They read.
			- They ask.

			## Tools

			| Tool | For |
			|---|---|
			| ICD-10 | diagnoses [^bureau] |
			| Encoder | the rest [^magazine] |
			"""), Map.entry("guide/pay.md", """
			---
			title: What coders earn
			summary: Pay with its source.
			part: money
			position: 1
			checked: 2026-11-22
			---
			Half of all coders earn more than {bureau-2024.median}, see [a day](/guide/duties#a-day).
			"""), Map.entry("guide/key-insights.md", """
			---
			title: Key insights
			summary: What matters most.
			part: work
			position: 2
			checked: 2026-11-22
			---
			Wages rose by {median.change}.
			"""), Map.entry("guide/ways-in.md", """
			---
			title: Ways in
			summary: How people start.
			part: work
			position: 3
			checked: 2026-11-22
			shows: [routes]
			---
			There are several [^magazine].
			"""), Map.entry("guide/choosing-a-program.md", """
			---
			title: Choosing a program
			summary: What to ask a school.
			part: work
			position: 4
			checked: 2026-11-22
			shows: [questions]
			---
			Ask before you pay [^magazine].
			"""), Map.entry("guide/is-it-worth-it.md", """
			---
			title: Is it worth it?
			summary: Whom the work suits.
			part: money
			position: 2
			checked: 2026-11-22
			shows: [fit]
			---
			For most it is [^magazine].
			"""), Map.entry("faq/remote.md", """
			---
			title: Can coders work at home?
			summary: Many do.
			position: 1
			checked: 2026-11-22
			---
			Many do, says the magazine [^magazine].
			"""), Map.entry("organizations/guild.md", """
			---
			title: Guild of Coders
			short: Guild
			summary: An association.
			kind: association
			status: active
			website: https://guild.example/
			checked: 2026-11-22
			---
			It speaks for coders [^magazine].
			"""), Map.entry("glossary.yaml", """
			- id: chart
			  term: Chart
			  also: [record]
			  definition: All that is written about a patient [^magazine].
			"""), Map.entry("routes.yaml", """
			- id: school
			  title: Through a school
			  summary: The usual route [^magazine].
			  steps:
			    - title: Earn a degree
			      time: bureau-2024.median
			      text: Choose a program [^magazine].
			      decide: Can you pay for it?
			"""), Map.entry("questions.yaml", """
			- id: accredited
			  ask: Is the program accredited?
			  why: Employers look for it [^magazine].
			"""), Map.entry("fit.yaml", """
			- id: quiet
			  good: You like quiet work [^magazine].
			  poor: You like noise.
			"""), Map.entry("careers/attributes.yaml", """
			- {id: duties, label: What you do, group: The work}
			- {id: pay, label: Pay, group: The money}
			- {id: remote, label: Remote work, group: The work}
			- {id: credentials, label: Credentials that help, group: The work}
			"""), Map.entry("careers/coder.md", """
			---
			title: Coder
			summary: Gives each diagnosis its code.
			position: 1
			checked: 2026-11-22
			education: award
			soc: 29-2072
			fit: exact
			fit-reason: The definition names them [^bureau].
			work: [coding]
			stage: core
			facts:
			  duties:
			    - text: Read charts
			      source: bureau
			  pay:
			    - figure: bureau-2024.median
			  remote: not published
			  credentials:
			    - page: /credentials/badge
			      source: magazine
			      grade: reported
			      as-of: 2026-11-21
			---
			A coder reads all day [^magazine].
			"""), Map.entry("careers/clerk.md", """
			---
			title: Clerk
			summary: Keeps the charts in order.
			position: 2
			checked: 2026-11-22
			education: diploma
			soc: 29-2072
			fit: broad
			fit-reason: The definition names records [^bureau].
			work: [entry]
			stage: feeder
			facts:
			  duties:
			    - text: Keep charts
			      source: bureau
			  pay: not verified
			  remote: not published
			  credentials: not published
			---
			A clerk files all day [^magazine].
			"""), Map.entry("careers/comparisons.yaml", """
			- title: Filing or coding
			  careers: [clerk, coder]
			"""), Map.entry("credentials/attributes.yaml", """
			- {id: requires, label: You need, group: Requirements}
			"""), Map.entry("credentials/badge.md", """
			---
			title: Coder's badge
			short: Badge
			summary: Shows that its holder can code.
			position: 1
			checked: 2026-11-22
			issuer: guild
			website: https://guild.example/badge
			level: entry
			topics: [coding]
			requires:
			  - route: program
			    title: A program
			    conditions:
			      - {attribute: education, op: holds, operand: [diploma], source: magazine, grade: reported}
			recommends: not published
			retake-costs: {fee: exam-fee, source: magazine, grade: reported}
			facts:
			  requires: not verified
			---
			The guild examines [^magazine].
			"""), Map.entry("credentials/holdings.yaml", """
			- id: diploma
			  label: High-school diploma
			  gain: finish high school
			  category: education
			"""), Map.entry("credentials/upkeep.yaml", """
			- issuer: guild
			  checked: 2026-11-22
			  cycle: not verified
			  fee-member: not verified
			  fee-nonmember: not verified
			  further-fee-member: not verified
			  further-fee-nonmember: not verified
			  further-units: not verified
			  most-units: not verified
			  membership: not verified
			"""), Map.entry("home.md", """
			---
			title: A guide for coders
			summary: What coders do and earn.
			position: 1
			checked: 2026-11-22
			---
			Coders code [^magazine].
			"""));

	private final Map<String, String> texts;

	private SeedFolder(Map<String, String> texts) {
		this.texts = Map.copyOf(texts);
	}

	/** Seeds without a mistake. */
	static SeedFolder valid() {
		return new SeedFolder(TEXTS);
	}

	/** The same seeds with other words in place of some that stand there once. */
	SeedFolder edit(String path, String words, String others) {
		String before = text(path);
		assertThat(before.split(Pattern.quote(words), -1)).as("\"%s\" in %s", words, path).hasSize(2);
		return file(path, before.replace(words, others));
	}

	/** The same seeds with more at the end of a file. */
	SeedFolder append(String path, String more) {
		return file(path, text(path) + more);
	}

	/** The same seeds with a file that has exactly this text. */
	SeedFolder file(String path, String text) {
		Map<String, String> others = new HashMap<>(this.texts);
		others.put(path, text);
		return new SeedFolder(others);
	}

	/** The same seeds with a file of the same text by another name. */
	SeedFolder copy(String path, String other) {
		return file(other, text(path));
	}

	SeedFolder without(String path) {
		Map<String, String> others = new HashMap<>(this.texts);
		assertThat(others.remove(path)).as(path).isNotNull();
		return new SeedFolder(others);
	}

	/** The same seeds as an editor on Windows saves them. */
	SeedFolder withWindowsLineEndings() {
		Map<String, String> others = new HashMap<>(this.texts);
		others.replaceAll((path, text) -> text.replace("\n", "\r\n"));
		return new SeedFolder(others);
	}

	/** Write the files to an empty folder. */
	Path writeTo(Path folder) {
		this.texts.forEach((path, text) -> {
			try {
				Path file = folder.resolve(path);
				Files.createDirectories(file.getParent());
				Files.writeString(file, text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return folder;
	}

	private String text(String path) {
		String text = this.texts.get(path);
		assertThat(text).as(path).isNotNull();
		return text;
	}

}
