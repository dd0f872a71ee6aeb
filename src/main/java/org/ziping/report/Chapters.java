package org.ziping.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;

/** Keeps the chapters: nobody writes over a text that they have not seen. */
@Component
@Transactional
class Chapters {

	private static final int LONGEST = 200_000;

	private static final int MOST_EDITIONS = 300;

	private final ChapterRows rows;

	private final ChapterHistoryRows history;

	private final Templates templates;

	private final Dossiers dossiers;

	private final AuditTrail trail;

	private final Clock clock;

	Chapters(ChapterRows rows, ChapterHistoryRows history, Templates templates, Dossiers dossiers, AuditTrail trail,
			Clock clock) {
		this.rows = rows;
		this.history = history;
		this.templates = templates;
		this.dossiers = dossiers;
		this.trail = trail;
		this.clock = clock;
	}

	/** All chapters of the template in its order, written or not. */
	@Transactional(readOnly = true)
	List<Chapter> of(String dossier) {
		Map<String, ChapterRow> written = this.rows.findByDossier(dossier)
			.stream()
			.collect(Collectors.toMap(ChapterRow::chapter, Function.identity()));
		return this.templates.of(dossier)
			.chapters()
			.stream()
			.map((outline) -> written.containsKey(outline.code()) ? written.get(outline.code()).chapter(outline)
					: unwritten(outline))
			.toList();
	}

	@Transactional(readOnly = true)
	Chapter get(String dossier, String chapter) {
		Template.Outline outline = this.templates.of(dossier).chapter(chapter);
		return this.rows.findByDossierAndChapter(dossier, chapter)
			.map((row) -> row.chapter(outline))
			.orElseGet(() -> unwritten(outline));
	}

	@Transactional(readOnly = true)
	boolean anyWritten(String dossier) {
		return !this.rows.findByDossier(dossier).isEmpty();
	}

	@Transactional(readOnly = true)
	List<Edition> editions(String dossier, String chapter) {
		return this.history.editions(dossier, chapter, Limit.of(MOST_EDITIONS));
	}

	/** As that edition said it; the first builds on nothing. */
	@Transactional(readOnly = true)
	ChapterText edition(String dossier, String chapter, int edition) {
		return (edition < 1) ? ChapterText.EMPTY
				: this.history.content(dossier, chapter, edition)
					.map(TextJson::read)
					.orElseThrow(() -> Refusal.of("report.no-such-edition"));
	}

	/** Everybody who ever saved that chapter. */
	@Transactional(readOnly = true)
	Set<String> writers(String dossier, String chapter) {
		return this.history.writers(dossier, chapter);
	}

	/** The text that was there is shown instead of being written over. */
	Chapter write(String dossier, String chapter, ChapterText text, long seen, Actor who) {
		Template.Outline outline = this.templates.of(dossier).chapter(chapter);
		Actor by = this.dossiers.writing(dossier, who, Writer.FINANCE, null);
		String words = TextJson.write(text);
		if (words.length() > LONGEST) {
			throw Refusal.of("report.too-long", outline.title());
		}
		ChapterRow row = this.rows.findByDossierAndChapter(dossier, chapter)
			.orElseGet(() -> new ChapterRow(dossier, chapter));
		Chapter before = row.chapter(outline);
		if (row.edition() > 0 && row.content().equals(words)) {
			return before;
		}
		if (row.edition() != seen) {
			throw Refusal.of("report.chapter-changed", outline.title(), before.changedBy(), text.typed(),
					before.text().typed());
		}
		String old = row.content();
		row.write(words, by, this.clock.instant());
		Chapter after = this.rows.saveAndFlush(row).chapter(outline);
		this.history.save(row.asHistory());
		this.trail.record(by, "dossier/" + dossier, "report.write", after.part(), (seen > 0) ? Digest.sm3(old) : null,
				Digest.sm3(words), String.valueOf(after.edition()));
		return after;
	}

	private static Chapter unwritten(Template.Outline outline) {
		return new Chapter(outline, ChapterText.EMPTY, 0, "", Instant.EPOCH);
	}

}
