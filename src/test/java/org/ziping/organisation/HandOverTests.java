package org.ziping.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What becomes of open turns when people change. */
@HouseTest
class HandOverTests {

	private static final String EDUCATION = "440100-001-03";

	@Autowired
	Walk walk;

	@Autowired
	Tasks tasks;

	@Autowired
	Worklist worklist;

	@Autowired
	Staff staff;

	@Autowired
	PostRequests requests;

	@Autowired
	People people;

	@Autowired
	Deputies deputies;

	@Autowired
	Dossiers dossiers;

	@Autowired
	AppointmentRows appointments;

	@Autowired
	MockMvc browser;

	@Test
	void nobodyGoesWhileATurnWouldWaitForNobody() {
		String dossier = collecting(2047);
		TaskView turn = inHandOf(dossier);
		Actor unitAdmin = this.people.actor("su.qing");
		assertThat(turn.assignee()).isEqualTo("sun.li");
		refused("organisation.turns-left", () -> this.staff.leave("sun.li", unitAdmin));
		String post = this.appointments.heldBy("sun.li", today()).get(0).id();
		PostRequest end = this.requests.dismiss(post, null, "转岗", unitAdmin);
		refused("organisation.turns-left", () -> this.requests.confirm(end.id(), this.people.actor("sec.admin")));
		this.requests.withdraw(end.id(), unitAdmin);
		assertThat(this.people.posts("sun.li")).isNotEmpty();
	}

	@Test
	void handOverMovesWhatIsInHandAndBack() {
		String dossier = collecting(2048);
		TaskView turn = inHandOf(dossier);
		Actor unitAdmin = this.people.actor("su.qing");
		if (this.people.find("hand.over").isEmpty()) {
			this.staff.enter("hand.over", "接堃", Walk.BUREAU, unitAdmin);
		}
		pass("sun.li", "hand.over", unitAdmin);
		try {
			assertThat(this.tasks.get(turn.id()).assignee()).isEqualTo("hand.over");
			assertThat(this.worklist.mine("hand.over")).extracting(Turn::taskId).contains(turn.id());
			assertThat(this.worklist.mine("sun.li")).extracting(Turn::taskId).doesNotContain(turn.id());
			assertThat(this.people.posts("sun.li")).isEmpty();
			assertThat(this.people.isActive("sun.li")).isTrue();
		}
		finally {
			pass("hand.over", "sun.li", unitAdmin);
		}
		assertThat(this.tasks.get(turn.id()).assignee()).isEqualTo("sun.li");
	}

	@Test
	void deputySeesTheTurnAndTheBanner() throws Exception {
		String dossier = collecting(2049);
		TaskView turn = inHandOf(dossier);
		this.browser.perform(get("/tasks/" + turn.id()).with(user("he.jing")))
			.andExpect(content().string(not(containsString("您正在代理"))))
			.andExpect(status().isConflict());
		Deputy deputy = this.deputies.appoint(
				new NewDeputy("sun.li", "he.jing", today(), today().plusDays(2), Set.of("contribute"), true, "休假"),
				this.people.actor("sun.li"));
		try {
			this.browser.perform(get("/tasks/" + turn.id()).with(user("he.jing")))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("您正在代理")));
			this.browser.perform(get("/").with(user("he.jing")))
				.andExpect(content().string(containsString("代 孙黎")))
				.andExpect(content().string(containsString("/tasks/" + turn.id())));
			assertThat(this.dossiers.writable(dossier, "he.jing", Writer.SECTION, EDUCATION)).isTrue();
			assertThat(this.dossiers.writable(dossier, "he.jing", Writer.FINANCE, null)).isFalse();
		}
		finally {
			this.deputies.end(deputy.id(), this.people.actor("sun.li"));
		}
		this.browser.perform(get("/tasks/" + turn.id()).with(user("he.jing"))).andExpect(status().isConflict());
	}

	private String collecting(int year) {
		String dossier = this.walk.open(year);
		this.walk.formGroup(dossier);
		return dossier;
	}

	/** The clerk of the section has taken it. */
	private TaskView inHandOf(String dossier) {
		String turn = this.walk.turn(dossier, "contribute", EDUCATION, null).id();
		this.tasks.claim(turn, this.people.actor("sun.li"));
		return this.tasks.get(turn);
	}

	private void pass(String from, String to, Actor unitAdmin) {
		PostRequest asked = this.requests.handOver(from, to, Walk.BUREAU, false, "岗位调整", unitAdmin);
		this.requests.confirm(asked.id(), this.people.actor("sec.admin"));
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Shanghai"));
	}

	private static void refused(String code, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
	}

}
