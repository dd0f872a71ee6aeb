package org.ziping.process.engine.reader;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Checks what stands in one attribute or text against what may stand there. */
final class Texts {

	private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,99}");

	private static final Pattern WORD = Pattern.compile("[A-Za-z ]{1,30}");

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,20})?");

	private static final Pattern DURATION = Pattern.compile("P?[0-9]{1,5}[DWMY]?");

	private static final Pattern REFERENCE = Pattern.compile("#[A-Za-z_][A-Za-z0-9_-]{0,99}");

	private static final Pattern CONTROL = Pattern
		.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

	private final Expressions expressions;

	private final int longest;

	Texts(Expressions expressions, int longest) {
		this.expressions = expressions;
		this.longest = longest;
	}

	void check(String text, String holds, String place, String where, Findings findings) {
		if (text.length() > this.longest) {
			findings.add(place, "too-long", where, text.length(), this.longest);
		}
		else if (CONTROL.matcher(text).find()) {
			findings.add(place, "control-sign", where);
		}
		else if ("feel".equals(holds)) {
			Feel.check(text, place, findings);
		}
		else if (!permits(text, holds)) {
			boolean expression = Expressions.within(text) || holds.startsWith("sentence") || holds.equals("comparison");
			findings.add(place, expression ? "expression" : "value", where, OnlyPermittedParts.brief(text));
		}
	}

	private boolean permits(String text, String holds) {
		int colon = holds.indexOf(':');
		String detail = (colon < 0) ? "" : holds.substring(colon + 1);
		return switch ((colon < 0) ? holds : holds.substring(0, colon)) {
			case "id" -> ID.matcher(text.strip()).matches();
			case "words" -> !Expressions.within(text);
			case "name" -> !Expressions.within(text) || this.expressions.isSentence(text);
			case "word" -> WORD.matcher(text).matches();
			case "number" -> NUMBER.matcher(text).matches();
			case "boolean" -> text.equals("true") || text.equals("false");
			case "duration" -> DURATION.matcher(text).matches();
			case "reference" -> REFERENCE.matcher(text).matches();
			case "one-of" -> Arrays.asList(detail.split("\\|")).contains(text);
			case "sentence" -> this.expressions.isSentenceOf(text, detail);
			case "comparison" -> this.expressions.isComparison(text.strip());
			default -> throw new IllegalStateException("permitted.yaml says " + holds);
		};
	}

}
