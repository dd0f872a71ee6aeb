package org.ziping.dossier;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.audit.AuditEntry;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Act;

import static org.assertj.core.api.Assertions.assertThat;

/** 纸质签批登记: recorded by the office in the leader's name, owned to by the leader. */
class PaperTests extends DeskTests {

	@Autowired
	private Clock clock;

	@Test
	void theDecisionIsTheLeadersAndTheTrailNamesWhoTypedIt() {
		this.desk.toApproval();
		onPaper("leader_approval", "leo", "olga", today()).pass();
		Decision decision = last();
		assertThat(decision.person()).isEqualTo("leo");
		assertThat(waiting()).satisfies((paper) -> {
			assertThat(paper.recordedBy()).isEqualTo("olga");
			assertThat(paper.scan()).isEqualTo("scan-1");
			assertThat(paper.decision()).isEqualTo(decision.id());
		});
		AuditEntry entry = this.trail.of("dossier/" + this.desk.id)
			.stream()
			.filter((one) -> one.act().equals("leader_approval PASS"))
			.reduce((former, later) -> later)
			.orElseThrow();
		assertThat(entry.person()).isEqualTo("olga");
		assertThat(entry.onBehalfOf()).isEqualTo("leo");
	}

	@Test
	void withoutScanOrWithAnImpossibleDateNothingIsRecorded() {
		this.desk.toApproval();
		refused("dossier.paper-scan", () -> paper("leader_approval", "leo", "olga", today().toString(), "").pass());
		refused("dossier.paper-date", () -> paper("leader_approval", "leo", "olga", "昨天", "scan-1").pass());
		refused("dossier.paper-date", () -> onPaper("leader_approval", "leo", "olga", today().plusDays(1)).pass());
		refused("dossier.paper-date", () -> onPaper("leader_approval", "leo", "olga", today().minusDays(9)).pass());
	}

	@Test
	void onlyTheOfficeRecordsAndNeverTheWriter() {
		this.desk.toApproval();
		refused("dossier.paper-by-office", () -> onPaper("leader_approval", "leo", "gina", today()).pass());
		refused("dossier.paper-by-office", () -> onPaper("leader_approval", "leo", "fiona", today()).pass());
		this.desk.office.add("fiona");
		refused("dossier.paper-by-writer", () -> onPaper("leader_approval", "leo", "fiona", today()).pass());
	}

	@Test
	void onlyDecisionsAreRecordedFromPaper() {
		this.desk.toBinding();
		refused("dossier.paper-not-here", () -> onPaper("bind_volume", "fiona", "olga", today()).pass());
	}

	@Test
	void changesAreMarkedOnThePageNotOnPaper() {
		this.desk.toApproval();
		this.desk.mark("完成较好", "完成一般");
		refused("dossier.paper-no-changes",
				() -> onPaper("leader_approval", "leo", "olga", today()).decide(Verdict.PASS_WITH_CHANGES));
	}

	@Test
	void theLeaderConfirmsOnce() {
		this.desk.toApproval();
		onPaper("leader_approval", "leo", "olga", today()).pass();
		String decision = waiting().decision();
		refused("dossier.paper-own", () -> confirm(decision, "dora"));
		confirm(decision, "leo");
		refused("dossier.paper-said", () -> confirm(decision, "leo"));
		assertThat(this.desk.in(() -> this.desk.papers.waitingFor("leo"))
			.stream()
			.filter((paper) -> paper.dossier().equals(this.desk.id))).isEmpty();
	}

	@Test
	void afterAnObjectionNothingFollowsUntilHeDecides() {
		this.desk.toApproval();
		onPaper("leader_approval", "leo", "olga", today()).pass();
		String decision = waiting().decision();
		refused("dossier.paper-reason", () -> object(decision, ""));
		object(decision, "我没有签过这一版");
		refused("dossier.not-approved", () -> this.desk.pass("finalize", "fiona"));
		confirm(decision, "leo");
		this.desk.pass("finalize", "fiona");
		assertThat(this.desk.status()).isEqualTo(DossierStatus.SEALING);
		assertThat(this.desk.in(() -> this.desk.invariants.of(this.desk.id))).isEmpty();
	}

	private DeskStep onPaper(String step, String leader, String recorder, LocalDate on) {
		return paper(step, leader, recorder, on.toString(), "scan-1");
	}

	private DeskStep paper(String step, String leader, String recorder, String on, String scan) {
		return this.desk.step(step)
			.by(leader)
			.task("paper-" + this.desk.id)
			.field(Act.RECORDED_BY, recorder)
			.field(Act.RECORDED_NAME, recorder)
			.field(Act.PAPER_SIGNED_ON, on)
			.field(Act.PAPER_SCAN, scan);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Decision last() {
		java.util.List<Decision> all = this.desk.in(() -> this.desk.dossiers.decisions(this.desk.id));
		return all.get(all.size() - 1);
	}

	private PaperRecord waiting() {
		return this.desk.in(() -> this.desk.papers.of(this.desk.id)).get(0);
	}

	private void confirm(String decision, String person) {
		this.desk.run(() -> this.desk.papers.confirm(decision, Desk.actor(person)));
	}

	private void object(String decision, String why) {
		this.desk.run(() -> this.desk.papers.object(decision, Desk.actor("leo"), why));
	}

}
