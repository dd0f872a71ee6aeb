package org.ziping.evidence;

import java.util.regex.Pattern;

/** The mark of a state secret, which must never enter a system like this one. */
final class Classified {

	/** 绝密★30年, 机密★, 秘密★10年; in a name also in brackets. */
	private static final Pattern MARK = Pattern.compile("(?:绝\\s*密|机\\s*密|秘\\s*密)\\s*[★☆＊*]");

	private static final Pattern NAMED = Pattern.compile("[（(\\[【](?:绝密|机密|秘密)[^）)\\]】]{0,6}[）)\\]】]");

	private Classified() {
	}

	static boolean marks(String fileName, String words) {
		return MARK.matcher(words).find() || MARK.matcher(fileName).find() || NAMED.matcher(fileName).find();
	}

}
