package org.ziping.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Verdict;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.FinalChanges;
import org.ziping.dossier.Invariants;
import org.ziping.dossier.MarkedChange;
import org.ziping.dossier.NewComment;
import org.ziping.house.HouseTest;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each verb in each situation: its effect, or the refusal by its code. After each cell
 * the invariants hold and the same turns are open as before.
 */
@HouseTest
class VerbTableTests {

	@Autowired
	VerbTrials trials;

	@Autowired
	Walk walk;

	@Autowired
	Tasks tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	FinalChanges changes;

	@Autowired
	Invariants invariants;

	@Autowired
	HouseClock clock;

	private String id = "";

	@AfterEach
	void runWithTheMachineAgain() {
		this.clock.moveBack();
	}

	@Test
	void eachVerbInEachSituation() {
		this.id = this.walk.open(2030);
		this.walk.formGroup(this.id);
		this.walk.contribute(this.id);
		expect(this.trials.line(this.id, "confirm_contribution", Walk.SERVICE, null, "qian.jun", "zhao.min",
				"contribute"), handedOn("taken back"));
		restore("contribute", "zhao.min");
		sentBackFromInsideAContribution();
		this.walk.confirm(this.id);
		expect(this.trials.line(this.id, "compile_data", null, null, "chen.hui", "yin.xia", "form_group"),
				handedOn("dossier.withdraw-stands"));
		sentBackInALine();
		this.walk.compile(this.id);
		this.walk.write(this.id);
		this.walk.pass(this.id, "draft_report", "chen.hui");
		this.walk.review(this.id, "duties", "he.jing");
		expect(this.trials.line(this.id, "group_review", null, "finance", "xu.lei", "gao.yan", "group_review"),
				handedOn("dossier.withdraw-stands"));
		sentBackFromInsideTheReview();
		recheck();
		this.walk.pass(this.id, "bind_volume", "chen.hui");
		expect(this.trials.line(this.id, "group_confirm", null, null, "ma.chao", "tang.wei", "bind_volume"),
				decided("dossier.withdraw-stands"));
		sentBackAfterFreezing();
		bothPostsAndChanges();
		this.walk.seal(this.id);
		this.walk.pass(this.id, "seal", "yin.xia");
		this.walk.pass(this.id, "submit_to_finance", "chen.hui");
		expect(this.trials.line(this.id, "finance_acceptance", null, null, "deng.hong", "ye.qing", "submit_to_finance"),
				afterSubmission());
		TaskView accepting = this.walk.turn(this.id, "finance_acceptance", null, null);
		assertThat(VerbTrials.refusal(() -> this.trials.handOn(accepting, "yin.xia", "su.qing")))
			.isEqualTo("process.transfer-not-yours");
		assertThat(VerbTrials.refusal(() -> this.trials.handOn(accepting, "yin.xia", "deng.hong")))
			.isEqualTo("process.transfer-stranger");
		sentBackByFinance();
		this.walk.pass(this.id, "finance_acceptance", "deng.hong");
		assertThat(this.dossiers.get(this.id).status()).isEqualTo(DossierStatus.CLOSED);
		assertThat(this.walk.openSteps(this.id)).as("only what follows years later")
			.containsExactly("await_final_accounts");
	}

	private static Map<String, String> handedOn(String withdrawn) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("转办", "handed on");
		all.put("会签", "waits");
		all.put("或签", "waits");
		all.put("逐级审签", "waits");
		all.put("委派", "waits");
		all.put("征求意见", "does not wait");
		all.put("加签自己", "dossier.consult-oneself");
		all.put("传阅", "shown");
		all.put("提前催办", "process.urge-early");
		all.put("到期催办", "urged");
		all.put("暂停恢复", "halted");
		all.put("延期申请", "granted");
		all.put("撤回", withdrawn);
		return all;
	}

	/** What a person decided for themselves is not given away. */
	private static Map<String, String> decided(String withdrawn) {
		Map<String, String> all = handedOn(withdrawn);
		all.put("转办", "process.transfer-decision");
		return all;
	}

	private static Map<String, String> afterSubmission() {
		Map<String, String> all = handedOn("dossier.withdraw-stands");
		all.put("延期申请", "dossier.extension-not-yours");
		return all;
	}

	private static void expect(Map<String, String> line, Map<String, String> expected) {
		assertThat(line).containsExactlyEntriesOf(expected);
	}

	private void restore(String step, String person) {
		this.walk.complete(this.id, step, null, null, person, Verdict.PASS, null);
	}

	private void sentBackFromInsideAContribution() {
		returned("confirm_contribution", Walk.SERVICE, null, "qian.jun", null);
		assertThat(this.walk.openSteps(this.id)).containsExactly("confirm_contribution", "confirm_contribution",
				"confirm_contribution", "contribute");
		restore("contribute", "zhao.min");
	}

	/** One section alone does its part again. */
	private void sentBackInALine() {
		returned("compile_data", null, null, "chen.hui", "contribute");
		assertThat(this.walk.openSteps(this.id)).containsExactly("contribute");
		restore("contribute", "zhao.min");
		this.walk.complete(this.id, "confirm_contribution", Walk.SERVICE, null, "qian.jun", Verdict.PASS, null);
		assertThat(this.walk.openSteps(this.id)).containsExactly("compile_data");
	}

	/**
	 * The others finish their review first; then only the returned area is read again.
	 */
	private void sentBackFromInsideTheReview() {
		returned("group_review", null, "finance", "xu.lei", null,
				new NewComment("indicator/score#F08", null, "请补充原因", true));
		assertThat(this.walk.openSteps(this.id)).containsExactly("group_review", "group_review");
		this.walk.review(this.id, "management", "gao.yan");
		this.walk.review(this.id, "text", "he.jing");
		assertThat(this.walk.openSteps(this.id)).containsExactly("revise");
		this.walk.answerAll(this.id, "chen.hui");
		this.walk.pass(this.id, "revise", "chen.hui");
		assertThat(this.walk.openSteps(this.id)).containsExactly("group_review");
		this.walk.review(this.id, "finance", "xu.lei");
	}

	private void sentBackAfterFreezing() {
		returned("group_confirm", null, null, "ma.chao", "bind_volume");
		assertThat(this.walk.openSteps(this.id)).containsExactly("bind_volume");
		this.walk.pass(this.id, "bind_volume", "chen.hui");
		assertThat(this.dossiers.latest(this.id).orElseThrow().number()).isEqualTo(2);
	}

	/**
	 * 兼任 decides both at once; whoever wants to change words takes the second back first.
	 */
	private void bothPostsAndChanges() {
		this.walk.complete(this.id, "group_confirm", null, null, "ma.chao", Verdict.PASS, "同意");
		assertThat(this.walk.openSteps(this.id)).containsExactly("leader_approval");
		this.trials.withdraw("deputy_approval", null);
		assertThat(this.walk.openSteps(this.id)).containsExactly("deputy_approval");
		this.changes.mark(this.id, this.walk.actor("ma.chao"), new MarkedChange("report/4", "推迟实施", "推迟到下半年实施"));
		this.walk.complete(this.id, "deputy_approval", null, null, "ma.chao", Verdict.PASS_WITH_CHANGES, "照此修改");
		this.walk.complete(this.id, "leader_approval", null, null, "huang.guoqiang", Verdict.PASS, "同意");
		this.changes.make(this.id, this.walk.actor("chen.hui"));
		this.changes.confirm(this.id, this.walk.actor("ma.chao"));
		this.walk.pass(this.id, "finalize", "chen.hui");
		assertThat(this.dossiers.latest(this.id).orElseThrow().finalisedFrom()).isEqualTo(2);
	}

	/** 形式性补正: the stamp again, the content as it was. */
	private void sentBackByFinance() {
		int version = this.dossiers.latest(this.id).orElseThrow().number();
		returned("finance_acceptance", null, null, "deng.hong", "seal");
		assertThat(this.walk.openSteps(this.id)).containsExactly("seal");
		this.walk.seal(this.id);
		this.walk.pass(this.id, "seal", "yin.xia");
		this.walk.pass(this.id, "submit_to_finance", "chen.hui");
		assertThat(this.dossiers.latest(this.id).orElseThrow().number()).isEqualTo(version);
	}

	private void returned(String step, String section, String area, String person, String target,
			NewComment... comments) {
		TaskView turn = this.walk.turn(this.id, step, section, area);
		List<String> sections = "contribute".equals(target) ? List.of(Walk.SERVICE) : List.of();
		this.tasks.complete(new Submission(turn.id(), Verdict.RETURN, "请修改", target, sections, this.walk.seen(turn),
				List.of(comments), Map.of(), UUID.randomUUID().toString()), this.walk.actor(person));
		this.walk.settle();
		assertThat(this.invariants.of(this.id)).isEmpty();
	}

	private void recheck() {
		Walk.HEADS.forEach((section, head) -> this.walk.complete(this.id, "section_recheck", section, null, head,
				Verdict.PASS, null));
	}

}
