package org.charted.content.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What an editor can do about YAML that cannot be parsed. The parser tells where it gave
 * up and why in terms of its grammar; most often one of a few slips is behind it.
 *
 * @param line the line to mend, counted from 1
 * @param expected what was expected there
 */
record YamlAdvice(int line, String expected) {

	private static final Pattern BAD_INDENT = Pattern.compile("^ *([\\t\\u00A0])");

	private static final Pattern VALUE = Pattern.compile("^\\s*(?:- +)*(?:[\\w.-]+:\\s+)?(.*)$");

	private static final Pattern JOINED = Pattern.compile("^\\s*(?:- +)*[a-z][a-z-]*:\\S.*");

	private static final Pattern COLON_WITHIN = Pattern.compile("^\\s*(?:- +)*[\\w.-]+:\\s+.*:(\\s.*)?$");

	private static final Pattern COMMENT = Pattern.compile("\\s(#\\S*)");

	private static final Pattern DASH_JOINED = Pattern.compile("^\\s*-[^\\s-].*");

	private static final Pattern FIELD_WITH_TEXT = Pattern.compile("\\s*(?:- +)*([\\w.-]+):\\s+(\\S.*?)\\s*");

	private static final Pattern SIGN_IN_FLOW = Pattern.compile("expected ',' or '}', but got ([?:{\\[])");

	private static final Pattern FIELD_IN_FLOW = Pattern.compile("\\s*([\\w.-]+):\\s+.*");

	private static final String UNCLOSED = "a quotation mark that closes the text begun here; "
			+ "a text that begins with a mark of its own needs the other kind around it, as in \"'Tis\"";

	private static final String FIELD = "a field as \"name: value\"; "
			+ "what goes on with the text above needs more blanks before it than the field";

	private static final String SPECIAL = "[]{}&*!|>%@`?,-";

	/**
	 * The advice on an error of the parser.
	 * @param error the error
	 * @param lines the lines of the text
	 */
	static YamlAdvice on(MarkedYAMLException error, List<String> lines) {
		String problem = String.valueOf(error.getProblem());
		String context = String.valueOf(error.getContext());
		int line = line(error.getProblemMark(), lines);
		int begun = (error.getContextMark() != null) ? line(error.getContextMark(), lines) : line;
		Matcher indent = BAD_INDENT.matcher(lines.get(line - 1));
		if (indent.find() || problem.contains("TAB")) {
			return new YamlAdvice(line, "plain blanks at the beginning of the line and after a colon; here stands %s"
				.formatted((indent.reset().find() && !indent.group(1).equals("\t")) ? "a fixed blank" : "a tab"));
		}
		if (context.contains("quoted scalar")) {
			return new YamlAdvice(begun, problem.contains("escape")
					? "two backslashes in place of one, or single quotes around the text" : UNCLOSED);
		}
		if (context.contains("flow")) {
			Matcher sign = SIGN_IN_FLOW.matcher(problem);
			String part = part(error.getProblemMark(), lines);
			Matcher field = FIELD_IN_FLOW.matcher(part);
			if (sign.matches() && field.matches()) {
				return new YamlAdvice(line, quotesWithin(field.group(1), "\"%s\"".formatted(sign.group(1))));
			}
			return new YamlAdvice(begun, "a list closed by \"]\", or fields closed by \"}\", with commas between; "
					+ "a text that only begins with such a bracket needs quotes around it");
		}
		if (problem.contains("document")) {
			return new YamlAdvice(line, "one list or entry to the end; delete the line of \"---\" or \"...\"");
		}
		if (problem.contains("alias") || problem.contains("cannot start any token") || context.contains("alias")
				|| context.contains("anchor") || context.contains("tag") || context.contains("block scalar")
				|| problem.contains("sequence entries are not")) {
			return new YamlAdvice(line, quotesAround(start(lines.get(line - 1))));
		}
		return onStructure(problem, line, begun, lines);
	}

	private static YamlAdvice onStructure(String problem, int line, int begun, List<String> lines) {
		String here = lines.get(line - 1);
		int above = above(line, lines);
		String before = lines.get(above - 1);
		String value = value(here);
		if (problem.startsWith("mapping values") && COLON_WITHIN.matcher(here).matches()) {
			return new YamlAdvice(line, "quotes around a text that holds a colon, as in title: \"Pay: an overview\"");
		}
		Matcher field = FIELD_WITH_TEXT.matcher(before);
		if (problem.startsWith("mapping values") && here.strip().startsWith("- ") && field.matches()) {
			return new YamlAdvice(above, "nothing after \"%s:\", as the list below belongs to it; here stands \"%s\""
				.formatted(field.group(1), field.group(2)));
		}
		int open = unclosed(line, lines);
		if (open > 0) {
			return new YamlAdvice(open, UNCLOSED);
		}
		if (problem.startsWith("mapping values") && DASH_JOINED.matcher(before).matches()) {
			return new YamlAdvice(above, "a blank after the \"-\"");
		}
		if (problem.startsWith("mapping values") && before.indexOf(':') < 0 && indent(before) == indent(here)) {
			return new YamlAdvice(above, FIELD);
		}
		if (JOINED.matcher(lines.get(begun - 1)).matches() && problem.contains("':'")) {
			return joined(begun);
		}
		if (JOINED.matcher(before).matches()) {
			return joined(above);
		}
		if (value.startsWith("\"") || value.startsWith("'")) {
			return new YamlAdvice(line, "quotes around the whole text or none; "
					+ "one that holds \" itself needs ' around it, and the other way round");
		}
		Matcher comment = COMMENT.matcher(before);
		if (comment.find()) {
			return new YamlAdvice(above,
					"quotes around a text that holds \"%s\", which is a comment otherwise".formatted(comment.group(1)));
		}
		if (!value.isEmpty() && SPECIAL.indexOf(value.charAt(0)) >= 0) {
			return new YamlAdvice(line, quotesAround(value.substring(0, 1)));
		}
		if (problem.contains("could not find expected ':'")) {
			return new YamlAdvice(begun, FIELD);
		}
		if (problem.startsWith("mapping values")) {
			return new YamlAdvice(line, "as many blanks before the line as before the other fields; "
					+ "if it goes on with the text above, quotes around that text, which holds a colon");
		}
		return new YamlAdvice(line,
				"as many blanks before the line as before the others of its list or entry; compare the lines above");
	}

	/**
	 * The nearest line with a quotation mark that opens and does not close, as the text
	 * in the next quotation marks closes it in its stead; 0 if there is none.
	 */
	private static int unclosed(int line, List<String> lines) {
		for (int number = line; number > 0; number--) {
			String value = value(lines.get(number - 1));
			String mark = value.isEmpty() ? "" : value.substring(0, 1);
			if ((mark.equals("\"") || mark.equals("'")) && value.split(mark, -1).length % 2 == 0) {
				return number;
			}
		}
		return 0;
	}

	private static int indent(String line) {
		return line.length() - line.stripLeading().length();
	}

	private static YamlAdvice joined(int line) {
		return new YamlAdvice(line, "a blank after the colon, as in \"name: value\"");
	}

	/** What stands between braces, as far as the parser got, since the last comma. */
	private static String part(Mark mark, List<String> lines) {
		String line = lines.get(Math.min(mark.getLine(), lines.size() - 1));
		String before = line.substring(0,
				line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.codePointCount(0, line.length()))));
		return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf('{')) + 1);
	}

	/** Between braces, some signs end a text. */
	static String quotesWithin(String field, String signs) {
		return "quotes around the text of \"%s\", as it holds %s and stands between { and }".formatted(field, signs);
	}

	static String quotesAround(String start) {
		return "quotes around a text that begins with %s".formatted(start);
	}

	private static String start(String line) {
		String value = value(line);
		return value.isEmpty() ? "a sign that YAML uses itself" : value.substring(0, 1);
	}

	private static String value(String line) {
		Matcher matcher = VALUE.matcher(line);
		return matcher.matches() ? matcher.group(1) : "";
	}

	private static int line(Mark mark, List<String> lines) {
		return Math.min(mark.getLine() + 1, lines.size());
	}

	/** The line above that is not blank. */
	private static int above(int line, List<String> lines) {
		int above = line;
		while (above > 1) {
			above--;
			if (!lines.get(above - 1).isBlank()) {
				return above;
			}
		}
		return line;
	}

}
