package org.ziping.report.web;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.report.Chapter;
import org.ziping.report.Noted;

/**
 * One chapter in the editor.
 *
 * @param typed what stands in the field: the saved text, or what was refused
 * @param seen the edition that the next save builds on
 * @param theirs the saved text, where somebody else was faster
 */
record ChapterView(Chapter chapter, String typed, int seen, List<Noted> findings, @Nullable Refusal refused,
		@Nullable String theirs) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm").withZone(HouseClock.ZONE);

	/** When it was saved last; nothing while nobody has written. */
	public @Nullable String savedAt() {
		return (this.chapter.edition() > 0) ? MINUTE.format(this.chapter.changedAt()) : null;
	}

	public int rows() {
		return Math.min(24, 5 + this.typed.length() / 38 + (int) this.typed.lines().count());
	}

}
