package org.charted.program.seed;

import java.util.stream.Stream;

import org.charted.ProjectSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of addresses as institutions report them.
 */
class WebAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			www.uab.edu/                         | https://www.uab.edu/
			https://www.uab.edu/                 | https://www.uab.edu/
			http://www.uab.edu/                  | http://www.uab.edu/
			tcc.ruffalonl.com/Alabama State/Year | https://tcc.ruffalonl.com/Alabama%20State/Year
			georgetown.edu/info#Net Price        | https://georgetown.edu/info#Net%20Price
			a.edu/?id=1&terms=net price          | https://a.edu/?id=1&terms=net%20price
			a.edu:8080/x                         | https://a.edu:8080/x
			n/a                                  | n/a
			none                                 | none
			localhost/x                          | localhost/x
			https://192.168.0.1/x                | 192.168.0.1/x
			https://school.local/                | school.local/
			javascript:alert(1)                  | javascript:alert(1)
			mailto:info@a.edu                    | mailto:info@a.edu
			ftp://a.edu/                         | ftp://a.edu/
			https://me@a.edu/                    | me@a.edu/
			a.edu/x<y>                           | a.edu/x<y>
			""")
	void areCleaned(String reported, String clean) {
		assertThat(WebAddress.clean(reported)).isEqualTo(clean);
	}

	@Test
	void ofTheDirectoryNearlyAllWork() {
		assertThat(ProjectSeeds.table("institutions.csv")
			.stream()
			.flatMap((row) -> Stream.of(row.get("website"), row.get("price_calculator")))
			.filter((address) -> address != null && !address.isEmpty())
			.map(WebAddress::clean)
			.filter((address) -> !address.matches("https?://.*"))).hasSizeLessThan(5);
	}

}
