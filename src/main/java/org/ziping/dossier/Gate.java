package org.ziping.dossier;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.routing.Gatekeeper;
import org.ziping.dossier.routing.Outcome;

/** Hears an act, asks every rule, settles it, and writes down who decided what. */
@Service
class Gate implements Gatekeeper {

	private final FilingCabinet cabinet;

	private final Contents contents;

	private final Volumes volumes;

	private final GateRules rules;

	private final Settlement settlement;

	private final AuditTrail trail;

	private final Clock clock;

	private final ApplicationEventPublisher facts;

	Gate(FilingCabinet cabinet, Contents contents, Volumes volumes, GateRules rules, Settlement settlement,
			AuditTrail trail, Clock clock, ApplicationEventPublisher facts) {
		this.cabinet = cabinet;
		this.contents = contents;
		this.volumes = volumes;
		this.rules = rules;
		this.settlement = settlement;
		this.trail = trail;
		this.clock = clock;
		this.facts = facts;
	}

	@Override
	@Transactional
	public Outcome decide(Act act) {
		Dossier dossier = this.cabinet.lock(act.dossierId());
		DossierStatus before = dossier.status();
		Hearing hearing = new Hearing(act, dossier, this.cabinet, this.contents, this.volumes);
		this.rules.check(hearing);
		Digest seen = hearing.now();
		Integer version = versionOf(hearing);
		boolean onePerson = hearing.is(Steps.CONFIRM_CONTRIBUTION) && this.rules.fourEyes().handedInThemselves(hearing);
		this.settlement.settle(hearing);
		record(hearing, seen, bindsNow(hearing) ? dossier.versionInForce() : version, onePerson);
		if (before != dossier.status()) {
			this.facts.publishEvent(new DossierMoved(dossier.id(), before, dossier.status()));
		}
		return outcome(hearing);
	}

	private static @Nullable Integer versionOf(Hearing hearing) {
		return (hearing.rule().scope() == StepScope.Kind.FROZEN) ? hearing.dossier().versionInForce() : null;
	}

	private static boolean bindsNow(Hearing hearing) {
		return hearing.is(Steps.BIND_VOLUME) && hearing.agrees();
	}

	private void record(Hearing hearing, Digest seen, @Nullable Integer version, boolean onePerson) {
		Act act = hearing.act();
		Verdict verdict = Objects.requireNonNull(act.verdict());
		String target = act.returns() ? Returns.target(act) : "";
		long number = hearing.decisions().size() + 1L;
		Decision decision = new Decision(UUID.randomUUID().toString(), act.dossierId(), number,
				new Decision.Subject(act.step(), act.section(), act.area(), hearing.dossier().round(), act.taskId(),
						seen, version),
				act.actor(), String.join("、", act.posts()),
				new Decision.Said(verdict, act.opinion(), target.isEmpty() ? null : target, onePerson),
				this.clock.instant());
		this.cabinet.add(decision);
		Optional<PaperSigned> paper = PaperSigned.of(act);
		paper.ifPresent((signed) -> this.cabinet.add(new PaperRecord(decision, signed)));
		this.trail.record(paper.map((signed) -> recorder(signed, act)).orElse(act.actor()), hearing.dossier().chain(),
				act.step() + " " + verdict, subject(act), seen, after(hearing, seen), detail(act, target));
	}

	/** The trail names who typed it, in whose name. */
	private static Actor recorder(PaperSigned paper, Act act) {
		return new Actor(paper.by().person(), paper.by().name(), act.actor().person(), act.actor().address());
	}

	/** A finalised form is another content than the one that was seen. */
	private Digest after(Hearing hearing, Digest seen) {
		boolean finalised = hearing.is(Steps.FINALIZE) && hearing.agrees() && !hearing.changes().isEmpty();
		return finalised ? hearing.content().all().digest() : seen;
	}

	private static String subject(Act act) {
		if (act.section() != null) {
			return act.section();
		}
		return (act.area() != null) ? act.area() : act.dossierId();
	}

	private static String detail(Act act, String target) {
		String opinion = Objects.requireNonNullElse(act.opinion(), "");
		return target.isEmpty() ? opinion : "-> " + target + " " + act.returnedSections() + " " + opinion;
	}

	private Outcome outcome(Hearing hearing) {
		Act act = hearing.act();
		String target = act.returns() && !hearing.rule().returnsHome() ? Returns.target(act) : null;
		boolean also = hearing.is(Steps.CONTRIBUTE) && this.rules.fourEyes().onePerson(hearing.section());
		return new Outcome(Objects.requireNonNull(act.verdict()), target, hearing.rule().looped(),
				also ? Steps.CONFIRM_CONTRIBUTION : null);
	}

}
