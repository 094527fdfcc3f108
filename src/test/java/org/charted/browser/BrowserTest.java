package org.charted.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each method that asks for it a fresh {@link Page}, until the test is over or,
 * before all tests, until the class is; or the {@link Browser} to open pages for others,
 * in an installed Chromium. Without one the tests are skipped, unless {@code CI=true} is
 * in the environment: then they fail. They have the tag "browser".
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsers.class)
@Tag("browser")
public @interface BrowserTest {

}
