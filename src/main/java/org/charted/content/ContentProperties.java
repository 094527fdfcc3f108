package org.charted.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content comes from.
 *
 * @param seeds the folder with the seeds: a path, or a Spring resource location; those in
 * the jar by default
 * @param goBack whether to replace the content of a newer build
 */
@ConfigurationProperties("charted")
record ContentProperties(@DefaultValue(IN_THE_JAR) String seeds, boolean goBack) {

	static final String IN_THE_JAR = "classpath:/seeds/";

}
