package org.ziping.core;

/** Why the house does not open: one sentence for whoever started it. */
public class CannotStart extends RuntimeException {

	private CannotStart(String sentence) {
		super(sentence);
	}

	/** A reason worded by the message {@code key}. */
	public static CannotStart because(String key, Object... arguments) {
		return new CannotStart(PlainWords.say(key, arguments));
	}

	/**
	 * A setting, the value it was given, and what is allowed in the words of a message.
	 */
	public static CannotStart setting(String name, Object value, String allowed, Object... arguments) {
		return new CannotStart(name + "=" + value + ": " + PlainWords.say(allowed, arguments));
	}

}
