package org.ziping.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.spi.Obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Takes each rule of the gate away in turn: what it forbids is refused with it, and
 * passes without it, so that no rule is there in vain and none can go unnoticed.
 */
class GateMutationTests extends DeskTests {

	@Autowired
	private Clock clock;

	private final Map<String, Forbidden> forbidden = new LinkedHashMap<>();

	/** What leads there, what is forbidden then, and how it is refused. */
	private record Forbidden(String code, Consumer<Desk> way, Consumer<Desk> act) {
	}

	GateMutationTests() {
		forbid("still-open", "dossier.closed", Desk::toClosed, (desk) -> desk.pass("archive_note", "olga"));
		forbid("verdict-present", "dossier.verdict-not-here.DRAFT", Desk::toCompiling,
				(desk) -> desk.step("compile_data").by("fiona").decide(Verdict.DRAFT));
		forbid("step-fits-state", "dossier.not-this-step", Desk::toCollecting,
				(desk) -> desk.pass("compile_data", "fiona"));
		forbid("content-as-seen", "dossier.content-changed", Desk::toCompiling,
				(desk) -> desk.step("compile_data").by("fiona").seeing("SM3:00").pass());
		forbid("opinion-on-return", "dossier.opinion-missing", Desk::toBound,
				(desk) -> desk.step("group_confirm").by("dora").to("revise").sendBack());
		forbid("opinion-by-policy", "dossier.opinion-required", Desk::toCompiling,
				(desk) -> desk.pass("compile_data", "fiona"));
		forbid("paper-by-the-office", "dossier.paper-by-office", Desk::toApproval, this::recordedByAStranger);
		forbid("return-target-valid", "dossier.return-target-unknown", Desk::toBound,
				(desk) -> desk.step("group_confirm").by("dora").opinion("请改").to("seal").sendBack());
		forbid("return-names-sections", "dossier.return-sections-missing", Desk::toCompiling,
				(desk) -> desk.step("compile_data").by("fiona").opinion("请补").to("contribute").sendBack());
		forbid("head-did-not-hand-in", "dossier.confirm-own", (desk) -> {
			desk.toCollecting();
			desk.pass("contribute", Desk.A, "anna");
		}, (desk) -> desk.pass("confirm_contribution", Desk.A, "anna"));
		forbid("reviewer-in-the-group", "dossier.reviewer-not-in-group", Desk::toReview,
				(desk) -> desk.pass("group_review", "text", "stranger"));
		forbid("reviewer-wrote-nothing", "dossier.reviewer-wrote", Desk::toReview,
				(desk) -> desk.pass("group_review", "data", "fiona"));
		forbid("confirmer-not-the-writer", "dossier.four-eyes-confirm", Desk::toBound,
				(desk) -> desk.pass("group_confirm", "fiona"));
		forbid("leader-proves-first", "dossier.proof-owed", (desk) -> {
			desk.toApproval();
			desk.owingProof.set(true);
		}, (desk) -> desk.pass("leader_approval", "leo"));
		forbid("approver-a-third-person", "dossier.four-eyes-approve", Desk::toApproval,
				(desk) -> desk.pass("leader_approval", "dora"));
		forbid("one-voice-when-standing-in", "dossier.stands-in-twice", (desk) -> {
			desk.toBound();
			desk.pass("group_confirm", "dora");
		}, (desk) -> desk.step("deputy_approval").standingIn("dora", "derek").pass());
		forbid("opinions-have-places", "dossier.comment-place", Desk::toReview,
				(desk) -> desk.step("group_review")
					.of("text")
					.by("gwen")
					.opinion("请改")
					.pin(new NewComment(" ", null, "没有位置", false))
					.sendBack());
		forbid("group-agreed", "dossier.group-not-agreed", (desk) -> desk.form(Desk.plan()),
				(desk) -> desk.pass("form_group", "olga"));
		forbid("opinions-answered", "dossier.opinions-open", (desk) -> {
			desk.toReview();
			desk.step("group_review").of("text").by("gwen").opinion("请改").sendBack();
			desk.pass("group_review", "data", "gina");
			desk.concludeReview();
		}, (desk) -> desk.pass("revise", "fiona"));
		forbid("everybody-passed", "dossier.bind-unchecked", (desk) -> {
			desk.toRechecking();
			desk.pass("section_recheck", Desk.A, "ada");
		}, (desk) -> desk.pass("bind_volume", "fiona"));
		forbid("group-before-leaders", "dossier.not-confirmed", (desk) -> {
			desk.toBound();
			desk.force(DossierStatus.IN_APPROVAL);
		}, (desk) -> desk.pass("leader_approval", "leo"));
		forbid("changes-marked", "dossier.changes-missing", Desk::toApproval,
				(desk) -> desk.step("leader_approval").by("leo").decide(Verdict.PASS_WITH_CHANGES));
		forbid("head-approved", "dossier.not-approved", (desk) -> {
			desk.toApproval();
			desk.force(DossierStatus.FINALISING);
		}, (desk) -> desk.pass("finalize", "fiona"));
		forbid("final-form-confirmed", "dossier.final-not-confirmed", (desk) -> {
			desk.toApprovedWithChange();
			desk.run(() -> desk.changes.make(desk.id, Desk.actor("fiona")));
		}, (desk) -> desk.pass("finalize", "fiona"));
		forbid("version-approved", "dossier.not-approved", (desk) -> {
			desk.toBound();
			desk.force(DossierStatus.SEALING);
		}, (desk) -> desk.pass("submit_to_finance", "fiona"));
		forbid("everybody-asked-answered", "dossier.consult-open", (desk) -> {
			desk.toCompiling();
			ask(desk, ConsultationKind.COSIGN);
		}, (desk) -> desk.step("compile_data").by("fiona").task(desk.id).pass());
		forbid("answer-has-words", "dossier.consult-words", (desk) -> {
			desk.toCompiling();
			ask(desk, ConsultationKind.OPINION);
		}, (desk) -> desk.step("consult").by("gina").field(Act.SEAT, seat(desk)).pass());
		forbid("rooms-are-ready", "indicator.value-missing", (desk) -> {
			desk.toCompiling();
			desk.obstacles.add(Obstacle.of("indicator.value-missing", "F01"));
		}, (desk) -> desk.pass("compile_data", "fiona"));
	}

	@Test
	void everyRuleHasItsForbiddenAct() {
		assertThat(this.forbidden).containsOnlyKeys(this.desk.rules.named().keySet());
	}

	@TestFactory
	Stream<DynamicTest> withTheRuleItIsRefused() {
		return this.forbidden.entrySet().stream().map((one) -> DynamicTest.dynamicTest(one.getKey(), () -> {
			Desk with = there(one.getKey(), one.getValue());
			refused(one.getValue().code(), () -> one.getValue().act().accept(with));
		}));
	}

	@TestFactory
	Stream<DynamicTest> withoutTheRuleItPasses() {
		return this.forbidden.entrySet().stream().map((one) -> DynamicTest.dynamicTest(one.getKey(), () -> {
			Desk without = there(one.getKey(), one.getValue());
			without.rules.named().remove(one.getKey());
			assertThatCode(() -> one.getValue().act().accept(without)).doesNotThrowAnyException();
		}));
	}

	private Desk there(String rule, Forbidden forbidden) {
		Desk fresh = desk(Set.of());
		forbidden.way().accept(fresh);
		// The unit's policy is set only now: the way there is nobody's opinion.
		return rule.equals("opinion-by-policy") ? fresh.wanting("compile_data") : fresh;
	}

	private void forbid(String rule, String code, Consumer<Desk> way, Consumer<Desk> act) {
		this.forbidden.put(rule, new Forbidden(code, way, act));
	}

	private void recordedByAStranger(Desk desk) {
		desk.step("leader_approval")
			.by("leo")
			.field(Act.RECORDED_BY, "gina")
			.field(Act.PAPER_SIGNED_ON, LocalDate.now(this.clock).toString())
			.field(Act.PAPER_SCAN, "scan")
			.pass();
	}

	private void ask(Desk desk, ConsultationKind kind) {
		Asking asking = new Asking(kind, List.of("gina"), "请看数据", true, LocalDate.now(this.clock));
		desk.in(() -> desk.consultations.ask(desk.id, desk.id, asking, Desk.actor("fiona")));
	}

	private static String seat(Desk desk) {
		return desk.in(() -> desk.consultations.seats(desk.consultations.beside(desk.id).get(0).id()).get(0).id());
	}

}
