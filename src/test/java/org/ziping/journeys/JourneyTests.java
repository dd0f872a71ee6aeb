package org.ziping.journeys;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.core.Verdict;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Invariants;
import org.ziping.dossier.NewComment;
import org.ziping.house.HouseTest;
import org.ziping.process.Done;

import static org.assertj.core.api.Assertions.assertThat;

/** One dossier from the notice onward, through the services alone. */
@HouseTest
class JourneyTests {

	@Autowired
	Walk walk;

	@Autowired
	Invariants invariants;

	@Autowired
	Dossiers dossiers;

	@Test
	void dataOfTheSectionsReachesTheWriter() {
		String id = this.walk.open(2091);
		assertThat(this.walk.openSteps(id)).containsExactly("form_group");
		this.walk.formGroup(id);
		assertThat(this.walk.openSteps(id)).containsOnly("contribute").hasSize(4);
		this.walk.contribute(id);
		assertThat(this.walk.openSteps(id)).containsOnly("confirm_contribution").hasSize(4);
		this.walk.confirm(id);
		assertThat(this.walk.openSteps(id)).containsExactly("compile_data");
		this.walk.compile(id);
		assertThat(this.walk.openSteps(id)).containsExactly("draft_report");
	}

	@Test
	void onlyTheAreaThatAskedIsReviewedAgain() {
		String id = this.walk.open(2092);
		this.walk.toReview(id);
		assertThat(this.walk.openSteps(id)).containsOnly("group_review").hasSize(4);
		this.walk.review(id, "duties", "he.jing");
		this.walk.review(id, "management", "gao.yan");
		this.walk.complete(id, "group_review", null, "finance", "xu.lei", Verdict.RETURN, "采购执行率偏低的原因没有写",
				new NewComment("indicator/score#F08", null, "请补充原因", true));
		this.walk.review(id, "text", "gao.yan");
		assertThat(this.walk.openSteps(id)).containsExactly("revise");
		this.walk.answerAll(id, "chen.hui");
		this.walk.pass(id, "revise", "chen.hui");
		assertThat(this.walk.openSteps(id)).containsExactly("group_review");
		assertThat(this.walk.turn(id, "group_review", null, "finance").people()).containsExactlyInAnyOrder("xu.lei",
				"luo.ping");
		this.walk.review(id, "finance", "xu.lei");
		assertThat(this.walk.openSteps(id)).containsOnly("section_recheck").hasSize(4);
	}

	@Test
	void aDeputyWhoConfirmsForTheGroupDecidesBothPostsInOneTask() {
		String id = this.walk.open(2093);
		this.walk.toBinding(id);
		this.walk.pass(id, "bind_volume", "chen.hui");
		assertThat(this.walk.turn(id, "group_confirm", null, null).alsoStep()).isEqualTo("deputy_approval");
		Done done = this.walk.complete(id, "group_confirm", null, null, "ma.chao", Verdict.PASS, "同意");
		assertThat(done.settled()).containsExactly("group_confirm", "deputy_approval");
		assertThat(this.walk.openSteps(id)).containsExactly("leader_approval");
		this.walk.complete(id, "leader_approval", null, null, "huang.guoqiang", Verdict.PASS, "同意");
		assertThat(this.walk.openSteps(id)).containsExactly("finalize");
		toTheReceipt(id);
		assertThat(this.invariants.of(id)).isEmpty();
	}

	/** Walk asks for every invariant after each of these, and after each before. */
	private void toTheReceipt(String id) {
		this.walk.pass(id, "finalize", "chen.hui");
		this.walk.seal(id);
		this.walk.pass(id, "seal", "yin.xia");
		this.walk.pass(id, "submit_to_finance", "chen.hui");
		assertThat(this.walk.openSteps(id)).containsExactly("finance_acceptance");
		this.walk.pass(id, "finance_acceptance", "deng.hong");
		assertThat(this.walk.openSteps(id)).as("only what follows years later").containsExactly("await_final_accounts");
		assertThat(this.dossiers.get(id).status()).isEqualTo(DossierStatus.CLOSED);
	}

}
