package org.ziping.journeys;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Asking;
import org.ziping.dossier.Consultation;
import org.ziping.dossier.ConsultationKind;
import org.ziping.dossier.Consultations;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Invariants;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.house.HouseTest;
import org.ziping.process.Done;
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

/** 加签, 会签, 或签, 逐级审签, 委派, 征求意见: beside a step, and none leaves a turn behind. */
@HouseTest
class ConsultationTests {

	/** A few in every build; more by {@code -Drounds=1000}. */
	private static final int ROUNDS = Integer.getInteger("rounds", 3);

	@Autowired
	Walk walk;

	@Autowired
	Dossiers dossiers;

	@Autowired
	EvidenceFolder folder;

	@Autowired
	JdbcTemplate rows;

	@Autowired
	Tasks tasks;

	@Autowired
	Consultations consultations;

	@Autowired
	Invariants invariants;

	@Autowired
	MockMvc browser;

	@Autowired
	Clock clock;

	@Test
	void aStepWaitsForEverybodyWhoHasToSign() throws Exception {
		String id = this.walk.open(2057);
		TaskView forming = this.walk.turn(id, "form_group", null, null);
		ask(forming, "yin.xia", ConsultationKind.COSIGN, "tang.wei", "ma.chao");
		assertThat(this.walk.openSteps(id)).containsExactly("consult", "consult", "form_group");
		refused("dossier.consult-twice", () -> ask(forming, "yin.xia", ConsultationKind.COSIGN, "ma.chao"));
		shows("/tasks/" + forming.id() + "/consultations", "yin.xia", "会签（每人都签）");
		answer(id, "tang.wei", Verdict.PASS, null);
		refused("dossier.consult-open", () -> this.walk.formGroup(id));
		shows("/tasks/" + seat(id, "ma.chao").id(), "ma.chao", "请看分工");
		refused("dossier.opinion-missing", () -> answer(id, "ma.chao", Verdict.RETURN, null));
		answer(id, "ma.chao", Verdict.RETURN, "分工表少一项");
		assertThat(this.consultations.beside(forming.id())).singleElement()
			.satisfies((one) -> assertThat(one.state()).isEqualTo(Consultation.State.OBJECTED));
		this.walk.pass(id, "form_group", "yin.xia");
		assertThat(this.walk.openSteps(id)).containsOnly("contribute");
		assertThat(this.invariants.of(id)).isEmpty();
	}

	@Test
	void oneAfterTheOtherUntilSomebodyObjects() throws Exception {
		String id = this.walk.open(2058);
		TaskView forming = this.walk.turn(id, "form_group", null, null);
		ask(forming, "yin.xia", ConsultationKind.IN_TURN, "qian.jun", "lin.bin", "ma.chao");
		assertThat(seats(id)).containsExactly("qian.jun");
		answer(id, "qian.jun", Verdict.PASS, null);
		assertThat(seats(id)).containsExactly("lin.bin");
		answer(id, "lin.bin", Verdict.RETURN, "不妥");
		assertThat(seats(id)).isEmpty();
		ask(forming, "yin.xia", ConsultationKind.ANY, "he.jing", "xu.lei");
		assertThat(this.walk.turn(id, "consult", null, null).people()).containsExactlyInAnyOrder("he.jing", "xu.lei");
		answer(id, "xu.lei", Verdict.PASS, null);
		assertThat(this.walk.openSteps(id)).containsExactly("form_group");
		for (int round = 0; round < ROUNDS; round++) {
			tenAnswerInTheSameInstant(id, forming);
		}
	}

	private void tenAnswerInTheSameInstant(String id, TaskView forming) throws Exception {
		String[] ten = { "sun.li", "wu.fang", "zhao.min", "zhou.tao", "zheng.kai", "chen.hui", "gao.yan", "luo.ping",
				"tang.wei", "huang.guoqiang" };
		String asked = ask(forming, "yin.xia", ConsultationKind.COSIGN, ten);
		List<Callable<Done>> people = Stream.of(ten).map((person) -> agreeing(id, person)).toList();
		ExecutorService together = Executors.newFixedThreadPool(ten.length);
		try {
			for (Future<Done> one : together.invokeAll(people)) {
				assertThat(one.get().settled()).containsExactly("consult");
			}
		}
		finally {
			together.shutdown();
		}
		this.walk.settle();
		assertThat(this.consultations.get(asked).state()).isEqualTo(Consultation.State.AGREED);
		assertThat(this.walk.openSteps(id)).containsExactly("form_group");
		// So that the same ten may be asked again in the next round.
		this.rows.update("update dossier_consultation set task = ? where id = ?", "round-" + asked, asked);
	}

	private Callable<Done> agreeing(String id, String person) {
		TaskView seat = seat(id, person);
		Submission submission = Submission.pass(seat.id(), this.walk.seen(seat));
		return () -> this.tasks.complete(submission, this.walk.actor(person));
	}

	/** Whoever changes the content and whoever hands it in at once: never both. */
	private void editAgainstHandIn(String id) throws Exception {
		this.tasks.withdraw(handedIn(id), "再核对", this.walk.actor("sun.li"));
		for (int round = 0; round < ROUNDS; round++) {
			TaskView turn = this.walk.turn(id, "contribute", Walk.EDUCATION, null);
			Submission submission = Submission.pass(turn.id(), this.walk.seen(turn));
			String name = "证明" + round + ".png";
			List<Callable<Boolean>> both = List.of(
					() -> succeeds(() -> this.tasks.complete(submission, this.walk.actor("sun.li"))),
					() -> succeeds(() -> this.folder.store(id, Walk.EDUCATION, "LZ04", this.walk.actor("sun.li"), name,
							picture())));
			ExecutorService together = Executors.newFixedThreadPool(2);
			try {
				List<Future<Boolean>> done = together.invokeAll(both);
				boolean handedIn = done.get(0).get();
				assertThat(handedIn && done.get(1).get()).isFalse();
				if (handedIn) {
					assertThat(this.dossiers.decisionOn(turn.id()).orElseThrow().digest().toString())
						.isEqualTo(submission.contentDigest());
					this.tasks.withdraw(turn.id(), "再来一轮", this.walk.actor("sun.li"));
				}
			}
			finally {
				together.shutdown();
			}
		}
		this.walk.complete(id, "contribute", Walk.EDUCATION, null, "sun.li", Verdict.PASS, null);
	}

	private String handedIn(String id) {
		return this.dossiers.decisions(id)
			.stream()
			.filter((one) -> one.step().equals("contribute") && Walk.EDUCATION.equals(one.section()))
			.findFirst()
			.orElseThrow()
			.task();
	}

	private static ByteArrayInputStream picture() {
		return new ByteArrayInputStream(Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
	}

	private static boolean succeeds(Runnable act) {
		try {
			act.run();
			return true;
		}
		catch (RuntimeException ex) {
			assertThat(Refusal.within(ex)).extracting(Refusal::code)
				.containsAnyOf("dossier.content-changed", "dossier.contribution-handed-in");
			return false;
		}
	}

	@Test
	void anOpinionIsAskedWithoutGivingTheTaskAway() throws Exception {
		String id = this.walk.open(2059);
		this.walk.formGroup(id);
		TaskView mine = this.walk.turn(id, "contribute", Walk.SERVICE, null);
		refused("dossier.consult-oneself", () -> ask(mine, "zhao.min", ConsultationKind.OPINION, "zhao.min"));
		refused("dossier.consult-stranger", () -> ask(mine, "zhao.min", ConsultationKind.OPINION, "no.body"));
		refused("process.not-yours", () -> ask(mine, "he.jing", ConsultationKind.OPINION, "zhao.min"));
		ask(mine, "zhao.min", ConsultationKind.OPINION, "sun.li", "wu.fang");
		refused("dossier.consult-words", () -> answer(id, "sun.li", Verdict.PASS, null));
		refused("process.consult-within", () -> ask(seat(id, "sun.li"), "sun.li", ConsultationKind.OPINION, "he.jing"));
		answer(id, "sun.li", Verdict.PASS, "口径一致");
		this.walk.contribute(id);
		editAgainstHandIn(id);
		assertThat(this.walk.openSteps(id)).containsOnly("confirm_contribution").hasSize(4);
		assertThat(this.consultations.beside(mine.id())).singleElement()
			.satisfies((one) -> assertThat(one.state()).isEqualTo(Consultation.State.CANCELLED));
	}

	@Test
	void aDelegatedTaskComesBackAndAQuestionCanBeTakenBack() {
		String id = this.walk.open(2060);
		TaskView forming = this.walk.turn(id, "form_group", null, null);
		refused("dossier.consult-one", () -> ask(forming, "yin.xia", ConsultationKind.DELEGATED, "he.jing", "xu.lei"));
		String first = ask(forming, "yin.xia", ConsultationKind.DELEGATED, "he.jing");
		refused("dossier.consult-own", () -> this.consultations.cancel(first, this.walk.actor("he.jing")));
		this.consultations.cancel(first, this.walk.actor("yin.xia"));
		assertThat(this.walk.openSteps(id)).containsExactly("form_group");
		ask(forming, "yin.xia", ConsultationKind.DELEGATED, "he.jing");
		refused("dossier.consult-open", () -> this.walk.formGroup(id));
		answer(id, "he.jing", Verdict.PASS, "已办好");
		this.walk.pass(id, "form_group", "yin.xia");
		assertThat(this.walk.openSteps(id)).containsOnly("contribute").hasSize(4);
	}

	private String ask(TaskView task, String by, ConsultationKind kind, String... people) {
		return this.tasks.consult(task.id(),
				new Asking(kind, List.of(people), "请看分工", false, LocalDate.now(this.clock).plusDays(3)),
				this.walk.actor(by));
	}

	private void answer(String id, String person, Verdict verdict, String words) {
		TaskView seat = seat(id, person);
		this.tasks.complete(new Submission(seat.id(), verdict, words, null, List.of(), this.walk.seen(seat), List.of(),
				java.util.Map.of("seat", "another"), null), this.walk.actor(person));
		this.walk.settle();
	}

	private TaskView seat(String id, String person) {
		return this.tasks.open(id)
			.stream()
			.filter((task) -> task.step().equals("consult") && task.isFor(person))
			.findFirst()
			.orElseThrow();
	}

	private List<String> seats(String id) {
		return this.tasks.open(id)
			.stream()
			.filter((task) -> task.step().equals("consult"))
			.flatMap((task) -> task.people().stream())
			.toList();
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
