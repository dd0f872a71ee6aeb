package org.ziping.notification;

import java.util.List;

/**
 * What somebody is to be told: a sentence of the messages with its arguments, about a
 * task (or none) of a dossier, and the page where it can be dealt with.
 */
public record News(String task, String dossier, String kind, String textKey, List<String> arguments, String link) {

	public News {
		arguments = List.copyOf(arguments);
		if (!link.startsWith("/") || link.startsWith("//")) {
			throw new IllegalArgumentException("a note leads into the house, not to " + link);
		}
	}

}
