package org.charted.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the form calls a parameter, so that a refusal can call it the same. Where a
 * parameter has a key, "%s" stands for it.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

	/** The words beside the field. */
	String value();

}
