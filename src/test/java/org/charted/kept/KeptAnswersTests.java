package org.charted.kept;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.charted.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of how kept answers are served, over HTTP.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeptAnswersTests {

	private static final String PAGE = "/guide/pay";

	private final HttpClient client = HttpClient.newHttpClient();

	private final Site site;

	@Autowired
	private Editions editions;

	KeptAnswersTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@BeforeEach
	void keep() throws Exception {
		get(PAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, "/careers.csv", "/careers.json", "/charted.css", "/favicon.svg",
			"/programs/find?state=ohio" })
	void whatIsTextComesInEachCodingAndIsTheSame(String address) throws Exception {
		get(address);
		HttpResponse<byte[]> plain = get(address);
		HttpResponse<byte[]> gzip = get(address, "Accept-Encoding", "gzip");
		HttpResponse<byte[]> brotli = get(address, "Accept-Encoding", "gzip, deflate, br, zstd");
		assertThat(plain.statusCode()).isEqualTo(200);
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
		assertThat(gunzip(gzip.body())).isEqualTo(plain.body());
		assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
		assertThat(brotli.body().length).isLessThan(plain.body().length);
		assertThat(plain.headers().allValues("Vary")).containsExactly("Accept-Encoding");
		assertThat(etag(plain)).isNotEqualTo(etag(gzip)).isNotEqualTo(etag(brotli)).matches("\"[0-9a-f]{16}\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guide/outlook", "/careers/compare?c=medical-coder&c=him-manager", "/credentials.csv" })
	void whatIsKeptHasTheHeadersOfTheFirstAnswer(String address) throws Exception {
		Map<String, List<String>> made = new TreeMap<>(get(address).headers().map());
		Map<String, List<String>> kept = new TreeMap<>(get(address).headers().map());
		made.remove("date");
		kept.remove("date");
		assertThat(kept).isEqualTo(made);
		assertThat(kept.containsKey("content-language")).isEqualTo(!address.endsWith("csv"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# what is accepted     | what comes
			gzip;q=0               | identity
			gzip;q=0.0, br;q=0     | identity
			identity               | identity
			deflate                | identity
			*                      | br
			*, br;q=0              | gzip
			GZIP                   | gzip
			br;q=0.1, gzip         | br
			""")
	void aCodingThatIsRefusedIsNotSent(String accepted, String expected) throws Exception {
		HttpResponse<byte[]> answer = get(PAGE, "Accept-Encoding", accepted);
		assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity")).isEqualTo(expected);
	}

	@Test
	void whoHasItAlreadyIsToldSo() throws Exception {
		HttpResponse<byte[]> answer = get(PAGE, "Accept-Encoding", "gzip");
		for (String tags : new String[] { etag(answer), "W/" + etag(answer), "\"other\", " + etag(answer), "*" }) {
			HttpResponse<byte[]> again = get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", tags);
			assertThat(again.statusCode()).as(tags).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(etag(again)).isEqualTo(etag(answer));
			assertThat(again.headers().firstValue("Cache-Control"))
				.isEqualTo(answer.headers().firstValue("Cache-Control"));
			assertThat(again.headers().firstValue("Vary")).contains("Accept-Encoding");
		}
		assertThat(get(PAGE, "If-None-Match", etag(answer)).statusCode()).as("the tag of other bytes").isEqualTo(200);
		assertThat(get(PAGE, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
		assertThat(get(PAGE, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
	}

	@Test
	void itsHeadersStayAsTheyWereWhateverElseComesOnTheConnection() throws Exception {
		Map<String, List<String>> headers = headers(get(PAGE));
		assertThat(headers).containsKeys("content-security-policy", "cache-control", "content-type", "vary");
		for (String other : new String[] { "/nowhere", "/nowhere.json", "/guide/", "/careers?sort=nonsense",
				"/pay/states/ohio?pay=30&per=hour", "/charted.css", "/favicon.svg", PAGE + "?a=1" }) {
			get(other);
			get(other, "Range", "bytes=99999999-");
			assertThat(headers(get(PAGE))).as(other).isEqualTo(headers);
		}
	}

	@Test
	void aQueryThatDoesNotCountChangesNothing() throws Exception {
		HttpResponse<byte[]> plain = get(PAGE, "Accept-Encoding", "gzip");
		HttpResponse<byte[]> asked = get(PAGE + "?a=1", "Accept-Encoding", "gzip");
		assertThat(headers(asked)).isEqualTo(headers(plain));
		assertThat(asked.body()).isEqualTo(plain.body());
	}

	@Test
	void headTellsWhatGetWouldSend() throws Exception {
		for (String address : new String[] { PAGE, "/guide/skills" }) {
			HttpResponse<byte[]> head = send("HEAD", address, "Accept-Encoding", "gzip");
			HttpResponse<byte[]> get = get(address, "Accept-Encoding", "gzip");
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(head.body()).isEmpty();
			assertThat(head.headers().firstValue("Content-Length")).contains(String.valueOf(get.body().length));
			assertThat(etag(head)).isEqualTo(etag(get));
		}
	}

	@Test
	void partsMakeTheWhole() throws Exception {
		byte[] whole = get(PAGE, "Accept-Encoding", "gzip").body();
		int half = whole.length / 2;
		HttpResponse<byte[]> first = get(PAGE, "Accept-Encoding", "gzip", "Range", "bytes=0-" + (half - 1));
		HttpResponse<byte[]> second = get(PAGE, "Accept-Encoding", "gzip", "Range", "bytes=%d-".formatted(half));
		assertThat(first.statusCode()).isEqualTo(206);
		assertThat(first.headers().firstValue("Content-Range"))
			.contains("bytes 0-%d/%d".formatted(half - 1, whole.length));
		assertThat(first.body()).isEqualTo(Arrays.copyOf(whole, half));
		assertThat(second.body()).isEqualTo(Arrays.copyOfRange(whole, half, whole.length));
		assertThat(get(PAGE, "Accept-Encoding", "gzip", "Range", "bytes=-7").body())
			.isEqualTo(Arrays.copyOfRange(whole, whole.length - 7, whole.length));
		assertThat(get(PAGE, "Accept-Encoding", "gzip", "Range", "bytes=0-99999999").body()).isEqualTo(whole);
	}

	@Test
	void aPartThatIsNotThereIsRefusedAndOneOfOtherBytesIsTheWhole() throws Exception {
		HttpResponse<byte[]> whole = get(PAGE);
		HttpResponse<byte[]> beyond = get(PAGE, "Range", "bytes=99999999-");
		assertThat(beyond.statusCode()).isEqualTo(416);
		assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */" + whole.body().length);
		for (String[] headers : new String[][] { { "Range", "bytes=0-9", "If-Range", "\"other\"" },
				{ "Range", "bytes=0-9,20-29" }, { "Range", "lines=0-9" }, { "Range", "bytes=nonsense" } }) {
			HttpResponse<byte[]> answer = get(PAGE, headers);
			assertThat(answer.statusCode()).as(String.join(" ", headers)).isEqualTo(200);
			assertThat(answer.body()).isEqualTo(whole.body());
		}
		assertThat(get(PAGE, "Range", "bytes=0-9", "If-Range", etag(whole)).statusCode()).isEqualTo(206);
	}

	@Test
	void aCacheInFrontMayKeepItForAWhile() throws Exception {
		HttpResponse<byte[]> page = get(PAGE);
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age=60",
				"stale-if-error");
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(page.headers().firstValue("Charted-Content")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/pay/states?measure=nonsense", "/pay/states/ohio?pay=30&per=hour",
			"/careers/medical-coder/in?state=ohio" })
	void whatIsNoPageForEverybodyIsNotKept(String address) throws Exception {
		int kept = kept();
		get(address);
		HttpResponse<byte[]> again = get(address);
		assertThat(again.headers().firstValue("ETag")).isEmpty();
		assertThat(kept()).isEqualTo(kept);
	}

	@Test
	void addressesThatAreAnsweredAlikeAreKeptOnce() throws Exception {
		String address = "/pay/metros?q=columbus&o=29-2072";
		HttpResponse<byte[]> answer = get(address);
		int kept = kept();
		for (String alike : new String[] { "/pay/metros?o=29-2072&q=columbus", address + "&utm_source=x&v=1",
				address + "&q=columbus", address + "&measure=", "/pay/metros?q=%63olumbus&o=29-2072&" }) {
			assertThat(get(alike).body()).as(alike).isEqualTo(answer.body());
		}
		for (String odd : new String[] { PAGE + "?a=1", PAGE + "?a=2&b", "/guide/%70ay", "/guide/./pay",
				PAGE + ";a=1" }) {
			get(odd);
		}
		assertThat(kept()).isEqualTo(kept);
	}

	@Test
	void whatCannotBeReadIsRefusedThoughThePageIsKept() {
		Site.Answer answer = this.site.sendLines("GET " + PAGE + " HTTP/1.1");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.document().select("h1").text()).isEqualTo("This request could not be read");
	}

	@Test
	void anotherMethodIsRefused() throws Exception {
		assertThat(send("POST", PAGE).statusCode()).isEqualTo(405);
	}

	private int kept() {
		KeptEdition edition = this.editions.current();
		assertThat(edition).isNotNull();
		return edition.answers().asMap().size();
	}

	private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
		return send("GET", address, headers);
	}

	private HttpResponse<byte[]> send(String method, String address, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.site.uri(address))
			.method(method, BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

	private static String etag(HttpResponse<byte[]> answer) {
		return answer.headers().firstValue("ETag").orElse("");
	}

	/** All of them but the time of day, in the order of their names. */
	private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.remove("date");
		return headers;
	}

	private static byte[] gunzip(byte[] bytes) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return in.readAllBytes();
		}
	}

}
