package org.ziping.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;

/** Who may act in whose place, today and in the days to come. */
@Service
public class Deputies {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final DeputyRows deputies;

	private final People people;

	private final Policy policy;

	private final AuditTrail audit;

	private final Clock clock;

	Deputies(DeputyRows deputies, People people, Policy policy, AuditTrail audit, Clock clock) {
		this.deputies = deputies;
		this.people = people;
		this.policy = policy;
		this.audit = audit;
		this.clock = clock;
	}

	/** The places in which somebody stands today. */
	public List<Deputy> standingInFor(String person) {
		LocalDate today = today();
		return this.deputies.findByDeputyOrderByPrincipal(person)
			.stream()
			.filter((deputy) -> deputy.overlaps(today, today))
			.toList();
	}

	/** Who stands in for them, now or later. */
	public List<Deputy> of(String principal) {
		LocalDate today = today();
		return this.deputies.findByPrincipal(principal)
			.stream()
			.filter((deputy) -> !deputy.until().isBefore(today))
			.toList();
	}

	/** All of a unit's people, now or later. */
	public List<Deputy> ofUnit(String unit) {
		return this.deputies.ofUnit(unit, today());
	}

	/** For whom somebody may act today in one of these steps. */
	public Set<String> standsIn(String deputy, Set<String> steps) {
		if (!this.people.isActive(deputy)) {
			return Set.of();
		}
		return standingInFor(deputy).stream()
			.filter((standing) -> standing.steps().isEmpty() || standing.steps().stream().anyMatch(steps::contains))
			.map(Deputy::principal)
			.collect(Collectors.toSet());
	}

	public boolean mayActFor(String deputy, String principal) {
		return this.people.isActive(deputy)
				&& standingInFor(deputy).stream().anyMatch((standing) -> standing.principal().equals(principal));
	}

	/** Whether that covers a turn of this step, opened at that moment. */
	public boolean mayActFor(String deputy, String principal, String step, Instant opened) {
		LocalDate day = LocalDate.ofInstant(opened, ZONE);
		return this.people.isActive(deputy) && standingInFor(deputy).stream()
			.anyMatch((standing) -> standing.principal().equals(principal) && standing.covers(step, day));
	}

	@GuardedByState
	@Transactional
	public Deputy appoint(String principal, String deputy, LocalDate from, LocalDate until, Actor by) {
		return appoint(new NewDeputy(principal, deputy, from, until, Set.of(), true, ""), by);
	}

	/** Nobody stands in for two at once over one principal, nor for somebody's deputy. */
	@GuardedByState
	@Transactional
	public Deputy appoint(NewDeputy asked, Actor by) {
		Person principal = this.people.get(asked.principal());
		check(by, principal);
		if (asked.until().isBefore(today())) {
			throw Refusal.of("organisation.deputy-past");
		}
		requireFit(principal, this.people.get(asked.deputy()));
		refuseOverlap(this.deputies.findByPrincipal(asked.principal()), asked, "organisation.deputy-overlap");
		refuseOverlap(this.deputies.findByPrincipal(asked.deputy()), asked, "organisation.deputy-of-deputy");
		refuseOverlap(this.deputies.findByDeputyOrderByPrincipal(asked.principal()), asked,
				"organisation.deputy-of-deputy");
		this.audit.record(by, "organisation", "deputy.appoint", asked.principal(), null, null,
				asked.deputy() + " " + asked.from() + " " + asked.until() + " " + String.join(",", asked.steps()));
		return this.deputies.save(new Deputy(asked, this.clock.instant()));
	}

	/** Ends today; what the deputy did stays as it is. */
	@GuardedByState
	@Transactional
	public void end(String id, Actor by) {
		Deputy deputy = this.deputies.findById(id).orElseThrow(() -> Refusal.of("organisation.no-deputy"));
		check(by, this.people.get(deputy.principal()));
		deputy.end(today().minusDays(1));
		this.audit.record(by, "organisation", "deputy.end", deputy.principal(), null, null, deputy.deputy());
	}

	/** One's own deputy, or that of somebody in a unit one administers. */
	private void check(Actor by, Person principal) {
		Action action = by.person().equals(principal.id()) ? Action.DEPUTY_OWN : Action.DEPUTY_APPOINT;
		this.policy.check(by, action, Scope.unit(principal.unit()));
	}

	/** A colleague of the same unit who holds a post there, and no separated one. */
	private void requireFit(Person principal, Person deputy) {
		List<Post> posts = this.people.posts(deputy.id());
		boolean colleague = posts.stream().anyMatch((post) -> post.unit().equals(principal.unit()));
		if (!colleague || posts.stream().anyMatch((post) -> Side.of(post.role()) != Side.BUSINESS)) {
			throw Refusal.of("organisation.deputy-unfit", deputy.name());
		}
	}

	private static void refuseOverlap(List<Deputy> others, NewDeputy asked, String code) {
		if (others.stream().anyMatch((other) -> other.overlaps(asked.from(), asked.until()))) {
			throw Refusal.of(code);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
