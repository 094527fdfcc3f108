package org.charted.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the site is read.
 *
 * @param address the scheme, host and port that canonical addresses begin with
 */
@ConfigurationProperties("charted")
record SiteProperties(@DefaultValue("http://localhost:8080") String address) {
}
