package org.ziping.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of which one must stand in a text before a pattern can match there: looking
 * for plain words is far quicker than trying a pattern at each place.
 */
final class Needed {

	private static final Pattern CHOICE = Pattern
		.compile("\\((?:\\?:)?((?:[\\p{IsHan}]+\\|)*[\\p{IsHan}]+)\\)(?![?*{])");

	private Needed() {
	}

	static List<String> by(String pattern) {
		String outer = withoutLooking(pattern);
		if (splitsAtTop(outer)) {
			return List.of();
		}
		List<String> best = literal(outer);
		Matcher choice = CHOICE.matcher(outer);
		while (best.isEmpty() && choice.find()) {
			if (depth(outer, choice.start()) == 0) {
				best = List.of(choice.group(1).split("\\|"));
			}
		}
		return best;
	}

	/** Lookaround asks for nothing that must be there in its own place. */
	private static String withoutLooking(String pattern) {
		StringBuilder kept = new StringBuilder();
		int i = 0;
		while (i < pattern.length()) {
			if (pattern.startsWith("(?=", i) || pattern.startsWith("(?!", i) || pattern.startsWith("(?<=", i)
					|| pattern.startsWith("(?<!", i)) {
				i = closing(pattern, i) + 1;
				kept.append(' ');
			}
			else {
				kept.append(pattern.charAt(i++));
			}
		}
		return kept.toString();
	}

	private static int closing(String pattern, int open) {
		for (int i = open + 1; i < pattern.length(); i++) {
			if (pattern.charAt(i) == ')' && depth(pattern, i + 1) == depth(pattern, open)) {
				return i;
			}
		}
		return pattern.length() - 1;
	}

	private static boolean splitsAtTop(String pattern) {
		for (int i = 0; i < pattern.length(); i++) {
			if (pattern.charAt(i) == '|' && depth(pattern, i) == 0) {
				return true;
			}
		}
		return false;
	}

	/** The longest run of plain words outside all brackets. */
	private static List<String> literal(String pattern) {
		List<String> runs = new ArrayList<>();
		Matcher matcher = Pattern.compile("[\\p{IsHan}]+").matcher(pattern);
		while (matcher.find()) {
			boolean optional = matcher.end() < pattern.length() && "?*{".indexOf(pattern.charAt(matcher.end())) >= 0;
			String run = optional ? matcher.group().substring(0, matcher.group().length() - 1) : matcher.group();
			if (depth(pattern, matcher.start()) == 0 && !run.isEmpty()) {
				runs.add(run);
			}
		}
		return runs.stream().max((one, two) -> one.length() - two.length()).map(List::of).orElse(List.of());
	}

	private static int depth(String pattern, int at) {
		int depth = 0;
		boolean set = false;
		for (int i = 0; i < at; i++) {
			char sign = pattern.charAt(i);
			if (sign == '\\') {
				i++;
			}
			else if (set) {
				set = sign != ']';
				depth -= set ? 0 : 1;
			}
			else if (sign == '[') {
				set = true;
				depth++;
			}
			else {
				depth += (sign == '(') ? 1 : (sign == ')') ? -1 : 0;
			}
		}
		return depth;
	}

}
