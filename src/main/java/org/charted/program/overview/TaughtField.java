package org.charted.program.overview;

import java.util.List;

import org.charted.program.ProgramPages;
import org.charted.prose.RenderedProse;
import org.charted.web.Address;

/**
 * A field of study in plain words, and what it leads to.
 *
 * @param cip its code in the federal list
 * @param slug its name in addresses
 * @param name what we call it
 * @param text what it is
 * @param institutions how many institutions made awards in it in the last year
 * @param careers the careers it leads to
 * @param credentials the credentials it leads to
 */
record TaughtField(String cip, String slug, String name, RenderedProse text, int institutions, List<Lead> careers,
		List<Lead> credentials) {

	/**
	 * A page that a field leads to.
	 *
	 * @param title its title
	 * @param path its address
	 */
	record Lead(String title, String path) {
	}

	/** Where its programs are found. */
	public String find() {
		return Address.of(ProgramPages.FIND).with("field", this.slug).toString();
	}

}
