package org.charted.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes requests that nobody means well: most with parameters of the site and values that
 * are nearly valid, the others with odd paths, methods, headers and bodies. The same seed
 * makes the same requests of the same site.
 */
final class HostileRequests {

	/** Words that passages have. */
	private static final List<String> WORDS = List.of("medical", "coder", "pay", "rhit", "29-2072", "the", "how",
			"ohio", "health information technician", "salery", "51.0707", "worth", "registrar", "college");

	private final Random random;

	private final NearlyValid nearly;

	private final List<String> addresses;

	private final List<String> files;

	private final Choices choices;

	private final List<String> paths;

	/**
	 * Requests for a site.
	 * @param addresses addresses of pages and data
	 * @param files addresses of the style sheet and the like
	 * @param choices what its pages let a reader choose
	 * @param seed what the requests are made from
	 */
	HostileRequests(Set<String> addresses, Set<String> files, Choices choices, long seed) {
		this.random = new Random(seed);
		this.nearly = new NearlyValid(this.random);
		this.addresses = List.copyOf(addresses);
		this.files = List.copyOf(files);
		this.choices = choices;
		this.paths = List.copyOf(choices.values().keySet());
	}

	Request next() {
		return switch (this.random.nextInt(20)) {
			case 0, 1 -> request("GET", oddPath(), List.of(), "", false);
			case 2 -> request(pick(Oddities.METHODS), pick(this.addresses), List.of(), "", false);
			case 3 -> request("GET", pick(this.addresses), headers(), "", false);
			case 4 -> request("GET", pick(this.files), headers(), "", false);
			case 5 -> request("GET", nearlyValidAddress(), headers(), "", true);
			case 6 -> request(pick(Oddities.METHODS), nearlyValidAddress(), headers(), "", true);
			case 7 -> request(pick(List.of("GET", "POST", "PUT", "PATCH")), pick(this.addresses),
					List.of(pick(Oddities.BODY_HEADERS)), pick(Oddities.BODIES), false);
			default -> request("GET", nearlyValidAddress(), List.of(), "", true);
		};
	}

	/** A search for odd words, most of them longer than a reader would type. */
	Request nextSearch() {
		StringBuilder words = new StringBuilder();
		int most = (this.random.nextInt(10) == 0) ? 1000 : 12;
		for (int i = this.random.nextInt(most); i >= 0; i--) {
			words.append(switch (this.random.nextInt(6)) {
				case 0 -> pick(Oddities.VALUES);
				case 1 -> pick(Oddities.SEARCHES);
				case 2 -> new String(Character.toChars(0x20 + this.random.nextInt(0x2fff)));
				case 3 -> this.nearly.change("coding");
				default -> pick(WORDS);
			}).append(pick(List.of(" ", " ", "", "-", ".", "*", "~", "\t")));
		}
		String text = (this.random.nextInt(3) > 0) ? words.substring(0, Math.min(words.length(), 95))
				: words.toString();
		String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
		return request("GET",
				"/search?q=" + query.substring(0, Math.min(query.length(), 6000)).replaceFirst("%.?$", ""), List.of(),
				"", true);
	}

	private Request request(String method, String target, List<String> headers, String body, boolean nearlyValid) {
		String version = (this.random.nextInt(30) == 0) ? pick(Oddities.VERSIONS) : "HTTP/1.1";
		List<String> lines = new ArrayList<>(List.of(method + " " + target + " " + version));
		if (this.random.nextInt(50) > 0) {
			lines.add("Host: localhost");
		}
		lines.addAll(headers);
		if (!body.isEmpty()) {
			lines.add((this.random.nextInt(4) == 0) ? "Transfer-Encoding: chunked"
					: "Content-Length: " + (body.length() + this.random.nextInt(3) - 1));
		}
		lines.add("Connection: close");
		return new Request(String.join("\r\n", lines) + "\r\n\r\n" + body, nearlyValid);
	}

	private List<String> headers() {
		return Stream.generate(() -> pick(Oddities.HEADERS)).limit(1 + this.random.nextInt(3)).toList();
	}

	private String oddPath() {
		String address = pick(this.addresses).replaceFirst("\\?.*", "");
		return switch (this.random.nextInt(6)) {
			case 0 -> pick(Oddities.PATHS);
			case 1, 2 -> address + pick(Oddities.PATH_ENDS);
			case 3 -> address.replaceFirst("(?=[^/]*$)", pick(List.of("/", "./", "../", "%2e/", "%61", "a", "-")));
			default -> "/" + this.nearly.write(this.nearly.change(address.substring(1))).replaceAll("%2[Ff]", "/");
		};
	}

	/** A path of the site with parameters of it, most of them with a wrong value. */
	private String nearlyValidAddress() {
		String path = pick(this.paths);
		Map<String, Set<String>> parameters = this.choices.values().get(path);
		List<String> query = new ArrayList<>();
		for (int i = this.random.nextInt(4); i >= 0; i--) {
			String name = pick(List.copyOf(parameters.keySet()));
			query.addAll(times(writtenName(name) + "=" + writtenValue(parameters, name)));
		}
		Collections.shuffle(query, this.random);
		if (this.random.nextInt(5) == 0) {
			query.add(pick(List.of("utm_source=zz", "zz=%FF", "%FF=1", "=", "&&", "a[]=1", "zz=%0d%0a", "_=1", "%",
					"lang=de")));
		}
		return path + "?"
				+ String.join((this.random.nextInt(10) > 0) ? "&" : pick(List.of("&&", ";", "&amp;", ",")), query);
	}

	/** Mostly once, sometimes twice, seldom very often. */
	private List<String> times(String parameter) {
		int dice = this.random.nextInt(200);
		int longest = Math.min(1000, 7000 / (parameter.length() + 1));
		return Collections.nCopies((dice == 0) ? longest : (dice < 10) ? 7 : (dice < 40) ? 2 : 1, parameter);
	}

	private String writtenName(String name) {
		return switch (this.random.nextInt(40)) {
			case 0 -> name + "[]";
			case 1 -> name + "[0]";
			case 2 -> name + ".x";
			case 3 -> name.toUpperCase(Locale.ROOT);
			case 4 -> this.nearly.write(this.nearly.change(name));
			case 5 -> "_" + name;
			case 6 -> "+" + name;
			default -> name;
		};
	}

	private String writtenValue(Map<String, Set<String>> parameters, String name) {
		boolean other = this.random.nextInt(10) == 0;
		String value = pick(List.copyOf(parameters.get(other ? pick(List.copyOf(parameters.keySet())) : name)));
		return this.nearly.write((this.random.nextInt(3) == 0) ? value : this.nearly.change(value));
	}

	private <T> T pick(List<T> list) {
		return this.nearly.pick(list);
	}

	/**
	 * A request.
	 *
	 * @param text all of it, a character for a byte
	 * @param nearlyValid whether it has parameters of the site
	 */
	record Request(String text, boolean nearlyValid) {

		/** A line for a shell that sends the request to a program on port 8080. */
		@Override
		public String toString() {
			StringBuilder line = new StringBuilder("printf %b '");
			for (char c : this.text.toCharArray()) {
				line.append((c < ' ' || c > '~' || c == '\\' || c == '\'') ? String.format("\\0%03o", (int) c) : c);
			}
			return line.append("' | nc localhost 8080").toString();
		}

	}

}
