package org.ziping.journeys;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Circulated;
import org.ziping.dossier.Circulations;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Extensions;
import org.ziping.dossier.Halts;
import org.ziping.dossier.Invariants;
import org.ziping.house.HouseTest;
import org.ziping.process.ReminderDue;
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

/**
 * What offices do around a step, and in which situation it is refused with which words.
 */
@HouseTest
@RecordApplicationEvents
class VerbTests {

	@Autowired
	Walk walk;

	@Autowired
	Tasks tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Circulations circulations;

	@Autowired
	Halts halts;

	@Autowired
	Extensions extensions;

	@Autowired
	Invariants invariants;

	@Autowired
	HouseClock clock;

	@Autowired
	MockMvc browser;

	@Autowired
	ApplicationEvents events;

	@AfterEach
	void runWithTheMachineAgain() {
		this.clock.moveBack();
	}

	@Test
	void aTurnIsHandedOnUrgedShownAndHalted() throws Exception {
		String id = this.walk.open(2032);
		TaskView forming = this.walk.turn(id, "form_group", null, null);
		handedOn(id, forming);
		urged(forming);
		sentToRead(id);
		askedForALaterDate(id, forming);
		halted(id);
		assertThat(this.invariants.of(id)).isEmpty();
	}

	private void handedOn(String id, TaskView forming) throws Exception {
		refused("process.transfer-reason", () -> transfer(forming, "chen.hui", "", "yin.xia"));
		refused("process.transfer-not-yours", () -> transfer(forming, "chen.hui", "出差", "zhao.min"));
		refused("process.transfer-stranger", () -> transfer(forming, "deng.hong", "出差", "yin.xia"));
		transfer(forming, "chen.hui", "出差", "yin.xia");
		assertThat(this.tasks.get(forming.id()).assignee()).isEqualTo("chen.hui");
		refused("process.transfer-oneself", () -> transfer(forming, "chen.hui", "出差", "su.qing"));
		shows("/dossiers/" + id + "/verbs", "su.qing", "转办");
		transfer(forming, "yin.xia", "回来了", "su.qing");
	}

	private void urged(TaskView forming) throws Exception {
		refused("process.urge-early", () -> urge(forming, "huang.guoqiang"));
		this.clock.moveTo(forming.due().atTime(LocalTime.of(10, 0)));
		refused("process.urge-not-yours", () -> urge(forming, "zhao.min"));
		shows("/dossiers/" + forming.dossierId() + "/verbs", "deng.hong", "/tasks/" + forming.id() + "/urge");
		urge(forming, "deng.hong");
		refused("process.urged-today", () -> urge(forming, "huang.guoqiang"));
		assertThat(this.events.stream(ReminderDue.class)
			.filter((told) -> told.taskId().equals(forming.id()) && told.kind().equals(ReminderDue.URGED)))
			.singleElement()
			.satisfies((told) -> assertThat(told.people()).containsExactly("yin.xia"));
		this.clock.moveBack();
	}

	private void sentToRead(String id) throws Exception {
		refused("dossier.circulate-people",
				() -> this.circulations.send(id, List.of(), "请阅", this.walk.actor("yin.xia")));
		refused("dossier.consult-stranger",
				() -> this.circulations.send(id, List.of("no.body"), "请阅", this.walk.actor("yin.xia")));
		this.circulations.send(id, List.of("sun.li", "sun.li"), "请阅", this.walk.actor("yin.xia"));
		shows("/", "sun.li", "传阅给您的自评材料");
		shows("/dossiers/" + id + "/circulated", "sun.li", "已阅");
		Circulated one = this.circulations.of(id).get(0);
		refused("dossier.circulated-unknown", () -> this.circulations.read(one.id(), this.walk.actor("zhao.min")));
		this.circulations.read(one.id(), this.walk.actor("sun.li"));
		assertThat(this.circulations.unreadBy("sun.li")).noneMatch((left) -> left.dossier().equals(id));
	}

	private void askedForALaterDate(String id, TaskView forming) throws Exception {
		LocalDate end = this.extensions.finalDate(this.dossiers.get(id));
		refused("dossier.extension-not-yours", () -> ask(id, end.plusDays(14), "zhao.min"));
		refused("dossier.extension-date", () -> ask(id, end, "yin.xia"));
		ask(id, end.plusDays(14), "yin.xia");
		refused("dossier.extension-open", () -> ask(id, end.plusDays(20), "chen.hui"));
		TaskView deciding = this.walk.turn(id, "decide_extension", null, null);
		shows("/tasks/" + deciding.id(), "deng.hong", "台账未齐");
		this.walk.complete(id, "decide_extension", null, null, "deng.hong", Verdict.PASS, "同意");
		assertThat(this.extensions.finalDate(this.dossiers.get(id))).isEqualTo(end.plusDays(14));
		assertThat(this.tasks.get(forming.id()).due()).isAfter(forming.due());
		assertThat(this.walk.openSteps(id)).containsExactly("form_group");
		ask(id, end.plusDays(30), "chen.hui");
		this.walk.complete(id, "decide_extension", null, null, "deng.hong", Verdict.RETURN, "时间已宽裕");
		assertThat(this.extensions.finalDate(this.dossiers.get(id))).isEqualTo(end.plusDays(14));
		shows("/dossiers/" + id + "/verbs", "yin.xia", "未同意");
	}

	private void ask(String id, LocalDate until, String by) {
		this.extensions.ask(id, until, "台账未齐", this.walk.actor(by));
	}

	private void halted(String id) {
		refused("dossier.halt-by-finance", () -> this.halts.pause(id, "调整", this.walk.actor("yin.xia")));
		refused("dossier.halt-reason", () -> this.halts.pause(id, " ", this.walk.actor("deng.hong")));
		this.halts.pause(id, "机构改革", this.walk.actor("deng.hong"));
		refused("dossier.paused", () -> this.walk.formGroup(id));
		refused("dossier.paused", () -> this.halts.pause(id, "再停", this.walk.actor("deng.hong")));
		this.halts.resume(id, "改革完成", this.walk.actor("deng.hong"));
		this.walk.formGroup(id);
		assertThat(this.walk.openSteps(id)).containsOnly("contribute").hasSize(4);
		this.halts.terminate(id, "单位撤销", this.walk.actor("deng.hong"));
		assertThat(this.walk.openSteps(id)).isEmpty();
		assertThat(this.dossiers.get(id).status()).isEqualTo(DossierStatus.TERMINATED);
		refused("dossier.terminated", () -> this.halts.terminate(id, "再来", this.walk.actor("deng.hong")));
	}

	private void transfer(TaskView task, String to, String reason, String by) {
		this.tasks.transfer(task.id(), to, reason, this.walk.actor(by));
	}

	private void urge(TaskView task, String by) {
		this.tasks.urge(task.id(), this.walk.actor(by));
	}

	private void shows(String address, String person, String words) throws Exception {
		this.browser.perform(get(address).with(user(person)))
			.andExpect(content().string(allOf(containsString(words), not(containsString("??")))));
	}

	private static void refused(String code, Runnable act) {
		assertThatThrownBy(act::run).satisfies((thrown) -> assertThat(Refusal.within(thrown)).singleElement()
			.extracting(Refusal::code)
			.isEqualTo(code));
	}

}
