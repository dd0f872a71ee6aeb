package org.ziping.dossier;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.ziping.core.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Reviews, answers and rechecks: what counts as passed, and who is asked again. */
class ReviewTests extends DeskTests {

	private static final NewComment PINNED = new NewComment("report/1#p1", "40.56%", "与数据表不一致", false);

	private static final NewComment SHOW_ME = new NewComment("report/1#p1", "40.56%", "与数据表不一致", true);

	@Test
	void passesWhenEveryAreaPassed() {
		this.desk.toReview();
		this.desk.pass("group_review", "data", "gina");
		refused("dossier.review-incomplete", () -> this.desk.concludeReview());
		this.desk.pass("group_review", "text", "gwen");
		assertThat(this.desk.concludeReview()).isEqualTo(Verdict.PASS);
		assertThat(this.desk.status()).isEqualTo(DossierStatus.RECHECKING);
	}

	@Test
	void anEmptyGroupNeverConcludesPass() {
		this.desk.toReview();
		this.desk.run(() -> this.desk.cabinet.areas(this.desk.id).forEach(this.desk.cabinet::remove));
		refused("dossier.review-incomplete", () -> this.desk.concludeReview());
	}

	@Test
	void nobodyAskedToRecheckNeverConcludesPass() {
		this.desk.toRechecking();
		refused("dossier.recheck-incomplete", () -> this.desk.concludeRecheck());
		this.desk.run(() -> this.desk.cabinet.contributions(this.desk.id).forEach(this.desk.cabinet::remove));
		refused("dossier.recheck-incomplete", () -> this.desk.concludeRecheck());
	}

	@Test
	void noContributionNeverConcludesPass() {
		this.desk.toCollecting();
		refused("dossier.contributions-incomplete", () -> this.desk.concludeContributions());
		this.desk.run(() -> this.desk.cabinet.contributions(this.desk.id).forEach(this.desk.cabinet::remove));
		refused("dossier.contributions-incomplete", () -> this.desk.concludeContributions());
	}

	@Test
	void returnsWhereSomebodyReturned() {
		returned(PINNED);
		assertThat(this.desk.status()).isEqualTo(DossierStatus.REVISING);
		assertThat(comments()).singleElement().extracting(Comment::part).isEqualTo("report/1");
	}

	@Test
	void revisePassesOnlyWhenEveryOpinionIsAnswered() {
		returned(PINNED);
		refused("dossier.opinions-open", () -> this.desk.pass("revise", "fiona"));
		answerAll();
		assertThat(this.desk.pass("revise", "fiona").verdict()).isEqualTo(Verdict.PASS);
	}

	@Test
	void anUnchangedAnswerGivesItsReason() {
		returned(PINNED);
		refused("dossier.answer-reason", () -> this.desk.run(() -> this.desk.dossiers.answer(comments().get(0).id(),
				Desk.actor("fiona"), AnswerKind.NOT_CHANGED, " ")));
	}

	@Test
	void anAreaThatDidNotAskToSeeItAgainPassesOnceAnswered() {
		returned(PINNED);
		this.desk.write(Desk.TEXT, "采购率为 41.00%，完成较好。", "fiona");
		revised();
		assertThat(toReview()).isEmpty();
		assertThat(this.desk.concludeReview()).isEqualTo(Verdict.PASS);
	}

	@Test
	void anAreaThatAskedSeesItAgainAndOnlyThatOne() {
		returned(SHOW_ME);
		this.desk.write(Desk.TEXT, "采购率为 41.00%，完成较好。", "fiona");
		revised();
		assertThat(toReview()).containsExactly("text");
		this.desk.pass("group_review", "text", "gwen");
		assertThat(this.desk.concludeReview()).isEqualTo(Verdict.PASS);
	}

	@Test
	void aChangeNobodyAskedForVoidsThePass() {
		returned(PINNED);
		this.desk.write(Desk.SHEET, "采购率 41.00", "fiona");
		revised();
		assertThat(toReview()).containsExactly("data");
		refused("dossier.review-incomplete", () -> this.desk.concludeReview());
	}

	@Test
	void aChangeBesideTheOpinionsPlaceIsLookedAtAgain() {
		returned(PINNED);
		this.desk.write("report/2", "新写的一章", "fiona");
		revised();
		assertThat(toReview()).containsExactly("text");
	}

	@Test
	void anOpinionAloneIsPinnedToTheArea() {
		this.desk.toReview();
		this.desk.step("group_review").of("text").by("gwen").opinion("请改").field("wantsToSeeAgain", "true").sendBack();
		assertThat(comments()).singleElement().satisfies((comment) -> {
			assertThat(comment.anchor()).isEqualTo("report/");
			assertThat(comment.wantsToSeeAgain()).isTrue();
		});
	}

	@Test
	void theFieldsOfTasklistsFormBecomeAPinnedOpinion() {
		this.desk.toReview();
		this.desk.step("group_review")
			.of("text")
			.by("gwen")
			.field("anchor", "report/1#p1")
			.field("quote", "40.56%")
			.field("text", "与数据表不一致")
			.sendBack();
		assertThat(comments()).singleElement().satisfies((comment) -> {
			assertThat(comment.part()).isEqualTo("report/1");
			assertThat(comment.quote()).isEqualTo("40.56%");
		});
	}

	@Test
	void anObjectionGoesBackToRevisingAndTheSectionLooksAgain() {
		this.desk.toRechecking();
		this.desk.pass("section_recheck", Desk.B, "bob");
		this.desk.step("section_recheck").of(Desk.A).by("ada").opinion("表述不准").sendBack();
		assertThat(this.desk.concludeRecheck()).isEqualTo(Verdict.RETURN);
		answerAll();
		revised();
		this.desk.concludeReview();
		assertThat(toRecheck()).containsExactly(Desk.A);
		this.desk.pass("section_recheck", Desk.A, "ada");
		assertThat(this.desk.concludeRecheck()).isEqualTo(Verdict.PASS);
	}

	@Test
	void sectionsRecheckWhatWasChangedInTheTextThatUsesThem() {
		this.desk.toBinding();
		assertThat(toRecheck()).isEmpty();
		this.desk.write(Desk.TEXT, "改过的文字", "fiona");
		assertThat(toRecheck()).containsExactly(Desk.A, Desk.B);
	}

	@Test
	void aFailedCheckGoesToTheDraftBeforeTheFirstReviewAndToRevisingAfter() {
		this.desk.toWriting();
		this.desk.pass("draft_report", "fiona");
		this.desk.checked = false;
		assertThat(this.desk.check()).isEqualTo(Verdict.DRAFT);
		assertThat(this.desk.status()).isEqualTo(DossierStatus.WRITING);
		this.desk.pass("draft_report", "fiona");
		this.desk.checked = true;
		assertThat(this.desk.check()).isEqualTo(Verdict.PASS);
		this.desk.step("group_review").of("text").by("gwen").pin(PINNED).sendBack();
		this.desk.pass("group_review", "data", "gina");
		this.desk.concludeReview();
		answerAll();
		this.desk.pass("revise", "fiona");
		this.desk.checked = false;
		assertThat(this.desk.check()).isEqualTo(Verdict.REVISE);
	}

	private void returned(NewComment words) {
		this.desk.toReview();
		this.desk.pass("group_review", "data", "gina");
		this.desk.step("group_review").of("text").by("gwen").pin(words).sendBack();
		assertThat(this.desk.concludeReview()).isEqualTo(Verdict.RETURN);
	}

	private void revised() {
		answerAll();
		this.desk.pass("revise", "fiona");
		assertThat(this.desk.check()).isEqualTo(Verdict.PASS);
	}

	private void answerAll() {
		comments().forEach((comment) -> this.desk
			.run(() -> this.desk.dossiers.answer(comment.id(), Desk.actor("fiona"), AnswerKind.CHANGED, "已按数据表更正")));
	}

	private List<Comment> comments() {
		return this.desk.in(() -> this.desk.dossiers.comments(this.desk.id));
	}

	private List<String> toReview() {
		return this.desk.in(() -> this.desk.turns.areasToReview(this.desk.id));
	}

	private List<String> toRecheck() {
		return this.desk.in(() -> this.desk.turns.sectionsToRecheck(this.desk.id));
	}

}
