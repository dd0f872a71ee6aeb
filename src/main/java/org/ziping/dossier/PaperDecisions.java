package org.ziping.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.organisation.GuardedByState;

/** What was recorded in a leader's name, and his word on it afterwards. */
@Service
@Transactional
public class PaperDecisions {

	private final FilingCabinet cabinet;

	private final AuditTrail trail;

	private final Clock clock;

	PaperDecisions(FilingCabinet cabinet, AuditTrail trail, Clock clock) {
		this.cabinet = cabinet;
		this.trail = trail;
		this.clock = clock;
	}

	/** Whether a decision of that step may be recorded from paper at all. */
	public static boolean isPossibleFor(String step) {
		return PaperRules.ON_PAPER.contains(step);
	}

	@Transactional(readOnly = true)
	public List<PaperRecord> of(String dossier) {
		return this.cabinet.papers(dossier);
	}

	@Transactional(readOnly = true)
	public Optional<PaperRecord> find(String decision) {
		return this.cabinet.paper(decision);
	}

	@Transactional(readOnly = true)
	public List<PaperRecord> waitingFor(String person) {
		return this.cabinet.papersWaitingFor(person);
	}

	/** The leader owns to it; after an objection that makes it his decision again. */
	@GuardedByState
	public void confirm(String decision, Actor leader) {
		PaperRecord paper = own(decision, leader);
		boolean objected = paper.state() == PaperState.OBJECTED;
		paper.confirm(this.clock.instant());
		if (objected) {
			append(paper, leader, null);
		}
		record(paper, leader, "paper CONFIRMED", "");
	}

	/**
	 * The leader does not own to it: from now on the decision no longer counts, and what
	 * follows it is refused until he has decided.
	 */
	@GuardedByState
	public void object(String decision, Actor leader, String why) {
		PaperRecord paper = own(decision, leader);
		paper.object(why, this.clock.instant());
		append(paper, leader, why);
		record(paper, leader, "paper OBJECTED", why);
	}

	private PaperRecord own(String decision, Actor leader) {
		PaperRecord paper = this.cabinet.paper(decision).orElseThrow(() -> Refusal.of("dossier.paper-unknown"));
		if (!paper.person().equals(leader.person())) {
			throw Refusal.of("dossier.paper-own");
		}
		this.cabinet.lock(paper.dossier());
		return paper;
	}

	private void append(PaperRecord paper, Actor leader, @org.jspecify.annotations.Nullable String why) {
		List<Decision> all = this.cabinet.decisions(paper.dossier());
		Decision recorded = all.stream().filter((one) -> one.id().equals(paper.decision())).findFirst().orElseThrow();
		Verdict verdict = (why != null) ? Verdict.WITHDRAWN : recorded.verdict();
		this.cabinet.add(new Decision(UUID.randomUUID().toString(), paper.dossier(), all.size() + 1L,
				new Decision.Subject(recorded.step(), recorded.section(), recorded.area(), recorded.round(), null,
						recorded.digest(), recorded.versionNumber()),
				leader, recorded.post(), new Decision.Said(verdict, (why != null) ? why : recorded.opinion(),
						(why != null) ? null : recorded.returnTo(), false),
				this.clock.instant()));
	}

	private void record(PaperRecord paper, Actor leader, String act, String why) {
		Dossier dossier = this.cabinet.get(paper.dossier());
		this.trail.record(leader, dossier.chain(), act, paper.decision(), null, null, why);
	}

}
