package org.ziping.process.engine.reader;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.ziping.process.DiagramFinding;

/** Words of the reader where no application runs: the terminal and the engine's log. */
public final class FindingWords {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.process", Locale.ROOT);

	private FindingWords() {
	}

	public static String of(DiagramFinding finding) {
		return say(finding.messageKey(), finding.args());
	}

	public static String say(String key, Object... args) {
		Object[] plain = new Object[args.length];
		for (int i = 0; i < args.length; i++) {
			plain[i] = String.valueOf(args[i]);
		}
		return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(plain);
	}

}
