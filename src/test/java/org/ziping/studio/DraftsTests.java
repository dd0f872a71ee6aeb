package org.ziping.studio;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.calendar.StepTime;
import org.ziping.calendar.spi.Timetable;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.house.HouseTest;
import org.ziping.process.Deployments;
import org.ziping.process.DiagramFinding;
import org.ziping.process.DiagramVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@HouseTest
@Transactional
class DraftsTests {

	private static final Actor LIU = Actor.of("liu.chang", "刘畅");

	private static final Actor JIANG = Actor.of("jiang.nan", "江南");

	@Autowired
	Drafts drafts;

	@Autowired
	Deployments deployments;

	@Autowired
	Timetable timetable;

	@Autowired
	AuditTrail audit;

	@Test
	void bringsAnAddedStepIntoForceByTwoPeople() {
		int before = this.deployments.versions("self_evaluation").get(0).number();
		Draft draft = withProofReading();
		assertThat(this.drafts.findings(draft.id())).isEmpty();
		Draft submitted = this.drafts.submit(draft.id(), draft.version(), "加核稿", LIU);
		assertRefused("process.release-needs-another", () -> this.drafts.release(draft.id(), submitted.version(), LIU));
		DiagramVersion published = this.drafts.release(draft.id(), submitted.version(), JIANG);
		assertThat(published.number()).isEqualTo(before + 1);
		assertThat(published.label()).isEqualTo("增加核稿");
		assertThat(new String(this.deployments.source(published), java.nio.charset.StandardCharsets.UTF_8))
			.isEqualTo(submitted.files().diagram());
		assertThat(this.timetable.steps()).extracting(StepTime::step)
			.containsSubsequence("bind_volume", "proof_read", "group_confirm");
		assertThat(this.audit.of("studio")).extracting(AuditEntry::act).contains("studio.released");
		assertThat(this.drafts.history(draft.id())).extracting(DraftEvent::act)
			.containsExactly("RELEASED", "SUBMITTED", "SAVED", "SAVED", "OPENED");
	}

	@Test
	void refusesAnAttackAndNamesItsShape() {
		Draft draft = this.drafts.open("试一试", LIU);
		int versions = this.deployments.versions("self_evaluation").size();
		Draft attacked = this.drafts.change(draft.id(), draft.version(), LIU,
				(files) -> new Draft.Files(files.diagram()
					.replace("<bpmn:userTask id=\"seal\"", "<bpmn:scriptTask id=\"seal\"")
					.replaceFirst("(?s)(<bpmn:scriptTask id=\"seal\".*?)</bpmn:userTask>", "$1</bpmn:scriptTask>"),
						files.timetable()));
		assertThat(this.drafts.findings(draft.id())).extracting(DiagramFinding::element).contains("seal");
		assertRefused("studio.has-findings", () -> this.drafts.submit(draft.id(), attacked.version(), "", LIU));
		assertThat(this.deployments.versions("self_evaluation")).hasSize(versions);
	}

	@Test
	void goesBackToAnyVersion() {
		Draft shipped = this.drafts.openFrom(0, "恢复初始版本", LIU);
		assertThat(shipped.baseNumber()).isZero();
		assertThat(shipped.files().diagram()).doesNotContain("proof_read");
		assertThat(this.drafts.findings(shipped.id())).isEmpty();
		int number = this.deployments.versions("self_evaluation").get(0).number();
		assertThat(this.drafts.openFrom(number, "再来一次", LIU).files()).isEqualTo(this.drafts.open("现行", LIU).files());
		assertRefused("studio.no-such-version", () -> this.drafts.openFrom(999, "没有", LIU));
	}

	@Test
	void refusesASaveOverNewerContent() {
		Draft draft = withProofReading();
		assertRefused("studio.overtaken",
				() -> this.drafts.change(draft.id(), draft.version() - 1, LIU, (files) -> files));
	}

	@Test
	void refusesChangesByAnother() {
		Draft draft = this.drafts.open("只归刘畅", LIU);
		assertRefused("studio.not-yours",
				() -> this.drafts.change(draft.id(), draft.version(), JIANG, (files) -> files));
	}

	@Test
	void refusesToSubmitWhatChangesNothing() {
		Draft draft = this.drafts.open("没有修改", LIU);
		assertRefused("studio.no-change", () -> this.drafts.submit(draft.id(), draft.version(), "", LIU));
	}

	@Test
	void wantsDaysForEachStep() {
		Draft draft = this.drafts.open("缺期限", LIU);
		this.drafts.change(draft.id(), draft.version(), LIU,
				(files) -> new Draft.Files(files.diagram(), TimetableRows.of(files.timetable()).without("seal")));
		assertThat(this.drafts.findings(draft.id()))
			.containsExactly(new DiagramFinding("seal", "no-days", "studio.finding.no-days", new Object[] { "用印" }));
	}

	@Test
	void saysTheDifferenceStepByStep() {
		Draft.Files before = this.drafts.open("差异", LIU).files();
		List<Difference.Change> changes = Difference.between(before, withProofReading().files());
		assertThat(changes).extracting(Difference.Change::kind).containsExactly(Difference.Kind.ADDED);
		assertThat(changes.get(0).neighbour()).isEqualTo("整理成册");
	}

	private Draft withProofReading() {
		Draft draft = this.drafts.open("增加核稿", LIU);
		return this.drafts
			.change(draft.id(), draft.version(), LIU,
					(files) -> new Draft.Files(
							Diagram.of(files.diagram())
								.inserted(new Diagram.NewStep("bind_volume", "proof_read", "核稿", "unitOffice",
										"proof_read")),
							TimetableRows.of(files.timetable()).inserted("bind_volume", "proof_read", "核稿", 1, true)));
	}

	private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

}
