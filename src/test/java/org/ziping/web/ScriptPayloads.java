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

	private ScriptPayloads() {
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
