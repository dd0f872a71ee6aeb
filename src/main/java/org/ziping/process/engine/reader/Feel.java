package org.ziping.process.engine.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a decision table: values, comparisons, ranges and sums; no loop, no function
 * of one's own.
 */
final class Feel {

	private static final int LONGEST = 300;

	private static final Pattern WORDS = Pattern.compile("\"[^\"\\\\]*\"");

	private static final Pattern LOOPS = Pattern.compile(
			"\\b(for|some|every|function|external|java|return|satisfies|if|let)\\b|\\*\\*|\\]\\s*\\[|[{}$#@;\\\\]");

	private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}0-9_ ]*?)\\s*\\(");

	private static final Pattern CALLABLE = Pattern.compile("not|date|min|max|sum|abs|floor|ceiling|and|or|in|between");

	private Feel() {
	}

	static void check(String text, String place, Findings findings) {
		if (text.length() > LONGEST) {
			findings.add(place, "too-long", "FEEL", text.length(), LONGEST);
			return;
		}
		if (Expressions.within(text)) {
			findings.add(place, "feel", OnlyPermittedParts.brief(text));
			return;
		}
		String bare = WORDS.matcher(text).replaceAll("0");
		if (LOOPS.matcher(bare).find() || bare.contains("\"")) {
			findings.add(place, "feel", OnlyPermittedParts.brief(text));
			return;
		}
		Matcher calls = CALL.matcher(bare);
		while (calls.find()) {
			String called = calls.group(1).strip();
			if (!CALLABLE.matcher(called.substring(called.lastIndexOf(' ') + 1)).matches()) {
				findings.add(place, "feel", OnlyPermittedParts.brief(text));
				return;
			}
		}
	}

}
