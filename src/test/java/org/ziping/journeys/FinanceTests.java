package org.ziping.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.calendar.WorkingCalendar;
import org.ziping.core.Verdict;
import org.ziping.dossier.Comment;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.NewComment;
import org.ziping.house.HouseTest;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.report.ChapterText;
import org.ziping.report.Reports;
import org.ziping.submission.Submissions;
import org.ziping.submission.VersionDifferences;
import org.ziping.submission.finance.Arrival;
import org.ziping.submission.finance.Arrivals;
import org.ziping.submission.finance.ReturnKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The finance bureau's side: what comes, what goes back, and what comes again. */
@HouseTest
class FinanceTests {

	private static final List<String> SECTIONS = List.of(Walk.GENERAL, Walk.SERVICE, Walk.EDUCATION, Walk.CENTRE);

	@Autowired
	Walk walk;

	@Autowired
	AfterReceipt after;

	@Autowired
	Tasks tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Arrivals arrivals;

	@Autowired
	Submissions submissions;

	@Autowired
	VersionDifferences differences;

	@Autowired
	Reports reports;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	Clock clock;

	@Autowired
	MockMvc browser;

	@Test
	void whatIsReturnedComesAgainWithOneDifference() throws Exception {
		String id = this.walk.open(2028);
		String inbox = "/campaigns/" + this.dossiers.get(id).campaign() + "/inbox";
		owes(inbox);
		this.walk.toBinding(id);
		submit(id, "bind_volume");
		this.browser.perform(get(inbox).param("show", "waiting").with(user("deng.hong")))
			.andExpect(content().string(allOf(containsString("待审核"), containsString("data-unit=\"440100-001\""))));
		returnedForForm(id);
		returnedInSubstance(id);
		received(id, inbox);
		this.after.disclosed(id);
		this.after.archived(id);
	}

	private void owes(String inbox) throws Exception {
		this.browser.perform(get(inbox).param("show", "owing").with(user("deng.hong")))
			.andExpect(content().string(allOf(containsString("未报送"), containsString("前期准备"))));
		this.browser.perform(get(inbox.replace("/inbox", "/missing.xlsx")).with(user("deng.hong")))
			.andExpect(status().isOk());
		this.browser.perform(post(inbox + "/urge").with(user("deng.hong")).with(csrf()))
			.andExpect(redirectedUrl(inbox + "?show=owing"));
		this.browser.perform(get("/notifications").with(user("chen.hui")))
			.andExpect(content().string(containsString("财政部门催报")));
		this.browser.perform(get(inbox).with(user("zhao.min"))).andExpect(status().is4xxClientError());
		this.browser.perform(post(inbox + "/urge").with(user("zhao.min")).with(csrf()))
			.andExpect(status().is4xxClientError());
	}

	/** From a bound volume, or from the seal alone, to the finance bureau. */
	private void submit(String id, String from) {
		if (from.equals("bind_volume")) {
			this.walk.pass(id, "bind_volume", "chen.hui");
			this.walk.pass(id, "group_confirm", "ma.chao");
			this.walk.pass(id, "leader_approval", "huang.guoqiang");
			this.walk.pass(id, "finalize", "chen.hui");
		}
		this.walk.seal(id);
		this.walk.pass(id, "seal", "yin.xia");
		this.walk.pass(id, "submit_to_finance", "chen.hui");
	}

	private void returnedForForm(String id) throws Exception {
		TaskView turn = this.walk.turn(id, "finance_acceptance", null, null);
		this.browser.perform(get("/tasks/" + turn.id()).with(user("deng.hong")))
			.andExpect(content().string(allOf(containsString("形式性补正"), containsString("扫描件缺页或者页序错误"))));
		this.browser
			.perform(post("/tasks/" + turn.id() + "/complete").with(user("deng.hong"))
				.with(csrf())
				.param("verdict", "RETURN")
				.param("returnTo", "seal")
				.param("reason", "seal:扫描件缺页或者页序错误")
				.param("reason", "revise:得分缺少佐证材料")
				.param("opinion", "缺第 3 页")
				.param("contentDigest", this.walk.seen(turn)))
			.andExpect(redirectedUrl("/"));
		this.walk.settle();
		Arrival back = this.arrivals.openReturn(id).orElseThrow();
		assertThat(back.kind()).isEqualTo(ReturnKind.FORMAL);
		assertThat(back.reasons()).containsExactly("扫描件缺页或者页序错误");
		assertThat(back.said()).isEqualTo("缺第 3 页");
		TaskView mending = this.walk.turn(id, "seal", null, null);
		assertThat(mending.due()).isEqualTo(this.calendar.plusWorkingDays(LocalDate.now(this.clock), 2));
		this.browser.perform(get("/tasks/" + mending.id()).with(user("yin.xia")))
			.andExpect(content().string(containsString("/dossiers/" + id + "/returns")));
		this.browser.perform(get("/dossiers/" + id + "/returns").with(user("yin.xia")))
			.andExpect(content()
				.string(allOf(containsString("扫描件缺页或者页序错误"), containsString("缺第 3 页"), containsString("前重新报送"))));
		submit(id, "seal");
		assertThat(this.submissions.all(id)).hasSize(2).allMatch((sent) -> sent.version() == 1);
	}

	private void returnedInSubstance(String id) {
		TaskView turn = this.walk.turn(id, "finance_acceptance", null, null);
		this.tasks.complete(new Submission(turn.id(), Verdict.RETURN, "【问题和改进措施不具体】请写明", "revise", List.of(),
				this.walk.seen(turn), List.of(new NewComment("report/5", null, "改进措施请写明完成时限", false)), Map.of(),
				UUID.randomUUID().toString()), this.walk.actor("deng.hong"));
		this.walk.settle();
		assertThat(this.dossiers.comments(id).stream().filter((one) -> !one.answered()).map(Comment::text))
			.containsExactly("改进措施请写明完成时限");
		assertThat(this.dossiers.get(id).status()).isEqualTo(DossierStatus.REVISING);
		String chapter = "5";
		int edition = this.reports.chapter(id, chapter).edition();
		String words = this.reports.chapter(id, chapter).text().typed();
		this.reports.write(id, chapter, ChapterText.typed(words + "\n上述措施由财务室落实。"), edition,
				this.walk.actor("chen.hui"));
		this.walk.answerAll(id, "chen.hui");
		this.walk.pass(id, "revise", "chen.hui");
		againWhereItChanged(id);
		submit(id, "bind_volume");
		assertThat(this.submissions.all(id)).hasSize(3);
		assertThat(this.differences.between(id, 1, 2)).singleElement()
			.satisfies((one) -> assertThat(one.lines()).singleElement()
				.satisfies((line) -> assertThat(line.after()).isEqualTo("上述措施由财务室落实。")));
	}

	/** Whoever is asked again passes; the others are not asked. */
	private void againWhereItChanged(String id) {
		List<String> asked = this.walk.openSteps(id);
		assertThat(asked).isNotEmpty().hasSizeLessThan(4).containsOnly("group_review");
		this.tasks.open(id)
			.forEach((task) -> this.walk.review(id, task.area(), task.area().equals("management") ? "gao.yan"
					: task.area().equals("finance") ? "xu.lei" : "he.jing"));
		SECTIONS.stream()
			.filter((section) -> this.tasks.open(id).stream().anyMatch((task) -> section.equals(task.section())))
			.toList()
			.forEach((section) -> this.walk.complete(id, "section_recheck", section, null, Walk.HEADS.get(section),
					Verdict.PASS, null));
		assertThat(this.walk.openSteps(id)).containsExactly("bind_volume");
	}

	private void received(String id, String inbox) throws Exception {
		Arrival waiting = this.arrivals.of(id).get(2);
		this.browser
			.perform(post(inbox + "/receive").with(user("deng.hong"))
				.with(csrf())
				.param("chosen", id + "@SM3:" + "0".repeat(64)))
			.andExpect(redirectedUrl(inbox));
		assertThat(this.dossiers.get(id).status()).isEqualTo(DossierStatus.SUBMITTED);
		this.browser
			.perform(post(inbox + "/receive").with(user("deng.hong"))
				.with(csrf())
				.param("chosen", id + "@" + waiting.contentDigest()))
			.andExpect(redirectedUrl(inbox));
		this.walk.settle();
		assertThat(this.dossiers.get(id).status()).isEqualTo(DossierStatus.CLOSED);
		this.browser.perform(get(inbox).param("show", "received").with(user("deng.hong")))
			.andExpect(content().string(allOf(containsString("已接收"), containsString("云财绩收"))));
	}

}
