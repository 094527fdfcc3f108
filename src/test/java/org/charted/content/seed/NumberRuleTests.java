package org.charted.content.seed;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberRuleTests {

	private final NumberRule rule = new NumberRule(
			List.of("ICD-10", "ICD-10-CM", "O*NET 30.1", "29-2072", "21st Century Cures Act", "Six Sigma Years"));

	@ParameterizedTest
	@ValueSource(strings = { "", "Coders read charts.", "Two articles are worth a look.", "One of them is enough.",
			"One thing at a time.", "There are three ways in.", "A year later she was a manager.", "It takes years.",
			"It is paid by the hour.", "Someone years ahead of you can help.", "The first year is harder.",
			"A third party pays.", "Several employers ask for it.", "A one-time fee.", "A half-day course.",
			"The middle half earns more.", "The best-paid tenth earns more.", "The first one is best.",
			"Double-check the codes.", "A couple met at work.", "The last quarter of the year.", "Use ICD-10.",
			"Use ICD\u201110.", "Use \uff29\uff23\uff24-10.", "The occupation 29\u20132072 counts them.",
			"Use ICD-10-CM, not ICD-10.", "The ICD-10-based codes.", "(ICD-10)", "O*NET 30.1 lists them.",
			"The occupation 29-2072 counts them.", "Since the 21st Century Cures Act.",
			"The school of Six Sigma Years.", "Often a week, never a month.", "Ask the person before you.",
			"Somebody has to pay per cent." })
	void accepts(String words) {
		assertThat(this.rule.numbersIn(words)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It takes 2 years.                            | 2
			It pays $47,000.50 a year.                   | 47,000.50
			In 2024 it rose.                             | 2024
			The 1990s were better.                       | 1990
			Between 18 and 24 months.                    | 18;24
			Version 2.                                   | 2.
			Grade A1 is best.                            | 1
			It takes two years.                          | two years
			Two Years is the title.                      | Two Years
			A two-year program.                          | two-year
			A four-hour exam.                            | four-hour
			It has six domains.                          | six domains
			It takes two to three years.                 | two to three years
			It takes one or two weeks.                   | one or two weeks
			Twenty-five questions wait.                  | Twenty-five questions
			Three hundred thousand of them.              | Three hundred thousand
			Two million people work there.               | Two million
			The exam costs two hundred.                  | two hundred
			Nine out of ten pass.                        | Nine out of ten
			Five of six stay.                            | Five of six
			Forty schools teach it.                      | Forty
			Sixty to seventy is usual.                   | Sixty;seventy
			Half a dozen questions wait.                 | Half a dozen questions
			A dozen credits more.                        | A dozen
			It takes three full calendar years.          | three full calendar years
			One hundred and fifty unscored items.        | One hundred and fifty unscored items
			A million jobs.                              | A million
			Ninety percent pass.                         | Ninety percent
			It grew three times as fast.                 | three times
			A two-fold rise.                             | two-fold
			Eight of the members left.                   | Eight of the members
			Thirty of the employees left.                | Thirty of the employees
			There were two breaches.                     | two breaches
			It has two affiliates and three attempts.    | two affiliates;three attempts
			Five dollars and ten cents.                  | Five dollars;ten cents
			Half an hour.                                | Half an hour
			Half the workers.                            | Half the workers
			It rose by nine percentage points.           | nine percentage
			Seven extra minutes.                         | Seven extra minutes
			One year is not enough.                      | One year
			Two jobs on a board.                         | Two jobs
			The second year is harder.                   | second year
			A third attempt costs extra.                 | third attempt
			Dozens wait.                                 | Dozens
			Hundreds of employers ask for it.            | Hundreds
			A few thousand employers ask for it.         | few thousand
			Twenty-five of them wait.                    | Twenty-five
			Half of all coders earn more.                | Half of
			More than half the coders earn more.         | half the
			A quarter of all coders earn more.           | A quarter of
			Two thirds of all coders earn more.          | Two thirds of
			A couple of coders earn more.                | A couple of
			It pays double.                              | double
			It doubled, then tripled.                    | doubled;tripled
			It pays twice as much.                       | twice
			A tenfold rise.                              | tenfold
			The first ten to call.                       | first ten
			The top five of them.                        | top five
			Two decades ago.                             | Two decades
			ICD-11 is next.                              | 11
			ICD-100 is none.                             | 100
			MICD-10 is none.                             | 10
			icd-10 in small letters.                     | 10
			29-20721 is none.                            | 29;20721
			O*NET 30.12 is none.                         | 30.12
			Use ICD-10 for 3 of them.                    | 3
			""")
	void rejects(String words, String numbers) {
		assertThat(this.rule.numbersIn(words)).containsExactly(numbers.split(";"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			no-break space           | Two\u00a0years.          | Two years
			narrow no-break space    | Two\u202fyears.          | Two years
			no-break hyphen          | A two\u2011year program. | two-year
			en dash                  | A two\u2013year program. | two-year
			zero-width space         | Two \u200byears.         | Two years
			soft hyphen              | Two ye\u00adars.         | Two years
			vulgar fraction          | \u00bd of them.          | 1\u20442
			fraction slash           | 1\u20442 of them.        | 1\u20442
			full-width digits        | \uff14\uff17 of them.    | 47
			superscript              | As many\u00b2.           | 2.
			roman numeral sign       | Version \u2163 of it.    | \u2163
			digit in a circle        | \u2460 of them.          | 1
			Arabic digits            | \u0664\u0667 of them.    | \u0664\u0667
			Devanagari digits        | \u096a of them.          | \u096a
			""")
	void rejectsNumbersThatOnlyLookDifferent(String how, String words, String number) {
		assertThat(this.rule.numbersIn(words)).as(how).containsExactly(number);
	}

	@Test
	void acceptsNoNameThatIsNotListed() {
		assertThat(new NumberRule(List.of()).numbersIn("Use ICD-10-CM.")).containsExactly("10");
	}

	@Test
	void takesTheLongestNameWhateverTheOrder() {
		assertThat(new NumberRule(List.of("Plan 9", "Plan 9 from 1959")).numbersIn("Plan 9 from 1959, Plan 9"))
			.isEmpty();
	}

}
