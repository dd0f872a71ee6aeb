package org.ziping.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.ziping.core.Refusal;
import org.ziping.process.DiagramFinding;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.engine.reader.ReaderLimits;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlainViewTests {

	static final String BPMN = read("self-evaluation.bpmn");

	static final String TIMETABLE = read("timetable.dmn");

	private static final Diagram.NewStep PROOF_READ = new Diagram.NewStep("bind_volume", "proof_read", "核稿",
			"unitOffice", "proof_read");

	private final Reader reader = new Reader(Vocabulary.published(), ReaderLimits.usual());

	@Test
	void listsTheStepsInTheirUsualOrder() {
		List<Step> steps = Steps.of(BPMN, TIMETABLE);
		assertThat(steps).filteredOn((step) -> !step.aside())
			.extracting(Step::id)
			.containsExactly("form_group", "contribute", "confirm_contribution", "compile_data", "draft_report",
					"group_review", "section_recheck", "bind_volume", "group_confirm", "deputy_approval",
					"leader_approval", "finalize", "seal", "submit_to_finance", "finance_acceptance");
		assertThat(steps).filteredOn(Step::aside)
			.extracting(Step::id)
			.containsExactlyInAnyOrder("revise", "record_receipt");
		assertThat(steps.get(0)).isEqualTo(
				new Step("form_group", "前期准备", "#{people.unitOffice(dossierId)}", 3, true, "form_group", false, false));
	}

	@Test
	void insertsProofReadingBetweenTwoSteps() {
		String bpmn = Diagram.of(BPMN).inserted(PROOF_READ);
		String dmn = TimetableRows.of(TIMETABLE).inserted("bind_volume", "proof_read", "核稿", 1, true);
		assertThat(findings(bpmn, dmn)).isEmpty();
		assertThat(Steps.of(bpmn, dmn)).extracting(Step::id)
			.containsSubsequence("bind_volume", "proof_read", "group_confirm");
		assertThat(Steps.of(bpmn, dmn)).filteredOn((step) -> step.id().equals("proof_read"))
			.containsExactly(new Step("proof_read", "核稿", "#{people.unitOffice(dossierId)}", 1, true, "proof_read",
					false, false));
		assertThat(bpmn)
			.contains("proof_read_shape", "bind_volume_to_proof_read_edge", "proof_read_to_group_confirm_edge")
			.doesNotContain("bind_volume_to_group_confirm");
	}

	@Test
	void insertsAfterADecisionWhereEverybodyAgreed() {
		for (String after : List.of("form_group", "confirm_contribution", "compile_data", "draft_report",
				"group_review", "section_recheck", "group_confirm", "deputy_approval", "finalize", "seal")) {
			String bpmn = Diagram.of(BPMN)
				.inserted(new Diagram.NewStep(after, "meeting", "局务会审议", "leader", "proof_read"));
			assertThat(findings(bpmn, TIMETABLE)).as(after).isEmpty();
			assertThat(Steps.of(bpmn, TIMETABLE)).filteredOn((step) -> !step.aside())
				.extracting(Step::id)
				.containsSubsequence(after, "meeting");
		}
	}

	@Test
	void insertsWhereTwoAgreementsLeadOn() {
		String bpmn = Diagram.of(BPMN)
			.inserted(new Diagram.NewStep("leader_approval", "meeting", "会议", "leader", "proof_read"));
		assertThat(findings(bpmn, TIMETABLE)).isEmpty();
		assertThat(bpmn).contains("is_agreed_by_leader_to_meeting\"", "targetRef=\"meeting\"");
		assertThat(findings(Diagram.of(bpmn).without("meeting"), TIMETABLE)).isEmpty();
	}

	@Test
	void removesAnInsertedStepWithoutATrace() {
		String back = Diagram.of(Diagram.of(BPMN).inserted(PROOF_READ)).without("proof_read");
		assertThat(squeezed(back)).isEqualTo(squeezed(Xml.of(BPMN).text()));
		String dmn = TimetableRows.of(TIMETABLE).inserted("bind_volume", "proof_read", "核稿", 1, true);
		assertThat(squeezed(TimetableRows.of(dmn).without("proof_read"))).isEqualTo(squeezed(Xml.of(TIMETABLE).text()));
	}

	@Test
	void changesPeopleAndDays() {
		String bpmn = Diagram.of(BPMN).withPeople("seal", "leader");
		String dmn = TimetableRows.of(TIMETABLE).changed("seal", 4, false);
		assertThat(findings(bpmn, dmn)).isEmpty();
		assertThat(Steps.of(bpmn, dmn)).filteredOn((step) -> step.id().equals("seal"))
			.containsExactly(new Step("seal", "用印", "#{people.leader(dossierId)}", 4, false, "seal", false, false));
	}

	@Test
	void offersOnlyPeopleThatNeedNothingButTheEvaluation() {
		assertThat(Who.choices()).extracting(Vocabulary.Verb::name)
			.containsExactlyInAnyOrder("unitOffice", "financeOffice", "sealKeeper", "groupConfirmer", "deputyLeader",
					"leader", "financeBureau");
	}

	private List<DiagramFinding> findings(String bpmn, String dmn) {
		List<DiagramFinding> found = new java.util.ArrayList<>(
				this.reader.read("processes/self-evaluation.bpmn", bpmn.getBytes(StandardCharsets.UTF_8)));
		found.addAll(this.reader.read("processes/timetable.dmn", dmn.getBytes(StandardCharsets.UTF_8)));
		return found;
	}

	private static String squeezed(String xml) {
		return xml.replaceAll(">\\s+<", "><");
	}

	private static String read(String name) {
		try {
			return Files.readString(Path.of("processes", name));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
