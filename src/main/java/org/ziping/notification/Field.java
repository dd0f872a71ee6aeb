package org.ziping.notification;

import java.util.Locale;

/** What a text may be filled with; written between two signs, such as {@code #期限#}. */
public enum Field {

	THING, DUE, NAME, TEXT, LINK, COUNT, DATE, LIST;

	/** The key of the word that stands between the signs. */
	public String key() {
		return "notification.field." + name().toLowerCase(Locale.ROOT);
	}

}
