package org.ziping.submission.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;

/**
 * Compares what the public reads with what was submitted: when it is published, when
 * somebody asks, and every night.
 */
@Service
@Transactional
public class Publications {

	private final DisclosureRows rows;

	private final PublicationCheckRows checks;

	private final PublicVersions versions;

	private final PublicComparison comparison;

	private final PublicPages sites;

	private final GivenFiles given;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Publications(DisclosureRows rows, PublicationCheckRows checks, PublicVersions versions, PublicComparison comparison,
			PublicPages sites, GivenFiles given, ApplicationEventPublisher facts, Clock clock) {
		this.rows = rows;
		this.checks = checks;
		this.versions = versions;
		this.comparison = comparison;
		this.sites = sites;
		this.given = given;
		this.facts = facts;
		this.clock = clock;
	}

	/** The latest first. */
	@Transactional(readOnly = true)
	public List<PublicationCheck> of(String dossier) {
		return this.checks.findByDossierOrderByNumberDesc(dossier);
	}

	/** PASS where the public version is what is public, RETURN where it is not. */
	public Verdict verify(String dossier) {
		return check(dossier).isSame() ? Verdict.PASS : Verdict.RETURN;
	}

	public PublicationCheck check(String dossier) {
		Disclosure disclosure = this.rows.findById(dossier)
			.filter(Disclosure::isPublished)
			.orElseThrow(() -> Refusal.of("submission.disclosure-not-published"));
		Optional<PublicationCheck> before = of(dossier).stream().findFirst();
		int number = before.map(PublicationCheck::number).orElse(0) + 1;
		PublicationCheck now = this.checks.saveAndFlush(compared(disclosure, number));
		if (now.outcome() == PublicationCheck.Outcome.DIFFERENT
				&& before.filter(PublicationCheck::isSame).isPresent()) {
			this.facts.publishEvent(new PublicationChanged(dossier, now.source(), now.count()));
		}
		return now;
	}

	private PublicationCheck compared(Disclosure disclosure, int number) {
		Instant at = this.clock.instant();
		String address = disclosure.address();
		String file = disclosure.givenFile();
		String source = (file != null) ? String.valueOf(disclosure.givenName()) : String.valueOf(address);
		try {
			byte[] found = (file != null) ? this.given.findById(file).orElseThrow().bytes()
					: this.sites.fetch(String.valueOf(address));
			return PublicationCheck.of(disclosure.dossier(), number, source, found,
					this.comparison.between(this.versions.of(disclosure), found), at);
		}
		catch (Refusal refusal) {
			return PublicationCheck.unreachable(disclosure.dossier(), number, source, at);
		}
	}

	/** A site that does not answer one night says nothing about what it shows. */
	@Scheduled(cron = "0 40 3 * * *")
	public void everyNight() {
		this.rows.onSites().forEach(this::check);
	}

}
