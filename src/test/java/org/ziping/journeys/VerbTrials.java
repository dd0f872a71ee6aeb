package org.ziping.journeys;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Asking;
import org.ziping.dossier.Circulations;
import org.ziping.dossier.ConsultationKind;
import org.ziping.dossier.Consultations;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Extensions;
import org.ziping.dossier.Halts;
import org.ziping.dossier.Invariants;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries every verb on one turn and says how each went; leaves the turn as it was. */
@Component
class VerbTrials {

	private final Walk walk;

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final Consultations consultations;

	private final Circulations circulations;

	private final Extensions extensions;

	private final Halts halts;

	private final Invariants invariants;

	private final HouseClock clock;

	private String id = "";

	VerbTrials(Walk walk, Tasks tasks, Dossiers dossiers, Consultations consultations, Circulations circulations,
			Extensions extensions, Halts halts, Invariants invariants, HouseClock clock) {
		this.walk = walk;
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.consultations = consultations;
		this.circulations = circulations;
		this.extensions = extensions;
		this.halts = halts;
		this.invariants = invariants;
		this.clock = clock;
	}

	Map<String, String> line(String id, String step, String section, String area, String holder, String colleague,
			String before) {
		this.id = id;
		Map<String, String> line = new LinkedHashMap<>();
		TaskView turn = this.walk.turn(this.id, step, section, area);
		cell(line, "转办", () -> handOnAndBack(turn, holder, colleague));
		cell(line, "会签", () -> asked(turn, holder, ConsultationKind.COSIGN));
		cell(line, "或签", () -> asked(turn, holder, ConsultationKind.ANY));
		cell(line, "逐级审签", () -> asked(turn, holder, ConsultationKind.IN_TURN));
		cell(line, "委派", () -> asked(turn, holder, ConsultationKind.DELEGATED));
		cell(line, "征求意见", () -> asked(turn, holder, ConsultationKind.OPINION));
		cell(line, "加签自己", () -> ask(turn, holder, ConsultationKind.COSIGN, holder));
		cell(line, "传阅", () -> {
			this.circulations.send(this.id, List.of("wu.fang"), "请阅", this.walk.actor(holder));
			return "shown";
		});
		cell(line, "提前催办", () -> urge(turn));
		cell(line, "到期催办", () -> urgeWhenDue(turn));
		cell(line, "暂停恢复", () -> haltAndGoOn(turn, holder));
		cell(line, "延期申请", this::askForALaterDate);
		cell(line, "撤回", () -> withdraw(before, section));
		return line;
	}

	private void cell(Map<String, String> line, String verb, Supplier<String> act) {
		List<String> before = this.walk.openSteps(this.id);
		String answer;
		try {
			answer = act.get();
		}
		catch (RuntimeException ex) {
			answer = Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex).code();
		}
		this.walk.settle();
		line.put(verb, answer);
		assertThat(this.invariants.of(this.id)).as(verb).isEmpty();
		if (!answer.equals("taken back")) {
			assertThat(this.walk.openSteps(this.id)).as(verb + " " + answer).isEqualTo(before);
		}
	}

	private String handOnAndBack(TaskView turn, String holder, String colleague) {
		handOn(turn, colleague, holder);
		assertThat(this.tasks.get(turn.id()).assignee()).isEqualTo(colleague);
		handOn(turn, holder, colleague);
		return "handed on";
	}

	void handOn(TaskView turn, String to, String by) {
		this.tasks.transfer(turn.id(), to, "出差", this.walk.actor(by));
	}

	/** 加签 and 取消加签: the step waits while the question is open, and no longer. */
	private String asked(TaskView turn, String holder, ConsultationKind kind) {
		String asked = ask(turn, holder, kind, "wu.fang");
		this.walk.settle();
		assertThat(this.walk.openSteps(this.id)).contains("consult");
		boolean waits = this.consultations.get(asked).needed();
		if (waits) {
			assertThat(refusal(() -> this.tasks.complete(Submission.pass(turn.id(), this.walk.seen(turn)),
					this.walk.actor(holder))))
				.isEqualTo("dossier.consult-open");
		}
		this.consultations.cancel(asked, this.walk.actor(holder));
		return waits ? "waits" : "does not wait";
	}

	private String ask(TaskView turn, String holder, ConsultationKind kind, String whom) {
		return this.tasks.consult(turn.id(),
				new Asking(kind, List.of(whom), "请看", false, LocalDate.now(this.clock).plusDays(1)),
				this.walk.actor(holder));
	}

	private String urge(TaskView turn) {
		this.tasks.urge(turn.id(), this.walk.actor("deng.hong"));
		return "urged";
	}

	private String urgeWhenDue(TaskView turn) {
		this.clock.moveTo(this.tasks.get(turn.id()).due().atTime(LocalTime.NOON));
		try {
			String said = urge(turn);
			assertThat(refusal(() -> urge(turn))).isEqualTo("process.urged-today");
			return said;
		}
		finally {
			this.clock.moveBack();
		}
	}

	private String haltAndGoOn(TaskView turn, String holder) {
		this.halts.pause(this.id, "调整", this.walk.actor("deng.hong"));
		assertThat(refusal(
				() -> this.tasks.complete(Submission.pass(turn.id(), this.walk.seen(turn)), this.walk.actor(holder))))
			.isEqualTo("dossier.paused");
		assertThat(refusal(() -> ask(turn, holder, ConsultationKind.OPINION, "wu.fang"))).isEqualTo("dossier.paused");
		this.halts.resume(this.id, "继续", this.walk.actor("deng.hong"));
		return "halted";
	}

	private String askForALaterDate() {
		LocalDate end = this.extensions.finalDate(this.dossiers.get(this.id));
		this.extensions.ask(this.id, end.plusDays(7), "台账未齐", this.walk.actor("yin.xia"));
		assertThat(refusal(() -> this.extensions.ask(this.id, end.plusDays(9), "再延", this.walk.actor("chen.hui"))))
			.isEqualTo("dossier.extension-open");
		this.walk.complete(this.id, "decide_extension", null, null, "deng.hong", Verdict.PASS, "同意");
		assertThat(this.extensions.finalDate(this.dossiers.get(this.id))).isEqualTo(end.plusDays(7));
		return "granted";
	}

	String withdraw(String step, String section) {
		Decision done = this.dossiers.decisions(this.id)
			.stream()
			.filter((one) -> one.step().equals(step) && one.task() != null)
			.filter((one) -> section == null || section.equals(one.section()))
			.reduce((former, later) -> later)
			.orElseThrow();
		this.tasks.withdraw(done.task(), "再看看", this.walk.actor(done.person()));
		return "taken back";
	}

	static String refusal(Runnable act) {
		try {
			act.run();
			return "";
		}
		catch (RuntimeException ex) {
			return Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex).code();
		}
	}

}
