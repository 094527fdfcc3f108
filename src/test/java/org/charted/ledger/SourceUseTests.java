package org.charted.ledger;

import java.util.stream.Collectors;

import org.charted.ServiceTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the list of sources names nobody on whom the guide does not rest.
 */
@ServiceTest
class SourceUseTests {

	@Test
	void whatIsListedAsASourceIsTheSourceOfSomething(@Autowired JdbcClient database) {
		String used = database
			.sql("select table_name from information_schema.columns where column_name = 'source_id'"
					+ " and table_name <> 'source_relay'")
			.query(String.class)
			.list()
			.stream()
			.map((table) -> " union select source_id from " + table + " where source_id is not null")
			.collect(Collectors.joining("", "select relayed_by from source_relay", ""));
		assertThat(used).contains("citation", "figure", "fact", "wage");
		assertThat(database.sql("select id from source where id not in (" + used + ")").query(String.class).list())
			.isEmpty();
	}

}
