package org.ziping.report;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.spi.Amender;
import org.ziping.organisation.GuardedByState;

/** Makes a leader's wording in the one place of a chapter where the old one stands. */
@Component
@Transactional
class ReportAmender implements Amender {

	private static final String ROOM = "report/";

	private final Chapters chapters;

	private final Printer printer;

	ReportAmender(Chapters chapters, Printer printer) {
		this.chapters = chapters;
		this.printer = printer;
	}

	@Override
	@GuardedByState
	public boolean amend(String dossierId, String part, String from, String to, Actor by) {
		if (!part.startsWith(ROOM) || part.equals(ROOM + Printer.DECLARATION)) {
			return false;
		}
		Chapter chapter = this.chapters.get(dossierId, part.substring(ROOM.length()));
		Values values = this.printer.values(dossierId);
		List<Piece> pieces = chapter.text().pieces();
		int[] counts = pieces.stream().mapToInt((piece) -> count(piece, from, values)).toArray();
		if (IntStream.of(counts).sum() != 1) {
			throw Refusal.of("report.passage-not-once", from);
		}
		int index = IntStream.range(0, counts.length).filter((at) -> counts[at] == 1).findFirst().orElseThrow();
		Piece.Para para = new Passage((Piece.Para) pieces.get(index), values::shown).reworded(from, to);
		this.chapters.write(dossierId, chapter.code(), chapter.text().with(index, para), chapter.edition(), by);
		return true;
	}

	private static int count(Piece piece, String from, Values values) {
		return (piece instanceof Piece.Para para) ? Passage.count(new Passage(para, values::shown).text(), from) : 0;
	}

}
