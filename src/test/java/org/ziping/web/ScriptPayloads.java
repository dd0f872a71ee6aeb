package org.ziping.web;

import java.util.ArrayList;
import java.util.List;

/** What people try to smuggle into pages: each tag with each way to begin. */
final class ScriptPayloads {

	private static final List<String> TAGS = List.of("<script>CALL</script>", "<img src=x onerror=CALL>",
			"<svg onload=CALL>", "<svg/onload=CALL>", "<iframe src=javascript:CALL>", "<body onload=CALL>",
			"<a href=javascript:CALL>x</a>", "<details open ontoggle=CALL>", "<video><source onerror=CALL>",
			"<input autofocus onfocus=CALL>", "<math><mi//xlink:href=\"data:x,<script>CALL</script>\">",
			"<object data=javascript:CALL>", "<embed src=javascript:CALL>", "<form action=javascript:CALL><button>x",
			"<marquee onstart=CALL>", "<style>@import 'javascript:CALL'</style>",
			"<link rel=stylesheet href=javascript:CALL>", "<base href=javascript:CALL//>",
			"<meta http-equiv=refresh content=\"0;url=javascript:CALL\">", "<template><script>CALL</script></template>",
			"<noscript><p title=\"</noscript><img src=x onerror=CALL>\">",
			"<!--<img src=\"--><img src=x onerror=CALL//\">", "<x hx-get=/sign-out hx-trigger=load hx-on:load=CALL>",
			"<div data-ask=x onmouseover=CALL>", "<p th:text=\"${CALL}\">x</p>");

	private static final List<String> BEGINNINGS = List.of("", "\"><", "'>", "</textarea>", "</title></script>",
			"\" x=\"");

	private static final List<String> FORMULAS = List.of("=1+1", "=cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0",
			"-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "=HYPERLINK(\"http://127.0.0.1:9\",\"点\")",
			"=WEBSERVICE(\"http://127.0.0.1:9\")", "=IMPORTXML(\"http://127.0.0.1:9\",\"//a\")",
			"=DDE(\"cmd\";\"/C calc\";\"1\")", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00a0=1+1", "\u3000=1+1",
			"\u200b=1+1", "\"=1+1", "'=1+1", "＝1+1", "＋1+1", "－1+1", "＠SUM(1)", "=1+1\";=2+2", "+86 13800000000",
			"\ufeff=1+1");

	private ScriptPayloads() {
	}

	/** What a table program would calculate. */
	static List<String> formulas() {
		return FORMULAS;
	}

	/** A hundred and fifty, each with a word of its own. */
	static List<String> all() {
		List<String> all = new ArrayList<>();
		for (String beginning : BEGINNINGS) {
			for (String tag : TAGS) {
				all.add(beginning + tag.replace("CALL", "alert(" + all.size() + ")"));
			}
		}
		return all;
	}

}
