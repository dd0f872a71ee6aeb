package org.ziping.submission;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;
import org.ziping.submission.Receipt.Signer;

/** The finance bureau's receipts: one a dossier, numbered by bureau and year. */
@Service
@Transactional
public class Receipts {

	static final String STEP = "finance_acceptance";

	private static final int LONGEST = 100;

	private final ReceiptRows rows;

	private final ReceiptCounts counts;

	private final SubmissionPackages packages;

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	private final EvidenceFolder folder;

	private final PrintedWords words;

	private final SubmissionSettings settings;

	private final AuditTrail trail;

	private final Clock clock;

	Receipts(ReceiptRows rows, ReceiptCounts counts, SubmissionPackages packages, Dossiers dossiers, Units units,
			People people, EvidenceFolder folder, PrintedWords words, SubmissionSettings settings, AuditTrail trail,
			Clock clock) {
		this.rows = rows;
		this.counts = counts;
		this.packages = packages;
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
		this.folder = folder;
		this.words = words;
		this.settings = settings;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<Receipt> of(String dossier) {
		return this.rows.findByDossier(dossier);
	}

	/** The receipts of many dossiers, by dossier. */
	@Transactional(readOnly = true)
	public Map<String, Receipt> of(Collection<String> dossiers) {
		return this.rows.findByDossierIn(dossiers)
			.stream()
			.collect(Collectors.toMap(Receipt::dossier, Function.identity()));
	}

	/** On this system: the bureau accepted, so the unit has its number. */
	Receipt issue(String dossier, Decision accepted) {
		return of(dossier).orElseGet(() -> {
			String bureau = bureau(dossier);
			int year = accepted.at().atZone(this.clock.getZone()).getYear();
			int sequence = next(bureau, year);
			return write(
					new Receipt(sent(dossier), bureau, year, sequence, number(year, sequence),
							new Signer(accepted.person(), accepted.personName()), accepted.at()),
					new Actor(accepted.person(), accepted.personName(), accepted.onBehalfOf(), null));
		});
	}

	@Transactional(readOnly = true)
	public boolean mayRecord(String dossier, String person) {
		Dossier of = this.dossiers.get(dossier);
		boolean works = this.people.roles(person, of.unit())
			.stream()
			.anyMatch(List.of(Role.FINANCE_OFFICE, Role.UNIT_OFFICE)::contains);
		return works && of.status() == DossierStatus.SUBMITTED && of(dossier).isEmpty()
				&& this.people.holding(bureau(dossier), Role.FINANCE_PERFORMANCE).isEmpty();
	}

	/** The bureau's receipt on paper, to be written down. */
	public record OnPaper(String number, LocalDate on, String scanName, InputStream scan) {
	}

	/** Elsewhere: the unit writes down what the bureau gave it, and shows it. */
	@GuardedByState
	public Receipt record(String dossier, OnPaper paper, Actor by) {
		if (!mayRecord(dossier, by.person())) {
			throw Refusal.of("submission.receipt-not-yours");
		}
		String bare = paper.number().strip();
		LocalDate on = paper.on();
		if (bare.isEmpty() || bare.length() > LONGEST || on.isAfter(LocalDate.now(this.clock))) {
			throw Refusal.of("submission.receipt-number");
		}
		if (paper.scanName().isBlank()) {
			throw Refusal.of("submission.receipt-scan");
		}
		Evidence scan = this.folder.storeBeside(dossier, "receipt", by, paper.scanName(), paper.scan());
		if (!Seals.SCANS.contains(scan.kind())) {
			throw Refusal.of("submission.seal-kind", scan.fileName());
		}
		return write(new Receipt(sent(dossier), bureau(dossier), on.getYear(), null, bare,
				new Signer(by.person(), by.name()), on.atStartOfDay(this.clock.getZone()).toInstant())
			.withScan(scan), by);
	}

	private Receipt write(Receipt receipt, Actor by) {
		Receipt written = this.rows.saveAndFlush(receipt);
		this.trail.record(by, "dossier/" + receipt.dossier(), "submission.receipt", receipt.number(), null, null,
				receipt.code());
		return written;
	}

	private int next(String bureau, int year) {
		String id = bureau + "/" + year;
		ReceiptCount count = this.counts.findById(id).orElseGet(() -> new ReceiptCount(id));
		int next = count.next();
		this.counts.saveAndFlush(count);
		return next;
	}

	private String number(int year, int sequence) {
		String mark = this.settings.receiptMark();
		String usual = this.words.say("submission.receipt.mark");
		return this.words.say("submission.receipt.number", (mark == null || mark.isBlank()) ? usual : mark,
				String.valueOf(year), "%04d".formatted(sequence));
	}

	private SubmissionPackage sent(String dossier) {
		return this.packages.findByDossierOrderByVersionAscAttemptAsc(dossier)
			.stream()
			.reduce((former, later) -> later)
			.orElseThrow(() -> Refusal.of("submission.not-submitted"));
	}

	private String bureau(String dossier) {
		return this.units.financeBureauOf(this.dossiers.get(dossier).unit()).code();
	}

}
