package org.ziping.dossier;

import java.util.List;
import java.util.Objects;

import org.ziping.dossier.routing.Act;

/**
 * The opinions of an act: pinned on a page of ours, or typed into the fields of a form.
 */
final class Pinned {

	private Pinned() {
	}

	static List<NewComment> of(Act act, String place) {
		if (!act.comments().isEmpty()) {
			return act.comments();
		}
		String text = field(act, "text");
		if (text.isEmpty()) {
			return List.of();
		}
		String anchor = field(act, "anchor");
		String quote = field(act, "quote");
		return List
			.of(new NewComment(anchor.isEmpty() ? place : anchor, quote.isEmpty() ? null : quote, text, seeAgain(act)));
	}

	/** «修改后请我再看», for all opinions of the act or for one of them. */
	static boolean seeAgain(Act act) {
		return "true".equals(field(act, "wantsToSeeAgain"))
				|| act.comments().stream().anyMatch(NewComment::wantsToSeeAgain);
	}

	private static String field(Act act, String name) {
		return Objects.requireNonNullElse(act.fields().get(name), "").strip();
	}

}
