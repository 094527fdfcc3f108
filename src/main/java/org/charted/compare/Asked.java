package org.charted.compare;

import java.util.List;

import org.charted.web.Label;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader asks to compare.
 *
 * @param subjects the names of the subjects in addresses, each once
 * @param only what to show: nothing, for all attributes, or "differences"
 */
public record Asked(@Label("What to compare") @BindParam("c") List<String> subjects,
		@Label("What to show") List<String> only) {
}
