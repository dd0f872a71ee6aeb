package org.ziping.process.engine.reader;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionsTests {

	private final Expressions expressions = new Expressions(ReaderFixtures.VOCABULARY);

	@ParameterizedTest
	@ValueSource(strings = { "#{people.writer(dossierId)}", "#{people.reviewers(dossierId, area)}",
			"#{dates.due(dossierId, 'group_review')}", "#{verdict == 'PASS'}", "#{returnTo == 'revise'}",
			"words without any", "¥ 100", "a $ b # c" })
	void permits(String text) {
		assertThat(this.expressions.permits(text)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void refuses(String payload) {
		assertThat(this.expressions.permits(payload)).isFalse();
	}

	/** Each payload at each position of a diagram that holds text. */
	@ParameterizedTest
	@MethodSource("payloads")
	void refusesAtEveryPosition(String payload) {
		String xml = payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
		for (String position : List.of("camunda:candidateGroups", "camunda:candidateUsers", "camunda:priority",
				"camunda:followUpDate", "camunda:formKey", "camunda:jobPriority", "camunda:asyncBefore", "default",
				"camunda:exclusive", "camunda:class", "implementation", "camunda:description")) {
			assertThat(ReaderFixtures.read(ReaderFixtures.oneStep(position + "=\"" + xml + "\"", ""))).as(position)
				.isNotEmpty();
		}
		for (String inner : List.of("<bpmn:documentation>@</bpmn:documentation>", "@",
				"<bpmn:extensionElements>@</bpmn:extensionElements>",
				"<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"@\" camunda:elementVariable=\"area\"/>",
				"<bpmn:multiInstanceLoopCharacteristics camunda:elementVariable=\"@\"/>",
				"<bpmn:incoming>@</bpmn:incoming>")) {
			assertThat(ReaderFixtures.read(ReaderFixtures.oneStep("", inner.replace("@", xml)))).as(inner).isNotEmpty();
		}
	}

	static Stream<String> payloads() {
		return Stream.concat(Stream.of("${1+1}", "#{1+1}", "${''.getClass()}", "#{''['class']}",
				"${execution.processEngine}", "#{execution.setVariable('a','b')}", "${task.complete()}",
				"#{dataSource.connection}", "#{people}", "#{people.class}", "#{people.writer}", "#{people.writer()}",
				"#{people.writer('x')}", "#{people.writer(verdict)}", "#{people.writer(dossierId).getClass()}",
				"#{people.writer(dossierId)}x", "x#{people.writer(dossierId)}",
				"#{people.writer(dossierId)}#{people.writer(dossierId)}", "#{people.writer(dossierId, area)}",
				"#{people.getClass(dossierId)}", "#{people.hashCode()}", "#{people['writer'](dossierId)}",
				"#{people.writer(people.writer(dossierId))}", "#{dossier.secret(dossierId)}",
				"#{dossier.concludeReview(dossierId)?1:2}", "#{unknown.verb(dossierId)}",
				"#{dates.due(dossierId, 'a\\'b')}", "#{dates.due(dossierId, '${x}')}", "#{dates.due(dossierId, \"a\")}",
				"#{dates.due(dossierId,'a','b')}", "#{dates.due(dossierId, 'a b')}", "#{ people.writer(dossierId) }",
				"#{people .writer(dossierId)}", "#{people.writer(dossierId)} ", "#{people.writer(\ndossierId)}",
				"${people.writer(dossierId)}", "#{verdict}", "#{verdict = 'PASS'}", "#{verdict != 'PASS'}",
				"#{verdict == 'PASS' || true}", "#{verdict == 'pass'}", "#{true}", "#{returnTo == 'submit_to_finance'}",
				"#{dossierId == 'PASS'}", "#{verdict eq 'PASS'}", "#{not (verdict == 'PASS')}", "#{'PASS' == verdict}",
				"\\#{people.writer(dossierId)}", "\\${1+1}", "#{", "${", "a${b", "#{}", "${}",
				"#{#{people.writer(dossierId)}}", "${jndi:ldap://127.0.0.1:9/a}",
				"#{T(java.lang.Runtime).getRuntime()}", "#{pageContext.request}", "#{applicationScope}",
				"#{dateTime().toDate()}", "${now()}", "${currentUser()}", "#{currentUserGroups()}",
				"${authenticatedUserId}", "#{environment}", "#{ｐeople.writer(dossierId)}",
				"#{реople.writer(dossierId)}", "#{\\u0070eople.writer(dossierId)}", "#{people.writer(dossierId\u0000)}",
				"#{people.writer(dossierId)\u202e}"),
				Stream
					.of("getRuntime().exec('x')", "newInstance()", "forName('java.lang.System')",
							"setProperty('ziping.canary','sung')")
					.flatMap((call) -> Stream.of("${''.getClass()." + call + "}", "#{[].class." + call + "}",
							"#{people.class.classLoader." + call + "}", "${execution." + call + "}",
							"#{execution.getProcessEngineServices()." + call + "}",
							"${''['class']['forName'](\"java.lang.Runtime\")." + call + "}")));
	}

}
