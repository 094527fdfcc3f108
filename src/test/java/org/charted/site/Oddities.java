package org.charted.site;

import java.util.List;

/**
 * Pieces of requests that have made servers stumble.
 */
final class Oddities {

	/** What stands in a log if a line of it can be forged. */
	static final String FORGED = "2026-11-26T00:00:00Z ERROR FORGED";

	/** What stands in a page if a request is printed unescaped. */
	static final String MARKUP = "<zz9>";

	/** Values of parameters, not escaped. */
	static final List<String> VALUES = List.of("", " ", "\t", "0", "-0", "-1", "+1", "01", "1.0", "1,000", "1e9",
			"0x10", "NaN", "Infinity", "999", "1000", "2147483648", "-2147483649", "9223372036854775808",
			"99999999999999999999999999999", "\u0663", "\uff11", "\u00bd", "\u2167", "null", "undefined", "true", "on",
			"[]", "{}", "{\"a\":1}", "()", "*", ".*", "(((((", "[a-", "\\", "\\Q", "%", "_", "%%%", "' or '1'='1",
			"\"; drop table page; --", MARKUP, "\">" + MARKUP, "${7*7}", "#{7*7}", "*{7*7}", "__${7*7}__::x", "{0}",
			"%s%n", "../../etc/passwd", "/", "//", "?", "#", "&", "=", ";", "+", "D.C.", "dc", "Mt.", "St", "\u0000",
			"\r\n" + FORGED, "\u0085" + FORGED, "\u2028" + FORGED, "\u001b[31m", "\u202e", "\ufeff", "\u0301", "\u00e9",
			"\u0130", "\u1e9e", "\uD83D\uDE00", "\uD83C\uDDFA\uD83C\uDDF8", "\u4e2d\u6587", "\uFFFF");

	/** What means something to other search boxes. */
	static final List<String> SEARCHES = List.of("title:", "*:*", "\"pay", "\"a b\"~9", "coder~2", "co?er", "c*",
			"/c.*r/", "[a TO z]", "{a TO *}", "+pay", "-pay", "!pay", "AND", "OR NOT", "pay^9", "(((", ")", "&&", "||",
			"\\", "(a|a)*b", "(.*)*$", "a".repeat(60), "\u0627\u0644\u0623\u062c\u0631", "\u0e40\u0e07\u0e34\u0e19",
			"\ud83d\udc69\u200d\u2695\ufe0f", "\u202epay", "pa\u00adyment", "\ufb01nance", "\u1e9eein", "e\u0301");

	/** Escapes that are broken, or mean what they should not. */
	static final List<String> ESCAPES = List.of("%", "%z", "%zz", "%4", "%-1", "%u0041", "%FF", "%C3", "%E2%82",
			"%C0%AF", "%ED%A0%80", "%F5%80%80%80", "%00", "%0d%0a", "%FF%0d%0a" + FORGED.replace(' ', '+'), "%25",
			"%2525", "%E9");

	/** Header lines. */
	static final List<String> HEADERS = List.of("Accept: application/json", "Accept: zz", "Accept: */*;q=zz",
			"Accept: " + "text/html,".repeat(200) + "*/*", "Accept: text/html;" + "a=b;".repeat(100), "Accept: \u00ff",
			"Accept-Language: zz", "Accept-Language: *", "Accept-Language: en;q=2",
			"Accept-Language: " + "a-".repeat(99), "Accept-Language: de,en,fr,it,es,pt,nl,sv,da,fi,nb,pl",
			"Accept-Language: " + "en,".repeat(500), "Accept-Language: en-US-x-\u00e9",
			"Accept-Language: i-klingon, und, zh-Hant-TW;q=0.x", "Accept-Encoding: zz", "Accept-Encoding: gzip;q=0",
			"Accept-Encoding: *;q=0", "Accept-Charset: utf-7", "Range: bytes=0-0", "Range: bytes=5-1",
			"Range: bytes=-1,0-,1-2", "Range: bytes=" + "0-1,".repeat(300) + "0-1",
			"Range: bytes=99999999999999999999-", "Range: zz=1-2", "If-Range: zz", "If-None-Match: *",
			"If-None-Match: \"zz", "If-None-Match: W/\"" + "a".repeat(3000) + "\"", "If-Match: \"zz\"",
			"If-Modified-Since: zz", "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT",
			"If-Modified-Since: Thu, 31 Feb 2099 25:00:00 GMT", "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
			"Cookie: =;;=", "Cookie: $Version=1; a=\"\\", "Cookie: JSESSIONID=" + "z".repeat(2000),
			"Cookie: " + "a=b; ".repeat(300), "Cookie: a=\u00ff", "Content-Type: zz",
			"Content-Type: text/html; charset=zz", "Content-Type: multipart/form-data",
			"Content-Type: application/x-www-form-urlencoded; charset=utf-16", "Content-Encoding: gzip", "Expect: zz",
			"Expect: 100-continue", "Transfer-Encoding: zz", "Transfer-Encoding: gzip, chunked", "Content-Length: zz",
			"Content-Length: -1", "Content-Length: 5", "Content-Length: 99999999999999999999",
			"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: zz",
			"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: zz", "Origin: null",
			"Origin: http://[zz\r\nAccess-Control-Request-Method: PUT", "Referer: \u0001", "User-Agent: " + MARKUP,
			"Authorization: Basic zz", "X-Forwarded-For: zz", "X-Forwarded-Host: a b\r\nX-Forwarded-Port: -1",
			"X-Forwarded-Proto: zz", "X-Forwarded-Prefix: /../..", "Forwarded: for=\"[::\";host=:;proto=zz",
			"X-HTTP-Method-Override: DELETE", "X-Original-URL: /error", "TE: trailers, zz", "Max-Forwards: -1",
			"Sec-Fetch-Site: zz", "Purpose: prefetch", ": zz", "zz", "a b: c", "\u00e9: c", "Folded: a\r\n b",
			"X-Long: " + "a".repeat(9000), "X-" + "a".repeat(3000) + ": b", "Host: zz:99999", "Host: [::1", "Host: ");

	/** Methods. */
	static final List<String> METHODS = List.of("HEAD", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE",
			"CONNECT", "PROPFIND", "BREW", "get", "G", "", " GET", "G(ET", "\u00c9", "GET\t", "X".repeat(5000));

	/** Versions of HTTP, after the address. */
	static final List<String> VERSIONS = List.of("HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9",
			"http/1.1", "zz", "");

	/** Bodies. */
	static final List<String> BODIES = List.of("a=b", "topic=zz&page=x", "%", "%FF=%FF", "=&=&&", "{\"a\":",
			"[".repeat(3000),
			"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
			"--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"..\"\r\n\r\nb\r\n--x--", "--x",
			"\u0000\u00ff", "a".repeat(50_000));

	/** What a body is said to be. */
	static final List<String> BODY_HEADERS = List.of("Content-Type: application/x-www-form-urlencoded",
			"Content-Type: multipart/form-data; boundary=x", "Content-Type: multipart/form-data",
			"Content-Type: text/xml", "Content-Type: application/json", "Content-Type: zz", "Content-Type: ");

	/** What may follow a path. */
	static final List<String> PATH_ENDS = List.of(".csv", ".json", ".html", ".xml", ".JSON", ".csv.json", ".", "/",
			"//", "/.", "/..", "/..;/", ";a=b", ";jsessionid=1", ";", "%00", "%2f", "%2F..", "%5c", "%", "%zz", "%FF",
			"%C3", "%20", "+", "~", "%E2%80%AE", "/index.html", "/nowhere", "/compare", "/to/", "/to/rhit", "%0d%0a",
			"?", "??", "?=", "?&&", "?a", "?a[]=b", "?a.b=c", "?%FF=%FF", "?_method=delete", "#zz", "?page=1#zz");

	/** Whole addresses. */
	static final List<String> PATHS = List.of("", "*", "/error", "/actuator/env", "/WEB-INF/web.xml", "/META-INF/",
			"/..", "/%2e%2e/%2e%2e/etc/passwd", "//example.org", "http://example.org/", "http://", "/\\", "/a|b",
			"/{a}", "/${7*7}", "/__${7*7}__", "/redirect:http://example.org", "/.git/config", "/favicon.ico/",
			"/charted.css.map", "/static/charted.css", "/templates/layout.html", "/refused.html", "/stopping.html",
			"/seeds/", "/robots.txt", "/\u00e9", "/%C3%A9", "/%u002f", "/;", "/;/", "/" + "a/".repeat(500),
			"/" + "a".repeat(5000), "zz", "?", "/?", "/??");

	private Oddities() {
	}

}
