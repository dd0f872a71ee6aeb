package org.ziping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.inspection.OtherReport;

/** What the same unit wrote a year before: to begin with, and to be held against. */
@Component
@Transactional(readOnly = true)
class LastYear {

	private final Dossiers dossiers;

	private final ChapterRows rows;

	private final Templates templates;

	private final MessageSource words;

	LastYear(Dossiers dossiers, ChapterRows rows, Templates templates, MessageSource words) {
		this.dossiers = dossiers;
		this.rows = rows;
		this.templates = templates;
		this.words = words;
	}

	private Optional<Dossier> before(String dossier) {
		Dossier one = this.dossiers.get(dossier);
		return this.dossiers.find(one.year().previous(), one.unit());
	}

	/** The words of last year's chapters, without their figures. */
	List<OtherReport> report(String dossier) {
		List<String> paragraphs = new ArrayList<>();
		chapters(dossier).values().forEach((text) -> text.pieces().forEach((piece) -> {
			if (piece instanceof Piece.Para para) {
				StringBuilder words = new StringBuilder();
				para.runs().forEach((run) -> words.append((run instanceof Run.Words said) ? said.text() : "|"));
				paragraphs.add(words.toString());
			}
		}));
		if (paragraphs.isEmpty()) {
			return List.of();
		}
		String whose = this.words.getMessage("report.last-year", null, LocaleContextHolder.getLocale());
		return List.of(new OtherReport(whose, paragraphs));
	}

	/** Last year's chapters by their title without its number. */
	Map<String, ChapterText> chapters(String dossier) {
		Map<String, ChapterText> chapters = new LinkedHashMap<>();
		before(dossier).ifPresent((earlier) -> {
			Template template = this.templates.of(earlier.id());
			this.rows.findByDossier(earlier.id())
				.forEach((row) -> template.chapters()
					.stream()
					.filter((outline) -> outline.code().equals(row.chapter()))
					.forEach((outline) -> chapters.put(name(outline.title()), row.chapter(outline).text())));
		});
		return chapters;
	}

	static String name(String title) {
		return title.replaceAll("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d+[.、．])\\s*", "");
	}

}
