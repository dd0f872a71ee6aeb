package org.ziping.dossier;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.ziping.core.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Natural persons, not posts: who may not decide because of what they did before. */
class FourEyesTests extends DeskTests {

	@Test
	void nobodyReviewsAnAreaTheyWroteIn() {
		this.desk.toReview();
		refused("dossier.reviewer-wrote", () -> this.desk.pass("group_review", "data", "fiona"));
	}

	@Test
	void whoWroteNothingInTheAreaMayBeAskedAlone() {
		this.desk.toReview();
		assertThat(this.desk.in(() -> this.desk.turns.reviewers(this.desk.id, "data"))).containsExactly("gina");
	}

	@Test
	void onlyTheGroupReviews() {
		this.desk.toReview();
		refused("dossier.reviewer-not-in-group", () -> this.desk.pass("group_review", "data", "stranger"));
	}

	@Test
	void theWriterInChargeDoesNotConfirmForTheGroup() {
		this.desk.toBound();
		refused("dossier.four-eyes-confirm", () -> this.desk.pass("group_confirm", "fiona"));
	}

	@Test
	void whoConfirmedForTheGroupDoesNotApproveLast() {
		this.desk.toBound();
		this.desk.pass("group_confirm", "leo");
		this.desk.pass("deputy_approval", "dora");
		refused("dossier.four-eyes-approve", () -> this.desk.pass("leader_approval", "leo"));
	}

	@Test
	void leadersProveWhoTheyAreWhereTheUnitAsks() {
		this.desk.toApproval();
		this.desk.owingProof.set(true);
		refused("dossier.proof-owed", () -> this.desk.pass("leader_approval", "leo"));
		this.desk.owingProof.set(false);
		assertThat(this.desk.pass("leader_approval", "leo").verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void theWriterInChargeDoesNotApproveLast() {
		this.desk.toApproval();
		refused("dossier.four-eyes-approve", () -> this.desk.pass("leader_approval", "fiona"));
	}

	@Test
	void oneWhoHoldsBothPostsConfirmsAndApprovesAsDeputy() {
		this.desk.toApproval();
		assertThat(this.desk.pass("leader_approval", "leo").verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void nobodyDecidesTwiceByStandingIn() {
		this.desk.toBound();
		this.desk.step("group_confirm").standingIn("dean", "dora").pass();
		refused("dossier.stands-in-twice", () -> this.desk.step("deputy_approval").standingIn("dean", "dora").pass());
	}

	@Test
	void ownDecisionIsNotFollowedByOneInSomebodysPlace() {
		this.desk.toApproval();
		DeskStep inTheHeadsPlace = this.desk.step("leader_approval").standingIn("dora", "leo");
		refused("dossier.four-eyes-approve", inTheHeadsPlace::pass);
	}

	@Test
	void whoHandedInDoesNotConfirm() {
		this.desk.toCollecting();
		this.desk.pass("contribute", Desk.A, "anna");
		refused("dossier.confirm-own", () -> this.desk.pass("confirm_contribution", Desk.A, "anna"));
	}

	@Test
	void aSectionOfOneHandsInAndConfirmsAndItIsRecorded() {
		this.desk.sections.put(Desk.A, Set.of("anna"));
		this.desk.toCollecting();
		assertThat(this.desk.pass("contribute", Desk.A, "anna").alsoSettles()).isEqualTo("confirm_contribution");
		this.desk.pass("confirm_contribution", Desk.A, "anna");
		assertThat(this.desk.in(() -> this.desk.dossiers.decisions(this.desk.id))).last()
			.matches(Decision::onePerson, "recorded as one person");
	}

}
