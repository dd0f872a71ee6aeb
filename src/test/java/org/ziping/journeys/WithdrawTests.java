package org.ziping.journeys;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.ContributionState;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Invariants;
import org.ziping.dossier.PaperDecisions;
import org.ziping.dossier.PaperRecord;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.house.HouseTest;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** 撤回 with the engine's tokens, and what a leader signed on paper. */
@HouseTest
class WithdrawTests {

	@Autowired
	Walk walk;

	@Autowired
	MockMvc browser;

	@Autowired
	Tasks tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	PaperDecisions papers;

	@Autowired
	EvidenceFolder folder;

	@Autowired
	Invariants invariants;

	@Autowired
	Clock clock;

	@Test
	void aSectionTakesItsMaterialBackUntilItsHeadHasItInHand() {
		String id = this.walk.open(2055);
		this.walk.formGroup(id);
		this.walk.contribute(id);
		String first = taskOf(id, "contribute", Walk.SERVICE);
		assertThat(this.tasks.withdrawable(first, "zhao.min")).isTrue();
		refused("dossier.withdraw-own", () -> withdraw(first, "sun.li"));
		withdraw(first, "zhao.min");
		assertThat(this.walk.openSteps(id)).containsExactly("confirm_contribution", "confirm_contribution",
				"confirm_contribution", "contribute");
		TaskView again = this.walk.turn(id, "contribute", Walk.SERVICE, null);
		assertThat(again.assignee()).isEqualTo("zhao.min");
		assertThat(this.dossiers.contribution(id, Walk.SERVICE).state()).isEqualTo(ContributionState.FILLING);
		refused("process.withdraw-gone", () -> withdraw(first, "zhao.min"), "dossier.contribution-not-handed-in");
		this.walk.complete(id, "contribute", Walk.SERVICE, null, "zhao.min", Verdict.PASS, null);
		this.tasks.looked(this.walk.turn(id, "confirm_contribution", Walk.SERVICE, null).id(), "qian.jun");
		assertThat(this.tasks.withdrawable(again.id(), "zhao.min")).isFalse();
		refused("process.withdraw-late", () -> withdraw(again.id(), "zhao.min"));
		this.walk.confirm(id);
		assertThat(this.walk.openSteps(id)).containsExactly("compile_data");
		assertThat(this.invariants.of(id)).isEmpty();
	}

	@Test
	void anApprovalIsTakenBackAcrossItsQuestionButNeverAFreezing() throws Exception {
		String id = this.walk.open(2056);
		this.walk.toBinding(id);
		this.walk.pass(id, "bind_volume", "chen.hui");
		String binding = taskOf(id, "bind_volume", null);
		assertThat(this.tasks.withdrawable(binding, "chen.hui")).isFalse();
		refused("dossier.withdraw-stands", () -> withdraw(binding, "chen.hui"));
		this.walk.complete(id, "group_confirm", null, null, "ma.chao", Verdict.PASS, "同意");
		String deputy = taskOf(id, "deputy_approval", null);
		shows("/dossiers/" + id + "/withdrawable", "ma.chao", "/tasks/" + deputy + "/withdraw");
		withdraw(deputy, "ma.chao");
		assertThat(this.walk.openSteps(id)).containsExactly("deputy_approval");
		this.walk.complete(id, "deputy_approval", null, null, "ma.chao", Verdict.PASS, "同意");
		paperIsTheLeadersDecision(id);
		assertThat(this.invariants.of(id)).isEmpty();
	}

	private void paperIsTheLeadersDecision(String id) throws Exception {
		TaskView head = this.walk.turn(id, "leader_approval", null, null);
		shows("/dossiers/" + id, "yin.xia", "/tasks/" + head.id() + "/paper");
		shows("/tasks/" + head.id() + "/paper", "yin.xia", "登记黄国强的纸质签批");
		refused("dossier.paper-scan", () -> onPaper(head, "yin.xia", "no-such-file"));
		String scan = this.folder
			.storeBeside(id, "paper/" + head.id(), this.walk.actor("yin.xia"), "签批件.png", picture())
			.id();
		refused("dossier.paper-by-office", () -> onPaper(head, "zhao.min", scan));
		onPaper(head, "yin.xia", scan);
		assertThat(this.walk.openSteps(id)).containsExactly("finalize");
		PaperRecord paper = this.papers.of(id).get(0);
		assertThat(paper.person()).isEqualTo("huang.guoqiang");
		assertThat(paper.recordedBy()).isEqualTo("yin.xia");
		shows("/", "huang.guoqiang", "办公室代录的纸质签批");
		shows("/dossiers/" + id + "/paper", "huang.guoqiang", "确认是我的意见");
		this.papers.confirm(paper.decision(), this.walk.actor("huang.guoqiang"));
		this.walk.pass(id, "finalize", "chen.hui");
	}

	private void shows(String address, String person, String words) throws Exception {
		this.browser.perform(get(address).with(user(person)))
			.andExpect(content().string(allOf(containsString(words), not(containsString("??")))));
	}

	private void onPaper(TaskView task, String recorder, String scan) {
		this.tasks
			.complete(
					new Submission(task.id(), Verdict.PASS, "同意", null, List.of(), this.walk.seen(task), List.of(),
							Map.of("paperSignedOn", LocalDate.now(this.clock).toString(), "paperScan", scan,
									"recordedBy", "sys.admin"),
							UUID.randomUUID().toString()),
					this.walk.actor(recorder));
	}

	private static ByteArrayInputStream picture() {
		byte[] png = java.util.Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
		return new ByteArrayInputStream(png);
	}

	private String taskOf(String id, String step, String section) {
		return this.dossiers.decisions(id)
			.stream()
			.filter((one) -> one.step().equals(step) && one.task() != null)
			.filter((one) -> section == null || section.equals(one.section()))
			.reduce((former, later) -> later)
			.orElseThrow()
			.task();
	}

	private void withdraw(String task, String person) {
		this.tasks.withdraw(task, "还要补充", this.walk.actor(person));
	}

	private static void refused(String code, Runnable act, String... or) {
		assertThatThrownBy(act::run).satisfies((thrown) -> assertThat(Refusal.within(thrown)).singleElement()
			.extracting(Refusal::code)
			.matches((found) -> found.equals(code) || List.of(or).contains(found)));
	}

}
