package org.ziping.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.document.Block;
import org.ziping.document.OfficialDocument;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Writer;
import org.ziping.indicator.FigureValue;
import org.ziping.inspection.Finding;
import org.ziping.inspection.ReportText;
import org.ziping.inspection.Stage;
import org.ziping.organisation.GuardedByState;
import org.ziping.report.Piece.Para;

/** The reports of all dossiers: written, read through, let stand, printed. */
@Service
@Transactional
public class Reports {

	private final Chapters chapters;

	private final Printer printer;

	private final Examination examination;

	private final Rendering rendering;

	private final Templates templates;

	private final LastYear lastYear;

	private final Dossiers dossiers;

	Reports(Chapters chapters, Printer printer, Examination examination, Rendering rendering, Templates templates,
			LastYear lastYear, Dossiers dossiers) {
		this.chapters = chapters;
		this.printer = printer;
		this.examination = examination;
		this.rendering = rendering;
		this.templates = templates;
		this.lastYear = lastYear;
		this.dossiers = dossiers;
	}

	@Transactional(readOnly = true)
	public Report of(String dossier) {
		return new Report(dossier, this.rendering.title(dossier), this.templates.of(dossier),
				this.chapters.of(dossier));
	}

	@Transactional(readOnly = true)
	public Chapter chapter(String dossier, String chapter) {
		return this.chapters.get(dossier, chapter);
	}

	/** The saved states of a chapter, the latest first. */
	@Transactional(readOnly = true)
	public List<Edition> editions(String dossier, String chapter) {
		return this.chapters.editions(dossier, chapter);
	}

	@Transactional(readOnly = true)
	public ChapterText edition(String dossier, String chapter, int edition) {
		return this.chapters.edition(dossier, chapter, edition);
	}

	/**
	 * Saves a chapter; {@code seen} is the edition that the person had before them, 0 for
	 * none.
	 */
	@GuardedByState
	public Chapter write(String dossier, String chapter, ChapterText text, long seen, Actor by) {
		return this.chapters.write(dossier, chapter, text, seen, by);
	}

	/** Whether that person may write now. */
	@Transactional(readOnly = true)
	public boolean writable(String dossier, String person) {
		return this.dossiers.writable(dossier, person, Writer.FINANCE, null);
	}

	/** Whether that person may let a finding stand. */
	@Transactional(readOnly = true)
	public boolean waivable(String dossier, String person) {
		return this.examination.waivable(dossier, person);
	}

	/** What last year's report said, by the name of its chapter. */
	@Transactional(readOnly = true)
	public Map<String, ChapterText> lastYear(String dossier) {
		return this.lastYear.chapters(dossier);
	}

	/** A chapter's title without its number: by it the years find each other. */
	public static String plainTitle(String title) {
		return LastYear.name(title);
	}

	/** Begins empty chapters with last year's words; what somebody wrote stays. */
	@GuardedByState
	public void beginWithLastYear(String dossier, Collection<String> chosen, Actor by) {
		Map<String, ChapterText> earlier = this.lastYear.chapters(dossier);
		for (Chapter chapter : this.chapters.of(dossier)) {
			ChapterText text = earlier.get(LastYear.name(chapter.title()));
			if (chosen.contains(chapter.code()) && chapter.text().isEmpty() && text != null) {
				this.chapters.write(dossier, chapter.code(), text, chapter.edition(), by);
			}
		}
	}

	/** Every figure that can stand live in the text now. */
	@Transactional(readOnly = true)
	public List<FigureValue> figures(String dossier) {
		return List.copyOf(this.printer.values(dossier).figures().values());
	}

	@Transactional(readOnly = true)
	public List<Finding> inspect(String dossier, Stage stage) {
		return this.examination.findings(dossier, stage).stream().map(Noted::finding).toList();
	}

	/** The findings with what became of them. */
	@Transactional(readOnly = true)
	public List<Noted> findings(String dossier, Stage stage) {
		return this.examination.findings(dossier, stage);
	}

	@GuardedByState
	public void waive(String dossier, String fingerprint, String reason, Actor by) {
		this.examination.waive(dossier, fingerprint, reason, by);
	}

	/** Puts the live figure where digits were typed that the data table contradicts. */
	@GuardedByState
	public Chapter mend(String dossier, String fingerprint, Actor by) {
		Noted noted = this.examination.find(dossier, fingerprint);
		String read = noted.finding().read();
		String figure = noted.mend();
		if (figure == null || read == null) {
			throw Refusal.of("report.not-certain");
		}
		Values values = this.printer.values(dossier);
		Chapter chapter = this.chapters.get(dossier, noted.chapter());
		int index = Places.index(noted.finding().place());
		Para para = new Passage((Para) chapter.text().pieces().get(index), values::shown).enlivened(read, figure);
		return this.chapters.write(dossier, chapter.code(), chapter.text().with(index, para), chapter.edition(), by);
	}

	/** The living chapters and the declaration by value. */
	@Transactional(readOnly = true)
	public List<Printed> printed(String dossier) {
		return this.printer.print(this.printer.values(dossier), this.chapters.of(dossier));
	}

	/** Frozen parts by value, without the database; those of other rooms are left out. */
	public List<Printed> printed(List<FrozenPart> parts) {
		return parts.stream()
			.filter((part) -> part.key().startsWith("report/"))
			.sorted(Comparator.comparing((FrozenPart part) -> part.key().length()).thenComparing(FrozenPart::key))
			.map((part) -> Canon.read(part.bytes()))
			.toList();
	}

	@Transactional(readOnly = true)
	public ReportText text(String dossier) {
		return this.rendering.text(this.rendering.title(dossier), printed(dossier));
	}

	@Transactional(readOnly = true)
	public String title(String dossier) {
		return this.rendering.title(dossier);
	}

	@Transactional(readOnly = true)
	public OfficialDocument document(String dossier) {
		return this.rendering.document(this.rendering.title(dossier), null, printed(dossier),
				this.rendering.unit(dossier), null);
	}

	/** The blocks of frozen parts for somebody who sets a larger document. */
	public List<Block> blocks(List<FrozenPart> parts) {
		return this.rendering.blocks(printed(parts));
	}

	/** A version as it was frozen; signed with a date once there is one. */
	public OfficialDocument document(String title, String unit, List<FrozenPart> parts, @Nullable LocalDate date) {
		return this.rendering.document(title, null, printed(parts), unit, date);
	}

	public OfficialDocument document(String title, String unit, List<FrozenPart> parts) {
		return document(title, unit, parts, null);
	}

	/** How a run of a living paragraph reads now. */
	@Transactional(readOnly = true)
	public Function<Run, String> shown(String dossier) {
		return this.printer.values(dossier)::shown;
	}

}
