package org.ziping.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.inspection.Facts;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Inspection;
import org.ziping.inspection.Level;
import org.ziping.inspection.ReportText;
import org.ziping.inspection.Stage;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;

/** Has the living report read through, and remembers who let which finding stand. */
@Component
@Transactional
class Examination {

	private static final Set<DossierStatus> OVER = EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.CLOSED);

	private static final int LONGEST_REASON = 500;

	private final Inspection inspection = new Inspection();

	private final Chapters chapters;

	private final Printer printer;

	private final Rendering rendering;

	private final WaiverRows waivers;

	private final FindingRows runs;

	private final Dossiers dossiers;

	private final RuleBook rules;

	private final LastYear lastYear;

	private final People people;

	private final AuditTrail trail;

	private final Clock clock;

	Examination(Chapters chapters, Printer printer, Rendering rendering, WaiverRows waivers, FindingRows runs,
			Dossiers dossiers, RuleBook rules, LastYear lastYear, People people, AuditTrail trail, Clock clock) {
		this.chapters = chapters;
		this.printer = printer;
		this.rendering = rendering;
		this.waivers = waivers;
		this.runs = runs;
		this.dossiers = dossiers;
		this.rules = rules;
		this.lastYear = lastYear;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Noted> findings(String dossier, Stage stage) {
		Values values = this.printer.values(dossier);
		List<Chapter> written = this.chapters.of(dossier);
		ReportText text = this.rendering.text(this.rendering.title(dossier), this.printer.print(values, written));
		SheetFacts facts = SheetFacts.of(values);
		List<Finding> found = new ArrayList<>(figuresWithoutValue(written, values));
		Facts asked = facts.facts().with(this.rules.of(this.dossiers.get(dossier).campaign()));
		found.addAll(this.inspection.inspect(text, asked.beside(this.lastYear.report(dossier)), stage));
		Map<String, Waiver> waived = this.waivers.findByDossier(dossier)
			.stream()
			.map(WaiverRow::waiver)
			.collect(Collectors.toMap(Waiver::fingerprint, Function.identity()));
		return found.stream()
			.map((finding) -> new Noted(finding, chapterOf(finding.place()), waived.get(finding.fingerprint()),
					mend(finding, facts, written, values)))
			.toList();
	}

	/** Reads, keeps what was found, and says whether nothing mandatory is left open. */
	public boolean passes(String dossier, Stage stage) {
		List<Noted> findings = findings(dossier, stage);
		Instant now = this.clock.instant();
		for (int i = 0; i < findings.size(); i++) {
			this.runs.save(new FindingRow(dossier, stage, i, findings.get(i), now));
		}
		return findings.stream().noneMatch(Noted::isOpen);
	}

	@GuardedByState
	public void waive(String dossier, String fingerprint, String reason, Actor by) {
		requireWaivable(dossier, by.person());
		String words = reason.strip();
		if (words.isEmpty() || words.length() > LONGEST_REASON) {
			throw Refusal.of("report.waiver-reason", LONGEST_REASON);
		}
		Noted noted = find(dossier, fingerprint);
		if (noted.waiver() != null) {
			return;
		}
		this.waivers.saveAndFlush(new WaiverRow(dossier, noted.finding(), words, by, this.clock.instant()));
		this.trail.record(by, "dossier/" + dossier, "report.waive", noted.finding().place(), null,
				Digest.sm3(fingerprint), noted.finding().code() + " " + words);
	}

	Noted find(String dossier, String fingerprint) {
		return findings(dossier, Stage.SUBMISSION).stream()
			.filter((noted) -> noted.finding().fingerprint().equals(fingerprint))
			.findFirst()
			.orElseThrow(() -> Refusal.of("report.finding-gone"));
	}

	@Transactional(readOnly = true)
	public boolean waivable(String dossier, String person) {
		Dossier one = this.dossiers.get(dossier);
		return !OVER.contains(one.status()) && (this.people.holds(person, one.unit(), Role.FINANCE_OFFICE)
				|| person.equals(this.dossiers.group(dossier).leader()));
	}

	private void requireWaivable(String dossier, String person) {
		if (!waivable(dossier, person)) {
			throw Refusal.of("report.waiver-not-yours");
		}
	}

	/** A mend is certain when the typed digits stand once in words of that paragraph. */
	private static @Nullable String mend(Finding finding, SheetFacts facts, List<Chapter> chapters, Values values) {
		String read = finding.read();
		if (read == null) {
			return null;
		}
		return facts.codeFor(finding)
			.filter((code) -> Places.para(chapters, finding.place())
				.filter((para) -> Passage.count(new Passage(para, values::shown).text(), read) == 1)
				.filter((para) -> para.runs()
					.stream()
					.anyMatch((run) -> run instanceof Run.Words words && words.text().contains(read)))
				.isPresent())
			.orElse(null);
	}

	private static List<Finding> figuresWithoutValue(List<Chapter> chapters, Values values) {
		List<Finding> found = new ArrayList<>();
		for (Chapter chapter : chapters) {
			for (String code : chapter.text().figures()) {
				if (!values.figures().containsKey(code)) {
					String mark = Digest.sm3("LIVE|" + chapter.code() + "|" + code).hex().substring(0, 16);
					found.add(new Finding("LIVE", Level.MANDATORY, "inspection.live-figure", List.of(code),
							chapter.title(), chapter.part(), code, null, mark));
				}
			}
		}
		return found;
	}

	private static String chapterOf(String place) {
		return place.startsWith("report/") ? place.substring("report/".length()).split("#")[0] : "";
	}

}
