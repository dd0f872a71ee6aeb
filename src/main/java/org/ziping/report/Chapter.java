package org.ziping.report;

import java.time.Instant;

/**
 * A chapter of a dossier's report with what the template asks of it.
 *
 * @param edition grows with each save; 0 while nobody has written
 */
public record Chapter(Template.Outline outline, ChapterText text, int edition, String changedBy, Instant changedAt) {

	public String code() {
		return this.outline.code();
	}

	public String title() {
		return this.outline.title();
	}

	public String part() {
		return "report/" + code();
	}

}
