package org.charted.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bounds a parameter that is a whole number.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeNumber {

	/** The smallest number it can have. */
	int least() default 1;

	/** The largest number it can have. */
	int most();

	/** The number when it is absent, unless the component can be {@code null} then. */
	int absent() default 1;

}
