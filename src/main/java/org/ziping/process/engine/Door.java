package org.ziping.process.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request that the webapps may make, what becomes of it, and why it is needed. */
record Door(String method, String path, Use use, String reason, Pattern pattern) {

	private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

	static Door of(String method, String path, Use use, String reason) {
		String quoted = Pattern.quote(path).replace("/**", "\\E/[A-Za-z0-9_./-]*\\Q");
		Matcher places = PLACE.matcher(quoted);
		String regex = places.replaceAll(
				(place) -> Matcher.quoteReplacement("\\E(?<" + place.group(1) + ">[\\p{L}0-9_:.@-]{1,120})\\Q"));
		return new Door(method, path, use, reason, Pattern.compile(regex));
	}

	Optional<Map<String, String>> opens(String asked, String at) {
		Matcher matcher = this.pattern.matcher(at);
		if (!this.method.equals(asked) || !matcher.matches()) {
			return Optional.empty();
		}
		Map<String, String> places = new HashMap<>();
		Matcher names = PLACE.matcher(this.path);
		while (names.find()) {
			places.put(names.group(1), matcher.group(names.group(1)));
		}
		return Optional.of(places);
	}

	/** What the filter does with a request. */
	enum Use {

		/** The webapp answers; everybody who signed in may ask. */
		PASS,
		/** The webapp answers to that person and their colleagues. */
		COLLEAGUE,
		/** The webapp answers to who may see the task. */
		READ_TASK,
		/** The webapp answers to who may see the task, after its body was looked at. */
		COMMENT,
		/** Cockpit, for process and system administrators, to look at. */
		WATCH,
		/** The same, for lists that Cockpit asks for without saying how much of them. */
		WATCH_LIST,
		/** The gate answers. */
		COMPLETE, CLAIM, RELEASE, FORM_VARIABLES,
		/** The read model answers. */
		LIST, COUNT,
		/** We answer with our own few lists. */
		FILTERS, FILTER_COUNT, FILTER, NO_LINKS,
		/** We answer who signed in, and which webapps are theirs. */
		WHO,
		/** We answer that nobody has rights of the engine's own kind. */
		NO_RIGHT,
		/** Our session ends. */
		LOGOUT,
		/** Leads to our home page. */
		HOME

	}

}
