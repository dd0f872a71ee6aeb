package org.ziping.dossier;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.ziping.core.Digest;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Outcome;
import org.ziping.dossier.spi.Obstacle;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule of the gate that is about saying something at all. */
class GateTests extends DeskTests {

	@Test
	void recordsWhoDecidedWhatOnWhichContent() {
		this.desk.toCompiling();
		Decision last = decisions().get(decisions().size() - 1);
		assertThat(last.step()).isEqualTo("confirm_contribution");
		assertThat(last.person()).isEqualTo("bob");
		assertThat(last.post()).isEqualTo("职务");
		assertThat(last.section()).isEqualTo(Desk.B);
		assertThat(last.digest()).isEqualTo(contribution(Desk.B).digest());
	}

	@Test
	void writesTheDecisionIntoTheTrail() {
		this.desk.toCollecting();
		assertThat(this.trail.of("dossier/" + this.desk.id)).extracting("act").contains("form_group PASS");
	}

	@Test
	void refusesWithoutVerdict() {
		this.desk.toCompiling();
		refused("dossier.verdict-missing", () -> this.desk.step("compile_data").by("fiona").decide(null));
	}

	@Test
	void refusesAVerdictThatOnlyTheSystemGives() {
		this.desk.toCompiling();
		refused("dossier.verdict-not-here.DRAFT",
				() -> this.desk.step("compile_data").by("fiona").decide(Verdict.DRAFT));
	}

	@Test
	void refusesAStepWhoseTimeIsNotNow() {
		this.desk.toCollecting();
		refused("dossier.not-this-step", () -> this.desk.pass("compile_data", "fiona"));
	}

	@Test
	void refusesWhenTheContentChangedSinceItWasSeen() {
		this.desk.toCompiling();
		DeskStep step = this.desk.step("compile_data").by("fiona");
		step.seeing(step.look());
		this.desk.write(Desk.SHEET, "采购率 41.00", "fiona");
		refused("dossier.content-changed", step::pass);
		assertThat(this.desk.status()).isEqualTo(DossierStatus.COMPILING);
	}

	@Test
	void refusesWithoutADigest() {
		this.desk.toCompiling();
		refused("dossier.digest-missing", () -> this.desk.step("compile_data").by("fiona").seeing(null).pass());
	}

	@Test
	void neighboursWorkDoesNotRefuseASection() {
		this.desk.toCollecting();
		DeskStep step = this.desk.step("contribute").of(Desk.A).by("anna");
		step.seeing(step.look());
		this.desk.section(Desk.B, "乙写得更多", "ben");
		assertThat(step.pass().verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void refusesAReturnWithoutAReason() {
		this.desk.toBound();
		refused("dossier.opinion-missing", () -> this.desk.step("group_confirm").by("dora").to("revise").sendBack());
	}

	@Test
	void asksForAnOpinionWhereTheUnitWantsOne() {
		this.desk = desk(Set.of("compile_data"));
		this.desk.toCompiling();
		refused("dossier.opinion-required", () -> this.desk.pass("compile_data", "fiona"));
	}

	@Test
	void refusesAReturnToNowhere() {
		this.desk.toBound();
		refused("dossier.return-target-missing",
				() -> this.desk.step("group_confirm").by("dora").opinion("请改").sendBack());
		refused("dossier.return-target-unknown",
				() -> this.desk.step("group_confirm").by("dora").opinion("请改").to("seal").sendBack());
	}

	@Test
	void aReturnToSectionsNamesAtLeastOne() {
		this.desk.toCompiling();
		refused("dossier.return-sections-missing",
				() -> this.desk.step("compile_data").by("fiona").opinion("请补").to("contribute").sendBack());
	}

	@Test
	void oneSectionGoesBackWhileTheOthersStay() {
		this.desk.toCompiling();
		Outcome outcome = this.desk.step("compile_data").by("fiona").opinion("请补").to("contribute", Desk.A).sendBack();
		assertThat(outcome.returnTo()).isEqualTo("contribute");
		assertThat(this.desk.in(() -> this.desk.turns.sectionsToRedo(this.desk.id))).containsExactly(Desk.A);
		assertThat(contribution(Desk.A).reason()).isEqualTo("请补");
		assertThat(contribution(Desk.B).state()).isEqualTo(ContributionState.CONFIRMED);
		this.desk.contribute(Desk.A, "anna", "ada");
		assertThat(this.desk.concludeContributions()).isEqualTo(Verdict.PASS);
	}

	@Test
	void saysOnceWhatIsMissing() {
		this.desk.toCompiling();
		this.desk.obstacles.add(Obstacle.of("indicator.value-missing", "F01"));
		refused("indicator.value-missing", () -> this.desk.pass("compile_data", "fiona"));
		this.desk.obstacles.add(Obstacle.of("indicator.value-missing", "F02"));
		refused("dossier.not-ready", () -> this.desk.pass("compile_data", "fiona"));
	}

	@Test
	void aReturnNeedsNoReadiness() {
		this.desk.toCompiling();
		this.desk.obstacles.add(Obstacle.of("indicator.value-missing", "F01"));
		assertThat(this.desk.step("compile_data").by("fiona").opinion("请补").to("contribute", Desk.A).sendBack())
			.isNotNull();
	}

	@Test
	void loopedStepsWriteNothing() {
		this.desk.toReview();
		assertThat(this.desk.pass("group_review", "text", "gwen").looped()).isTrue();
	}

	@Test
	void groupHasToBeFormedAndAgreed() {
		refused("dossier.group-missing", () -> this.desk.pass("form_group", "olga"));
		this.desk.form(Desk.plan());
		refused("dossier.group-not-agreed", () -> this.desk.pass("form_group", "olga"));
		refused("dossier.group-agreed-by-leader",
				() -> this.desk.run(() -> this.desk.dossiers.agreeGroup(this.desk.id, Desk.actor("dora"))));
		this.desk.agreeGroup();
		assertThat(this.desk.pass("form_group", "olga").verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void theHeadWhoLeadsTheGroupNamesAConfirmer() {
		GroupPlan plan = new GroupPlan("leo", null, List.of(), List.of("gina"),
				List.of(new GroupPlan.AreaPlan("all", "全部", List.of("report/"), List.of("gina"))), List.of(Desk.A));
		refused("dossier.confirmer-needed", () -> this.desk.form(plan));
	}

	@Test
	void anAreaWithoutPeopleIsNoArea() {
		GroupPlan plan = new GroupPlan("leo", "dora", List.of(), List.of("gina"),
				List.of(new GroupPlan.AreaPlan("all", "全部", List.of("report/"), List.of())), List.of(Desk.A));
		refused("dossier.area-without-people", () -> this.desk.form(plan));
	}

	@Test
	void anOfficesOwnStepPassesOnTheVersionInForce() {
		this.desk.toBound();
		Outcome outcome = this.desk.pass("proofread", "olga");
		assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
		assertThat(decisions().get(decisions().size() - 1).versionNumber()).isEqualTo(1);
		Digest frozen = this.desk.in(() -> this.desk.dossiers.version(this.desk.id, 1)).sm3();
		assertThat(decisions().get(decisions().size() - 1).digest()).isEqualTo(frozen);
	}

	private List<Decision> decisions() {
		return this.desk.in(() -> this.desk.dossiers.decisions(this.desk.id));
	}

	private Contribution contribution(String section) {
		return this.desk.in(() -> this.desk.dossiers.contribution(this.desk.id, section));
	}

}
