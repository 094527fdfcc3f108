package org.charted.compare;

import java.util.List;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader asks to compare.
 *
 * @param subjects the names of the subjects in addresses, each once
 * @param only what to show: nothing, for all attributes, or "differences"
 */
public record Asked(@BindParam("c") List<String> subjects, List<String> only) {
}
