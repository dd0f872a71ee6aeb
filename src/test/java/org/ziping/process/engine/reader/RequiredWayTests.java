package org.ziping.process.engine.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequiredWayTests {

	@Test
	void permitsTheWayThatPassesEverybody() {
		assertThat(ReaderFixtures.read(ReaderFixtures.requiredWay())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "group_review", "bind_volume", "group_confirm", "deputy_approval", "leader_approval", "seal" })
	void refusesTheWayWithoutARequiredStep(String step) {
		String renamed = ReaderFixtures.requiredWay().replace("\"" + step + "\"", "\"other\"");
		assertThat(ReaderFixtures.read(renamed))
			.anyMatch((found) -> found.rule().equals("way-missing") && step.equals(found.args()[0]));
	}

	@ParameterizedTest
	@CsvSource({ "start,bind_volume,group_review", "passed,group_confirm,bind_volume",
			"bind_volume,deputy_approval,group_confirm", "group_confirm,leader_approval,deputy_approval",
			"group_confirm,seal,leader_approval", "agreed,submit_to_finance,seal", "draft_report,seal,group_review" })
	void refusesAFlowAroundARequiredStep(String from, String to, String around) {
		String more = ReaderFixtures.requiredWay()
			.replace("</bpmn:process>", ReaderFixtures.flow(from, to).replace("id=\"", "id=\"x-") + "</bpmn:process>");
		assertThat(ReaderFixtures.read(more))
			.anyMatch((found) -> found.rule().equals("way-around") && found.element().equals(around));
	}

	@Test
	void refusesAReturnThatAsksNobodyAgainAfterANewVolume() {
		String more = ReaderFixtures.requiredWay()
			.replace("</bpmn:process>", ReaderFixtures.flow("bind_volume", "agreed") + "</bpmn:process>");
		assertThat(ReaderFixtures.read(more)).anyMatch((found) -> found.rule().equals("way-around")
				&& found.element().equals("leader_approval") && "bind_volume".equals(found.args()[1]));
	}

	@Test
	void refusesADefaultFlowOfWhereTo() {
		assertThat(ReaderFixtures
			.read(ReaderFixtures.requiredWay().replace("id=\"where_to\"", "id=\"where_to\" default=\"where_to-seal\"")))
			.anyMatch((found) -> found.rule().equals("return-default"));
	}

	@Test
	void refusesAReturnThatLeadsElsewhereThanItSays() {
		assertThat(ReaderFixtures
			.read(ReaderFixtures.requiredWay().replace("#{returnTo == 'seal'}", "#{returnTo == 'revise'}")))
			.anyMatch((found) -> found.rule().equals("return-target") && found.element().equals("where_to-seal"));
	}

	@Test
	void refusesALoopWithoutItsConclusion() {
		assertThat(ReaderFixtures.read(ReaderFixtures.requiredWay().replace("camunda:asyncBefore=\"true\" ", "")))
			.anyMatch((found) -> found.rule().equals("loop-conclusion") && found.element().equals("group_review"));
	}

	@Test
	void refusesAStepFromWhichNoEndIsReached() {
		assertThat(ReaderFixtures.read(ReaderFixtures.requiredWay()
			.replace(ReaderFixtures.flow("accepted", "closed", "#{verdict == 'PASS'}"), "")))
			.anyMatch((found) -> found.rule().equals("dead-end"));
	}

}
