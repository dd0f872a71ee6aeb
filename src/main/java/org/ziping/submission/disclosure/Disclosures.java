package org.ziping.submission.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;

/** All disclosures: dated by the approval of the final accounts, prepared, published. */
@Service
@Transactional
public class Disclosures {

	private static final int LONGEST = 1000;

	private static final int LONGEST_NAME = 200;

	private final DisclosureRows rows;

	private final PublicVersions versions;

	private final PublicPages sites;

	private final GivenFiles given;

	private final Dossiers dossiers;

	private final People people;

	private final DisclosureSettings settings;

	private final AuditTrail trail;

	private final Clock clock;

	Disclosures(DisclosureRows rows, PublicVersions versions, PublicPages sites, GivenFiles given, Dossiers dossiers,
			People people, DisclosureSettings settings, AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.versions = versions;
		this.sites = sites;
		this.given = given;
		this.dossiers = dossiers;
		this.people = people;
		this.settings = settings;
		this.trail = trail;
		this.clock = clock;
	}

	/** Where the page came from: an address, a file, or both. */
	public record Published(String address, @Nullable LocalDate on, String fileName, byte[] file) {
	}

	@Transactional(readOnly = true)
	public Optional<Disclosure> of(String dossier) {
		return this.rows.findById(dossier);
	}

	/**
	 * Until when it has to be public; before the accounts are approved, until when that
	 * is expected.
	 */
	@Transactional(readOnly = true)
	public LocalDate due(String dossier) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate expected = this.settings.expectedDay().atYear(this.dossiers.get(dossier).year().value() + 1);
		return of(dossier).map(Disclosure::dueOn)
			.orElse(expected.isBefore(today) ? today.plusDays(this.settings.days()) : expected);
	}

	/** The unit's office and its finance office, once the bureau has received it. */
	@Transactional(readOnly = true)
	public boolean mayWork(String dossier, String person) {
		Dossier of = this.dossiers.get(dossier);
		return of.status() == DossierStatus.CLOSED && this.people.roles(person, of.unit())
			.stream()
			.anyMatch(List.of(Role.UNIT_OFFICE, Role.FINANCE_OFFICE)::contains);
	}

	/** 决算批复: from here the days count, or until the date that the notice names. */
	@GuardedByState
	public void approved(String dossier, LocalDate on, @Nullable LocalDate noticeDue, Actor by) {
		Disclosure disclosure = hold(dossier, by);
		LocalDate due = (noticeDue != null) ? noticeDue : on.plusDays(this.settings.days());
		if (on.isAfter(LocalDate.now(this.clock)) || due.isBefore(on)) {
			throw Refusal.of("submission.disclosure-date");
		}
		disclosure.approved(on, due);
		save(disclosure, "approved", on + " " + due, by);
	}

	/** The choices somebody made with the text before their eyes. */
	@GuardedByState
	public void prepare(String dossier, List<String> leftOut, List<String> masked, Actor by) {
		Disclosure disclosure = hold(dossier, by);
		List<String> words = masked.stream().map(String::strip).filter((word) -> !word.isEmpty()).distinct().toList();
		if (words.stream().anyMatch((word) -> word.length() < 2)) {
			throw Refusal.of("submission.disclosure-short-word");
		}
		disclosure.prepared(leftOut, words, by, this.clock.instant());
		if (this.versions.of(disclosure).parts().isEmpty()) {
			throw Refusal.of("submission.disclosure-nothing-left");
		}
		save(disclosure, "prepared", String.join(" ", leftOut), by);
	}

	/** Where the public reads it since when; a site of the list, or the file itself. */
	@GuardedByState
	public void publish(String dossier, Published published, Actor by) {
		Disclosure disclosure = hold(dossier, by);
		String address = published.address().strip();
		if (!disclosure.isPrepared()) {
			throw Refusal.of("submission.disclosure-not-prepared");
		}
		if (address.isEmpty() && published.file().length == 0 || address.length() > LONGEST) {
			throw Refusal.of("submission.disclosure-address");
		}
		LocalDate on = published.on();
		if (on == null || on.isAfter(LocalDate.now(this.clock))) {
			throw Refusal.of("submission.disclosure-published-on");
		}
		if (published.file().length == 0) {
			this.sites.permitted(address);
		}
		disclosure.publishedAt(address.isEmpty() ? null : address, on, by);
		give(disclosure, published.fileName(), published.file());
		save(disclosure, "published", address, by);
	}

	/** A newer file of what is public, where its site may not be fetched. */
	@GuardedByState
	public void give(String dossier, String fileName, byte[] file, Actor by) {
		Disclosure disclosure = hold(dossier, by);
		give(disclosure, fileName, file);
		save(disclosure, "given", fileName, by);
	}

	private void give(Disclosure disclosure, String name, byte[] file) {
		if (file.length > 0) {
			String kept = this.given.saveAndFlush(new GivenFile(disclosure.dossier(), file)).id();
			disclosure.given((name.length() > LONGEST_NAME) ? name.substring(name.length() - LONGEST_NAME) : name,
					kept);
		}
	}

	private Disclosure hold(String dossier, Actor by) {
		if (!mayWork(dossier, by.person())) {
			throw Refusal.of("submission.disclosure-not-yours");
		}
		return of(dossier).orElseGet(() -> this.versions.begin(dossier));
	}

	private void save(Disclosure disclosure, String what, String detail, Actor by) {
		this.rows.saveAndFlush(disclosure);
		this.trail.record(by, "dossier/" + disclosure.dossier(), "submission.disclosure-" + what, disclosure.dossier(),
				null, null, detail);
	}

}
