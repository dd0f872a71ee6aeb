package org.ziping.workspace.api;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The third door ends at the same gate as the two others. */
@HouseTest
class TaskResourceTests {

	@Autowired
	MockMvc program;

	@Autowired
	Walk walk;

	@Autowired
	Tasks tasks;

	private TaskView confirmation(int year) {
		String id = this.walk.open(year);
		this.walk.formGroup(id);
		this.walk.contribute(id);
		return this.tasks.open(id)
			.stream()
			.filter((task) -> task.step().equals("confirm_contribution") && task.isFor("qian.jun"))
			.findFirst()
			.orElseThrow();
	}

	private RequestBuilder complete(TaskView task, String person, String digest, String key) throws Exception {
		String body = new ObjectMapper().writeValueAsString(Map.of("verdict", "PASS", "contentDigest", digest));
		return post("/api/v1/tasks/{id}/complete", task.id()).with(user(person))
			.with(csrf())
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
	}

	private String digest(TaskView task, String person) throws Exception {
		String answer = this.program.perform(get("/api/v1/tasks/{id}", task.id()).with(user(person)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return JsonPath.read(answer, "$.contentDigest");
	}

	@Test
	void whoseTurnItIsEndsItOnceWhateverIsRepeated() throws Exception {
		TaskView task = confirmation(2041);
		this.program.perform(get("/api/v1/me/tasks").with(user("qian.jun")))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$[*].id", hasItem(task.id())));
		String digest = digest(task, "qian.jun");
		String key = UUID.randomUUID().toString();
		this.program.perform(complete(task, "qian.jun", digest, key))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.repeated").value(false));
		this.program.perform(complete(task, "qian.jun", digest, key))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.repeated").value(true));
	}

	@Test
	void aColleagueWithoutTheTaskIsRefusedInASentence() throws Exception {
		TaskView task = confirmation(2042);
		String digest = digest(task, "qian.jun");
		this.program.perform(complete(task, "zhao.min", digest, "colleague-tries"))
			.andExpect(status().isConflict())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.code", containsString("process.")))
			.andExpect(jsonPath("$.detail").isNotEmpty());
		this.program.perform(get("/api/v1/tasks/{id}", task.id()).with(user("zhao.min")))
			.andExpect(status().isConflict());
		assertThat(this.tasks.find(task.id())).isPresent();
	}

	@Test
	void refusesWhatWasDecidedOnOtherContent() throws Exception {
		TaskView task = confirmation(2043);
		this.program.perform(complete(task, "qian.jun", "sm3:" + "0".repeat(64), "stale"))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail").isNotEmpty());
		assertThat(this.tasks.find(task.id())).isPresent();
	}

	@Test
	void nothingChangesWithoutTheToken() throws Exception {
		this.program
			.perform(post("/api/v1/tasks/any/complete").with(user("qian.jun"))
				.contentType(MediaType.APPLICATION_JSON)
				.content("{}"))
			.andExpect(status().isForbidden())
			.andExpect(jsonPath("$.code").value("web.api.csrf"));
	}

	@Test
	void strangersLearnNothing() throws Exception {
		this.program.perform(get("/api/v1/me/tasks"))
			.andExpect(status().isUnauthorized())
			.andExpect(jsonPath("$.code").value("web.api.unknown"));
	}

	@Test
	void describesItselfInChinese() throws Exception {
		this.program.perform(get("/api/v1/openapi").with(user("qian.jun")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("待办列表")))
			.andExpect(content().string(containsString("/api/v1/tasks/{id}/complete")));
	}

}
