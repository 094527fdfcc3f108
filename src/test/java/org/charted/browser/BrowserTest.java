package org.charted.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test method a fresh {@link Page} of one reader, or the {@link Browser} to
 * open pages for others, in an installed Chromium. Without one the tests are skipped,
 * unless {@code CI=true} is in the environment: then they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsers.class)
public @interface BrowserTest {

}
