package org.ziping.web.trail;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.audit.AuditEntries;
import org.ziping.audit.AuditEntries.Asked;
import org.ziping.audit.AuditEntry;
import org.ziping.core.FiscalYear;
import org.ziping.dossier.Dossiers;

/** Turns what was typed into what the trail is asked, and its entries into lines. */
@Component
class TrailSearch {

	/** How the country counts its days. */
	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	static final int PAGE = 50;

	private final AuditEntries entries;

	private final Dossiers dossiers;

	private final TrailWords words;

	TrailSearch(AuditEntries entries, Dossiers dossiers, TrailWords words) {
		this.entries = entries;
		this.dossiers = dossiers;
		this.words = words;
	}

	/** One more than a page holds, so that the page knows whether there is a next. */
	List<Line> lines(TrailForm form) {
		return asked(form).map((asked) -> this.entries.find(asked, form.pageNumber() * PAGE, PAGE + 1))
			.orElse(List.of())
			.stream()
			.map(this::line)
			.toList();
	}

	/** Empty where a dossier is asked for that there is not. */
	Optional<Asked> asked(TrailForm form) {
		String chain = null;
		if (form.asksForDossier()) {
			Optional<String> found = chain(form);
			if (found.isEmpty()) {
				return Optional.empty();
			}
			chain = found.get();
		}
		return Optional.of(new Asked(chain, TrailForm.given(form.person()), form.begin(ZONE), form.end(ZONE),
				TrailForm.given(form.act())));
	}

	private Optional<String> chain(TrailForm form) {
		String year = TrailForm.given(form.year());
		String unit = TrailForm.given(form.unit());
		if (year == null || unit == null || !year.matches("20\\d\\d")) {
			return Optional.empty();
		}
		return this.dossiers.find(new FiscalYear(Integer.parseInt(year)), unit)
			.map((dossier) -> "dossier/" + dossier.id());
	}

	Line line(AuditEntry entry) {
		return new Line(entry, this.words.act(entry.act()));
	}

	/** An entry, and its act in words. */
	record Line(AuditEntry entry, String act) {

		public @Nullable String onBehalfOf() {
			return this.entry.onBehalfOf();
		}

	}

}
