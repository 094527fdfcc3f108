package org.charted.kept;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is kept of the answers.
 *
 * @param enabled whether anything is
 * @param memory how much memory they may take
 * @param file how much of a file those without a query may take
 * @param warm whether they are made before anybody asks
 */
@ConfigurationProperties("charted.kept")
record KeptProperties(@DefaultValue("true") boolean enabled, @DefaultValue("16MB") DataSize memory,
		@DefaultValue("256MB") DataSize file, @DefaultValue("true") boolean warm) {
}
