package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;

/** Who may act in whose place today. */
@Service
public class Deputies {

	private final DeputyRows deputies;

	private final People people;

	private final AuditTrail audit;

	private final Clock clock;

	Deputies(DeputyRows deputies, People people, AuditTrail audit, Clock clock) {
		this.deputies = deputies;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	public List<Deputy> standingInFor(String person) {
		LocalDate today = LocalDate.now(this.clock);
		return this.deputies.findByDeputyOrderByPrincipal(person)
			.stream()
			.filter((deputy) -> deputy.overlaps(today, today))
			.toList();
	}

	public boolean mayActFor(String deputy, String principal) {
		return this.people.isActive(deputy)
				&& standingInFor(deputy).stream().anyMatch((standing) -> standing.principal().equals(principal));
	}

	/** Nobody stands in for two at once over one principal, nor for somebody's deputy. */
	@GuardedByState
	@Transactional
	public Deputy appoint(String principal, String deputy, LocalDate from, LocalDate until, Actor by) {
		this.people.get(principal);
		this.people.get(deputy);
		if (principal.equals(deputy)) {
			throw Refusal.of("organisation.deputy-self");
		}
		if (until.isBefore(from)) {
			throw Refusal.of("organisation.deputy-period");
		}
		refuseOverlap(this.deputies.findByPrincipal(principal), from, until, "organisation.deputy-overlap");
		refuseOverlap(this.deputies.findByPrincipal(deputy), from, until, "organisation.deputy-of-deputy");
		refuseOverlap(this.deputies.findByDeputyOrderByPrincipal(principal), from, until,
				"organisation.deputy-of-deputy");
		this.audit.record(by, "organisation", "deputy.appoint", principal, null, null,
				deputy + " " + from + " " + until);
		return this.deputies.save(new Deputy(principal, deputy, from, until));
	}

	private static void refuseOverlap(List<Deputy> others, LocalDate from, LocalDate until, String code) {
		if (others.stream().anyMatch((other) -> other.overlaps(from, until))) {
			throw Refusal.of(code);
		}
	}

}
