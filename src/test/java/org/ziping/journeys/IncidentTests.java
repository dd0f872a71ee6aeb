package org.ziping.journeys;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Invariants;
import org.ziping.house.HouseTest;
import org.ziping.notification.IncidentRound;
import org.ziping.notification.Notifications;
import org.ziping.process.Incident;
import org.ziping.process.Incidents;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.process.engine.JobRunner;

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

/** A step of the system that stopped is seen by an administrator, who sets it going. */
@HouseTest
class IncidentTests {

	@Autowired
	Walk walk;

	@Autowired
	Tasks tasks;

	@Autowired
	Incidents incidents;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Invariants invariants;

	@Autowired
	JobRunner jobs;

	@Autowired
	IncidentRound watch;

	@Autowired
	Notifications notifications;

	@Autowired
	MockMvc browser;

	@Test
	void anAdministratorSeesWhereItStoppedAndSetsItGoingAgain() throws Exception {
		String id = this.walk.open(2061);
		this.walk.formGroup(id);
		this.walk.contribute(id);
		this.walk.confirm(id);
		this.walk.compile(id);
		this.walk.write(id);
		TaskView writing = this.walk.turn(id, "draft_report", null, null);
		this.tasks.complete(Submission.pass(writing.id(), this.walk.seen(writing)), this.walk.actor("chen.hui"));
		this.jobs.giveUp(this.dossiers.get(id).businessKey());
		Incident incident = this.incidents.open()
			.stream()
			.filter((one) -> one.dossierId().equals(id))
			.findFirst()
			.orElseThrow();
		assertThat(incident.step()).isEqualTo("check_dossier");
		this.browser.perform(get("/incidents").with(user("liu.chang")))
			.andExpect(content().string(allOf(containsString(incident.name()), not(containsString("??")))));
		this.browser.perform(get("/incidents").with(user("zhao.min"))).andExpect(status().is4xxClientError());
		assertThatAdministratorsWereToldOnce(incident);
		this.browser.perform(retry(incident).with(user("liu.chang"))).andExpect(redirectedUrl("/incidents"));
		assertThat(this.incidents.open()).noneMatch((one) -> one.id().equals(incident.id()));
		assertThat(this.walk.openSteps(id)).containsOnly("group_review").hasSize(4);
		assertThat(this.invariants.of(id)).isEmpty();
	}

	/**
	 * Whoever can set it going hears of it in the bell, on whichever node it is seen
	 * first.
	 */
	private void assertThatAdministratorsWereToldOnce(Incident incident) throws Exception {
		this.watch.run();
		this.watch.run();
		for (String person : List.of("liu.chang", "sys.admin")) {
			assertThat(this.notifications.of(person)).filteredOn((note) -> note.task().equals(incident.id()))
				.singleElement()
				.satisfies((note) -> assertThat(note.textArguments().get(0)).isEqualTo(incident.name()))
				.satisfies((note) -> assertThat(note.link()).isEqualTo("/incidents"));
		}
		assertThat(this.notifications.of("zhao.min")).noneMatch((note) -> note.task().equals(incident.id()));
	}

	private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder retry(Incident incident) {
		return post("/incidents/" + incident.id() + "/retry").with(csrf());
	}

}
