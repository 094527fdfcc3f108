package org.charted.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.charted.content.seed.Content;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.SeedsRejectedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * For whoever edits: looks before each answer whether a file of the seeds has changed,
 * and if so reads them all and fills the store anew. Seeds with problems change nothing;
 * the problems stand above each page until they are mended.
 */
class SeedsWatch extends OncePerRequestFilter {

	/** The attribute of requests that layout.html prints. */
	private static final String PROBLEMS = "seedProblems";

	private static final Logger logger = LoggerFactory.getLogger(SeedsWatch.class);

	private final Path folder;

	private final List<SeedKind> kinds;

	private final ContentStart start;

	private long seen;

	private List<String> problems = List.of();

	SeedsWatch(String folder, List<SeedKind> kinds, ContentStart start) {
		this.folder = Path.of(folder);
		this.kinds = kinds;
		this.start = start;
		this.seen = look();
		logger.info("Editing: a change in {} shows with the next page", this.folder.toAbsolutePath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		List<String> problems = readChanges();
		if (!problems.isEmpty()) {
			request.setAttribute(PROBLEMS, problems);
		}
		chain.doFilter(request, response);
	}

	private synchronized List<String> readChanges() {
		long now = look();
		if (now != this.seen) {
			try {
				this.start.fill(Content.read(this.folder.toString(), this.kinds));
				this.problems = List.of();
			}
			catch (SeedsRejectedException ex) {
				this.problems = String.valueOf(ex.getMessage()).lines().toList();
				logger.warn("The seeds have problems, and pages show what they said before:\n{}", ex.getMessage());
			}
			this.seen = now;
		}
		return this.problems;
	}

	/** A number that changes with the name, time or size of any file. */
	private long look() {
		long[] sum = new long[1];
		try {
			Files.walkFileTree(this.folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					sum[0] += 31L * file.hashCode() + attributes.lastModifiedTime().hashCode() * 17L
							+ attributes.size();
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					// an editor's passing file
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return sum[0];
	}

}
