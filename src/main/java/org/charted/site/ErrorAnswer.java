package org.charted.site;

import java.net.URI;
import java.util.List;

import org.charted.web.Address;
import org.charted.web.Meta;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * What is told to somebody whose request went wrong, in the form that was asked for.
 *
 * @param status the status
 * @param title what went wrong in general
 * @param explanation what went wrong here
 * @param near pages that may have been meant
 * @param back the page without what it refuses; {@code null} when that is of no help
 */
record ErrorAnswer(HttpStatus status, String title, String explanation, List<Meta.Crumb> near,
		Meta.@Nullable Crumb back) {

	/** From where all that is published can be reached. */
	private static final List<String> ONWARD = List.of("/", "/guide", "/evidence");

	private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

	/**
	 * As data.
	 * @param basePath the base path of the site, or ""
	 * @param address the address that was asked for
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
	 */
	ResponseEntity<ProblemDetail> problem(String basePath, String address) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, this.explanation);
		problem.setTitle(this.title);
		problem.setInstance(URI.create(basePath + Address.of(address)));
		problem.setProperty(this.near.isEmpty() ? "onward" : "near", onward(basePath));
		return ResponseEntity.status(this.status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	/**
	 * As text of a few lines.
	 * @param basePath the base path of the site, or ""
	 */
	ResponseEntity<String> text(String basePath) {
		StringBuilder text = new StringBuilder("%s. %s\n".formatted(this.title, this.explanation));
		text.append(this.near.isEmpty() ? "You can go on from here:\n" : "Did you mean:\n");
		onward(basePath).forEach((address) -> text.append(address).append('\n'));
		return ResponseEntity.status(this.status).contentType(TEXT).body(text.toString());
	}

	/** What may have been meant, or else where everything begins. */
	private List<String> onward(String basePath) {
		List<String> paths = this.near.isEmpty() ? ONWARD : this.near.stream().map(Meta.Crumb::path).toList();
		return paths.stream().map((path) -> Address.below(basePath, path)).toList();
	}

}
