package org.ziping.workspace.compare;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.ChapterText;
import org.ziping.report.Edition;
import org.ziping.report.Reports;

/** Who changed a chapter when, and what exactly. */
@Controller
class EditionController {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm")
		.withZone(HouseClock.ZONE);

	private static final Pattern LIVE = Pattern.compile("\\{\\{(?:figure|table) ([\\w.-]+)}}");

	private final Reports reports;

	private final Dossiers dossiers;

	EditionController(Reports reports, Dossiers dossiers) {
		this.reports = reports;
		this.dossiers = dossiers;
	}

	/** A saved state in words. */
	record Line(int number, String by, String at) {

		static Line of(Edition edition) {
			return new Line(edition.number(), edition.by(), MOMENT.format(edition.at()));
		}

	}

	@GetMapping("/dossiers/{id}/report/{chapter}/versions")
	String show(@PathVariable String id, @PathVariable String chapter,
			@RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, @Current Person person, Model page) {
		if (!this.dossiers.visibleTo(id, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
		List<Line> editions = this.reports.editions(id, chapter).stream().map(Line::of).toList();
		int later = (to != null) ? to : editions.stream().mapToInt(Line::number).max().orElse(0);
		int former = (from != null) ? from : Math.max(0, later - 1);
		page.addAttribute("dossier", this.dossiers.get(id));
		page.addAttribute("chapter", this.reports.chapter(id, chapter));
		page.addAttribute("editions", editions);
		page.addAttribute("from", former);
		page.addAttribute("to", later);
		Map<String, String> names = names(id);
		page.addAttribute("words", WordDifferences.between(named(this.reports.edition(id, chapter, former), names),
				named(this.reports.edition(id, chapter, later), names)));
		return "workspace/editions";
	}

	private Map<String, String> names(String id) {
		Map<String, String> names = new HashMap<>();
		this.reports.figures(id).forEach((figure) -> names.put(figure.code(), figure.name()));
		this.reports.of(id).template().tables().forEach((table) -> names.put(table.code(), table.name()));
		return names;
	}

	/** What is live stands under its name: an earlier text has no figures of its own. */
	private static String named(ChapterText text, Map<String, String> names) {
		return LIVE.matcher(text.typed())
			.replaceAll(
					(live) -> Matcher.quoteReplacement("〔" + names.getOrDefault(live.group(1), live.group(1)) + "〕"));
	}

}
