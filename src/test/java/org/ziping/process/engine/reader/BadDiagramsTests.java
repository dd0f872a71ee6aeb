package org.ziping.process.engine.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.ziping.process.DiagramFinding;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped diagram, wrong in one place: refused for that reason, at that shape, and
 * for nothing anywhere else.
 */
class BadDiagramsTests {

	private static final String SHIPPED = shipped();

	private static final Reader READER = new Reader(Vocabulary.published(), ReaderLimits.usual());

	/** One mistake: what a person would have drawn, and what they are told. */
	record Mistake(String rule, String element, String diagram) {

		@Override
		public String toString() {
			return this.rule + " at " + this.element;
		}

	}

	@Test
	void areSixtyAtLeast() {
		assertThat(mistakes().count()).isGreaterThanOrEqualTo(60);
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void areRefusedForTheirOwnReason(Mistake mistake) {
		assertThat(mistake.diagram()).isNotEqualTo(SHIPPED);
		List<DiagramFinding> found = READER.read("a.bpmn", mistake.diagram().getBytes(StandardCharsets.UTF_8));
		assertThat(found).extracting(DiagramFinding::rule).contains(mistake.rule());
		assertThat(found).extracting(DiagramFinding::element).containsOnly(mistake.element());
	}

	static Stream<Mistake> mistakes() {
		List<Mistake> mistakes = new ArrayList<>();
		for (String step : List.of("form_group", "compile_data", "draft_report", "bind_volume", "group_confirm",
				"leader_approval", "finalize", "seal", "submit_to_finance", "revise")) {
			mistakes.add(without("no-people", step, "camunda:(assignee|candidateGroups|candidateUsers)"));
			mistakes.add(without("no-due-date", step, "camunda:dueDate"));
			mistakes.add(without("no-form", step, "camunda:formRef"));
			mistakes.add(without("no-name", step, "name"));
		}
		for (String step : List.of("group_review", "section_recheck", "collect")) {
			mistakes.add(loop("loop-bound", step, "camunda:collection"));
			mistakes.add(loop("loop-leaving", step, "camunda:asyncAfter"));
		}
		for (String step : List.of("group_confirm", "deputy_approval", "leader_approval", "finance_acceptance")) {
			mistakes.add(given("policy-people", step, "#{people.financeOffice(dossierId)}"));
			mistakes.add(given("expression", step, "#{people.anybody(dossierId)}"));
			mistakes.add(given("expression", step, "huang.guoqiang"));
		}
		mistakes.add(answer("is_check_passed_to_revise", "WITHDRAWN", "no-way-on", "is_check_passed"));
		mistakes.add(answer("is_review_passed_to_revise", "DRAFT", "no-way-on", "is_review_passed"));
		mistakes.add(answer("is_recheck_passed_to_revise", "DRAFT", "no-way-on", "is_recheck_passed"));
		mistakes
			.add(answer("are_contributions_complete_to_collect", "DRAFT", "no-way-on", "are_contributions_complete"));
		mistakes.add(answer("is_finance_on_system_to_record_receipt", "DRAFT", "no-way-on", "is_finance_on_system"));
		mistakes.add(answer("is_accepted_to_close", "MAYBE", "expression", "is_accepted_to_close"));
		return mistakes.stream();
	}

	private static Mistake without(String rule, String step, String attribute) {
		return new Mistake(rule, step,
				SHIPPED.replaceFirst("(<bpmn:userTask id=\"" + step + "\"[^>]*?) " + attribute + "=\"[^\"]*\"", "$1"));
	}

	private static Mistake loop(String rule, String step, String attribute) {
		return new Mistake(rule, step, SHIPPED.replaceFirst(
				"(?s)(id=\"" + step + "\".*?<bpmn:multiInstanceLoopCharacteristics[^>]*?) " + attribute + "=\"[^\"]*\"",
				"$1"));
	}

	private static Mistake given(String rule, String step, String people) {
		return new Mistake(rule, step,
				SHIPPED.replaceFirst(
						"(<bpmn:userTask id=\"" + step
								+ "\"[^>]*?camunda:(?:assignee|candidateGroups|candidateUsers))=\"[^\"]*\"",
						"$1=\"" + java.util.regex.Matcher.quoteReplacement(people) + "\""));
	}

	private static Mistake answer(String flow, String answer, String rule, String element) {
		return new Mistake(rule, element, SHIPPED
			.replaceFirst("(?s)(<bpmn:sequenceFlow id=\"" + flow + "\".*?== ')[A-Z_]+'", "$1" + answer + "'"));
	}

	private static String shipped() {
		try {
			return Files.readString(Path.of("processes/self-evaluation.bpmn"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
