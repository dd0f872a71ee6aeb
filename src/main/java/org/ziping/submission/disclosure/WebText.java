package org.ziping.submission.disclosure;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** The lines that somebody reads on a page, without what a browser does with them. */
final class WebText {

	private static final Pattern SILENT = Pattern
		.compile("(?is)<!--.*?-->|<(script|style|head|noscript|template|svg)\\b.*?</\\1\\s*>");

	private static final Pattern BREAK = Pattern
		.compile("(?i)</?(p|div|h[1-6]|tr|table|thead|tbody|ul|ol|li|section|article|main|header|footer|nav|br|hr|body|"
				+ "html|caption|dl|dt|dd|form|blockquote|pre)\\b[^>]*>");

	private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

	private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u3000]+");

	private WebText() {
	}

	static List<String> lines(String html) {
		String flat = SPACE.matcher(SILENT.matcher(html).replaceAll("")).replaceAll(" ");
		String broken = TAG.matcher(BREAK.matcher(flat).replaceAll("\n")).replaceAll("");
		return bare(HtmlUtils.htmlUnescape(broken).lines().toList());
	}

	/** Without spaces: how a site sets its lines is no difference. */
	static List<String> bare(List<String> lines) {
		return lines.stream()
			.map((line) -> SPACE.matcher(line).replaceAll(""))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}
