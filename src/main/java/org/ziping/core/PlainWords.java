package org.ziping.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a room where no application runs: the terminal and a failed start. */
public final class PlainWords {

	private PlainWords() {
	}

	/** The sentence of a key whose first word is its room, such as {@code web.title}. */
	public static String say(String key, Object... arguments) {
		String room = key.substring(0, key.indexOf('.'));
		Object[] plain = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			plain[i] = String.valueOf(arguments[i]);
		}
		String words = ResourceBundle.getBundle("messages." + room, Locale.ROOT).getString(key);
		return new MessageFormat(words, Locale.ROOT).format(plain);
	}

}
