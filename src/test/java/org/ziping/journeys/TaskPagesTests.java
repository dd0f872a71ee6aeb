package org.ziping.journeys;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.house.HouseTest;
import org.ziping.process.TaskView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of each turn, as whose turn it is sees it. */
@HouseTest
class TaskPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	Walk walk;

	@Autowired
	Dossiers dossiers;

	@Test
	void everyTurnHasItsPageUntilTheReportIsWritten() throws Exception {
		String id = this.walk.open(2036);
		this.walk.formGroup(id);
		shows(turn(id, "contribute", Walk.SERVICE, null), "zhao.min", "/sections/440100-001-02/items");
		this.walk.contribute(id);
		returnsToTheClerk(id);
		this.walk.complete(id, "contribute", Walk.SERVICE, null, "zhao.min", Verdict.PASS, null);
		this.walk.confirm(id);
		shows(turn(id, "compile_data", null, null), "chen.hui", "returnedSections");
		this.walk.compile(id);
		shows(turn(id, "draft_report", null, null), "chen.hui", "/report");
	}

	private void returnsToTheClerk(String id) throws Exception {
		TaskView confirming = turn(id, "confirm_contribution", Walk.SERVICE, null);
		end(confirming, "qian.jun", "RETURN", "走访人数与台账不一致,请核对").andExpect(redirectedUrl("/"));
		this.walk.settle();
		this.browser.perform(get("/").with(user("zhao.min")))
			.andExpect(content().string(containsString("走访人数与台账不一致,请核对")));
	}

	@Test
	void aReviewerPinsAnOpinionWithItsCommas() throws Exception {
		String id = this.walk.open(2037);
		this.walk.toReview(id);
		TaskView review = turn(id, "group_review", null, "text");
		shows(review, "he.jing", "name=\"anchor\"");
		this.browser
			.perform(post("/tasks/" + review.id() + "/complete").with(csrf())
				.with(user("he.jing"))
				.param("verdict", "RETURN")
				.param("opinion", "有一处需要修改")
				.param("contentDigest", this.walk.seen(review))
				.param("anchor", "report/overview")
				.param("quote", "人员,经费")
				.param("comment", "先写人员,再写经费")
				.param("wantsToSeeAgain", "true"))
			.andExpect(redirectedUrl("/"));
		assertThat(this.dossiers.comments(id)).singleElement()
			.satisfies((comment) -> assertThat(comment.text()).isEqualTo("先写人员,再写经费"));
		this.walk.review(id, "duties", "he.jing");
		this.walk.review(id, "finance", "xu.lei");
		this.walk.review(id, "management", "gao.yan");
		answersTheOpinion(id);
	}

	private void answersTheOpinion(String id) throws Exception {
		shows(turn(id, "revise", null, null), "chen.hui", "/comments");
		String comment = this.dossiers.comments(id).get(0).id();
		this.browser
			.perform(post("/comments/" + comment + "/answer").with(csrf())
				.with(user("chen.hui"))
				.param("kind", "NOT_CHANGED")
				.param("words", ""))
			.andExpect(content().string(containsString("意见未采纳时，请说明理由")));
		this.browser
			.perform(post("/comments/" + comment + "/answer").with(csrf())
				.with(user("chen.hui"))
				.param("kind", "CHANGED")
				.param("words", "已调整顺序"))
			.andExpect(content().string(allOf(containsString("已答复 1 条，共 1 条"), containsString("已调整顺序"))));
	}

	@Test
	void leadersDecideOnOnePageAndConfirmTheDifference() throws Exception {
		String id = this.walk.open(2038);
		this.walk.toBinding(id);
		this.walk.pass(id, "bind_volume", "chen.hui");
		TaskView both = turn(id, "group_confirm", null, null);
		shows(both, "ma.chao", "您将同时以");
		end(both, "ma.chao", "PASS", "同意").andExpect(redirectedUrl("/"));
		this.walk.settle();
		TaskView head = turn(id, "leader_approval", null, null);
		shows(head, "huang.guoqiang", "name=\"markFrom\"");
		agreesWithOneChange(head);
		this.walk.settle();
		confirmsTheDifference(id);
		this.browser.perform(get("/dossiers/" + id).with(user("deng.hong")))
			.andExpect(content().string(allOf(containsString("volume.pdf"), not(containsString("??")))));
	}

	private void agreesWithOneChange(TaskView head) throws Exception {
		this.browser
			.perform(post("/tasks/" + head.id() + "/complete").with(csrf())
				.with(user("huang.guoqiang"))
				.param("verdict", "PASS_WITH_CHANGES")
				.param("opinion", "同意")
				.param("contentDigest", this.walk.seen(head))
				.param("markPart", "report/4")
				.param("markFrom", "推迟实施")
				.param("markTo", "推迟到下半年实施"))
			.andExpect(redirectedUrl("/"));
	}

	private void confirmsTheDifference(String id) throws Exception {
		TaskView finalising = turn(id, "finalize", null, null);
		shows(finalising, "chen.hui", "推迟到下半年实施");
		this.browser.perform(get("/").with(user("huang.guoqiang")))
			.andExpect(content().string(not(containsString("/final\""))));
		this.browser.perform(post("/tasks/" + finalising.id() + "/final").with(csrf()).with(user("chen.hui")))
			.andExpect(redirectedUrl("/tasks/" + finalising.id()));
		this.browser.perform(get("/").with(user("huang.guoqiang")))
			.andExpect(content().string(containsString("/dossiers/" + id + "/final")));
		this.browser.perform(get("/dossiers/" + id + "/final").with(user("huang.guoqiang")))
			.andExpect(content().string(allOf(containsString("/final/confirm"), not(containsString("??")))));
		this.browser.perform(post("/dossiers/" + id + "/final/confirm").with(csrf()).with(user("huang.guoqiang")))
			.andExpect(redirectedUrl("/"));
		end(finalising, "chen.hui", "PASS", "").andExpect(redirectedUrl("/"));
		this.walk.settle();
		assertThat(this.dossiers.latest(id).orElseThrow().finalisedFrom()).isEqualTo(1);
		assertThat(this.walk.openSteps(id)).containsExactly("seal");
	}

	private TaskView turn(String id, String step, String section, String area) {
		return this.walk.turn(id, step, section, area);
	}

	private ResultActions end(TaskView task, String person, String verdict, String opinion) throws Exception {
		return this.browser.perform(post("/tasks/" + task.id() + "/complete").with(csrf())
			.with(user(person))
			.param("verdict", verdict)
			.param("opinion", opinion)
			.param("contentDigest", this.walk.seen(task)));
	}

	private void shows(TaskView task, String person, String words) throws Exception {
		Matcher<String> sound = not(containsString("??"));
		this.browser.perform(get("/tasks/" + task.id()).with(user(person)))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString(words), sound)));
	}

}
