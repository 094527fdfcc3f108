package org.charted.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds a parameter that is an amount of dollars, as in "1,250" or "99.50".
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Dollars {

	/** The largest amount it can have. */
	int most();

}
