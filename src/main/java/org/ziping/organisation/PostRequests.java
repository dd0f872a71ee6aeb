package org.ziping.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;

/** Posts are asked for by one person and confirmed by another: nobody grants alone. */
@Service
@Transactional
public class PostRequests {

	private static final int LONGEST_TITLE = 100;

	private final PostRequestRows rows;

	private final Appointments appointments;

	private final Succession succession;

	private final Policy policy;

	private final People people;

	private final AuditTrail audit;

	private final Clock clock;

	PostRequests(PostRequestRows rows, Appointments appointments, Succession succession, Policy policy, People people,
			AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.appointments = appointments;
		this.succession = succession;
		this.policy = policy;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	@Guarded(Action.POST_ASK)
	public PostRequest appoint(NewPost asked, Actor by) {
		this.people.get(asked.person());
		requireOthers(asked.person(), by);
		Post post = asked.post(Naming.name(asked.title(), LONGEST_TITLE));
		requireReach(post.role(), by);
		Set<Post> present = this.appointments.present(post.person());
		this.rows.findByPersonAndState(post.person(), PostRequest.State.ASKED)
			.stream()
			.filter((one) -> one.kind() == PostRequest.Kind.APPOINT)
			.forEach((one) -> present.add(one.asked()));
		this.appointments.check(post, present);
		PostRequest request = this.rows
			.save(PostRequest.appoint(post, asked.from(), asked.until(), Naming.reason(asked.reason()), by, now()));
		told("post.ask", request, by);
		if (post.role() == Role.SECURITY_ADMIN && this.appointments.nobodyHolds(Role.SECURITY_ADMIN)) {
			confirm(request, "", Actor.SYSTEM);
		}
		return request;
	}

	/** The last day is yesterday where nothing else is said: the post ends at once. */
	@GuardedByState
	public PostRequest dismiss(String post, @Nullable LocalDate lastDay, String reason, Actor by) {
		Tenure held = this.appointments.get(post).tenure();
		this.policy.check(by, Action.POST_ASK, Scope.unit(held.post().unit()));
		requireOthers(held.post().person(), by);
		requireReach(held.post().role(), by);
		LocalDate last = (lastDay != null) ? lastDay : today().minusDays(1);
		if (held.until() != null && held.until().isBefore(today())) {
			throw Refusal.of("organisation.no-post");
		}
		PostRequest request = this.rows.save(PostRequest.dismiss(held, last, Naming.reason(reason), by, now()));
		told("post.ask-end", request, by);
		return request;
	}

	/** 岗位变动交接: all posts in the unit and all that is in hand there, to one person. */
	@GuardedByState
	public PostRequest handOver(String from, String to, String unit, boolean leaves, String reason, Actor by) {
		this.policy.check(by, Action.HAND_OVER, Scope.unit(unit));
		requireOthers(from, by);
		requireOthers(to, by);
		this.succession.check(from, to, unit, leaves);
		PostRequest request = this.rows
			.save(PostRequest.handOver(from, to, unit, leaves, Naming.reason(reason), by, now()));
		told("hand-over.ask", request, by);
		return request;
	}

	@Guarded(Action.RIGHTS_GRANT)
	public PostRequest confirm(String id, Actor by) {
		return confirm(get(id), "", by);
	}

	@Guarded(Action.RIGHTS_GRANT)
	public PostRequest refuse(String id, String answer, Actor by) {
		PostRequest request = get(id);
		request.decide(PostRequest.State.REFUSED, Naming.reason(answer), by, now());
		told("post.refuse", request, by);
		return request;
	}

	@GuardedByState
	public void withdraw(String id, Actor by) {
		PostRequest request = get(id);
		if (!request.askedBy().equals(by.person())) {
			throw Refusal.of("organisation.not-allowed");
		}
		request.decide(PostRequest.State.WITHDRAWN, null, by, now());
		told("post.withdraw", request, by);
	}

	private PostRequest confirm(PostRequest request, String answer, Actor by) {
		request.decide(PostRequest.State.CONFIRMED, answer, by, now());
		switch (request.kind()) {
			case APPOINT -> this.appointments.appoint(request.asked(), later(request.begins()), request.ends());
			case DISMISS ->
				this.appointments.end(Objects.requireNonNull(request.post()), Objects.requireNonNull(request.ends()));
			case HAND_OVER -> this.succession.carryOut(request, by);
		}
		told("post.confirm", request, by);
		return request;
	}

	private @Nullable LocalDate later(@Nullable LocalDate asked) {
		return (asked != null && asked.isAfter(today())) ? asked : null;
	}

	private void requireOthers(String person, Actor by) {
		if (person.equals(by.person())) {
			throw Refusal.of("organisation.role-for-oneself");
		}
	}

	private void requireReach(Role role, Actor by) {
		if (PostRules.OF_THE_HOUSE.contains(role) && !this.people.holds(by.person(), Role.SYSTEM_ADMIN)) {
			throw Refusal.of("organisation.role-not-yours");
		}
	}

	private PostRequest get(String id) {
		return this.rows.findById(id).orElseThrow(() -> Refusal.of("organisation.no-request"));
	}

	private void told(String act, PostRequest request, Actor by) {
		String what = (request.role() != null) ? request.role().name() : Objects.toString(request.successor());
		this.audit.record(by, "organisation", act, request.person(), null, null,
				request.unit() + " " + what + " " + request.reason());
	}

	private Instant now() {
		return this.clock.instant();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
