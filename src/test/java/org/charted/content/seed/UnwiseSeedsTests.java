package org.charted.content.seed;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seeds that are read although an editor should look at them again.
 */
@ExtendWith(OutputCaptureExtension.class)
class UnwiseSeedsTests {

	private static final String WARNING = "The seeds are read, but look at";

	private static final String PLACES = "wages.csv\n  period: 2024-05";

	@TempDir
	private Path folder;

	@Test
	void warnOfPlacesThatLagBehindTheNation(CapturedOutput output) {
		read(SeedFolder.valid().edit("data/wages.yaml", PLACES, "wages.csv\n  period: 2023-05"));
		assertThat(output).contains(WARNING + " data/wages.yaml:6: period: wages.csv has wages of 2023-05 and "
				+ "wages-nation.csv of 2024-05, which pages set side by side: move both to one edition");
	}

	@Test
	void doNotWarnOfSectorsWhichComeLater(CapturedOutput output) {
		read(SeedFolder.valid()
			.file("data/wages-sectors.csv",
					"soc,industry,employment,mean,p10,p25,median,p75,p90\n29-2072,homes,40,,30000,38000,48780,62000,78000\n")
			.edit("data/industries.csv", "622,hospitals,hospitals\n", "622,hospitals,hospitals\n623,homes,homes\n")
			.edit("data/wages.yaml", PLACES,
					PLACES + "\n  source: bureau\n- file: wages-sectors.csv\n  area: us\n  period: 2023-05"));
		assertThat(output).doesNotContain(WARNING);
	}

	private void read(SeedFolder seeds) {
		Content.read(seeds.writeTo(this.folder).toString(), SeedKinds.all(), BadSeeds.NOW);
	}

}
