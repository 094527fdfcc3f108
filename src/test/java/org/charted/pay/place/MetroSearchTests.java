package org.charted.pay.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.ProjectSeeds;
import org.charted.ServiceTest;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class MetroSearchTests {

	@Test
	void findsEveryAreaFirstByItsOwnName(@Autowired Wages wages, @Autowired Occupations occupations) {
		List<Wage> all = wages.metros(occupations.choice(null).all());
		Set<String> names = ProjectSeeds.table("wages-metros.csv")
			.stream()
			.map((row) -> row.get("name"))
			.collect(Collectors.toSet());
		MetroSearch search = new MetroSearch(wages, () -> "");
		assertThat(names).isNotEmpty()
			.allSatisfy((name) -> assertThat(search.find(name, all, Wage::getArea)).first()
				.extracting((wage) -> wage.getArea().getName())
				.isEqualTo(name));
	}

}
