package org.ziping.process.engine.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.process.DiagramFinding;

import static org.assertj.core.api.Assertions.assertThat;

/** Bad input by the hundred: each is refused with a sentence, and no canary sings. */
class CorpusTests {

	private static final List<String> LANGUAGES = List.of("juel", "groovy", "javascript", "python");

	/**
	 * Everything that the namespace of the engine's extensions holds (camunda.xsd of
	 * 7.24).
	 */
	private static final List<String> ATTRIBUTES = List.of("asyncBefore", "asyncAfter", "async", "exclusive",
			"assignee", "candidateUsers", "candidateGroups", "candidateStarterUsers", "candidateStarterGroups", "class",
			"collection", "elementVariable", "connectorId", "decisionRef", "decisionRefBinding", "decisionRefVersion",
			"decisionRefVersionTag", "decisionRefTenantId", "delegateExpression", "dueDate", "followUpDate",
			"errorCodeVariable", "errorMessageVariable", "errorMessage", "escalationCodeVariable", "expression",
			"formHandlerClass", "formKey", "formRef", "formRefBinding", "formRefVersion", "historyTimeToLive",
			"initiator", "jobPriority", "taskPriority", "mapDecisionResult", "priority", "processBinding", "resource",
			"resultVariable", "topic", "type", "variableMappingClass", "variableMappingDelegateExpression",
			"calledElementBinding", "calledElementVersion", "calledElementVersionTag", "calledElementTenantId",
			"caseRef", "caseBinding", "caseVersion", "caseTenantId", "variableName", "variableEvents", "versionTag",
			"isStartableInTasklist", "modelerTemplate", "modelerTemplateVersion", "modelerTemplateIcon", "source",
			"sourceExpression", "target", "local", "variables", "businessKey", "event", "id", "name", "value",
			"scriptFormat", "label", "datePattern", "defaultValue", "validator", "config", "parameterizable");

	/** What our diagrams may use, with a sentence or word of its own kind. */
	private static final List<String> USED = List.of("asyncBefore", "asyncAfter", "exclusive");

	@AfterEach
	void noCanarySang() {
		assertThat(System.getProperty("ziping.canary")).isNull();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("scripts")
	void refusesScriptsAtEveryPosition(String name, String diagram) {
		refused(diagram);
	}

	/** Nine positions, four languages. */
	static Stream<Object[]> scripts() {
		Map<String, UnaryOperator<String>> positions = new LinkedHashMap<>();
		positions.put("script task",
				(language) -> ReaderFixtures.oneStep("", "")
					.replace("<bpmn:endEvent id=\"end\"/>", "<bpmn:scriptTask id=\"end\" scriptFormat=\"" + language
							+ "\"><bpmn:script>${canary.sing()}</bpmn:script></bpmn:scriptTask>"));
		positions.put("execution listener", (language) -> extended(
				"<camunda:executionListener event=\"start\">" + script(language) + "</camunda:executionListener>"));
		positions.put("task listener", (language) -> extended(
				"<camunda:taskListener event=\"create\">" + script(language) + "</camunda:taskListener>"));
		positions.put("flow listener",
				(language) -> ReaderFixtures.oneStep("", "")
					.replace("sourceRef=\"task\" targetRef=\"end\"/>", "sourceRef=\"task\" targetRef=\"end\">"
							+ "<bpmn:extensionElements><camunda:executionListener event=\"take\">" + script(language)
							+ "</camunda:executionListener></bpmn:extensionElements></bpmn:sequenceFlow>"));
		positions
			.put("condition",
					(language) -> ReaderFixtures.oneStep("", "")
						.replace("sourceRef=\"task\" targetRef=\"end\"/>", "sourceRef=\"task\" targetRef=\"end\">"
								+ "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"" + language
								+ "\">canary.sing()</bpmn:conditionExpression></bpmn:sequenceFlow>"));
		positions.put("input", (language) -> extended("<camunda:inputOutput><camunda:inputParameter name=\"a\">"
				+ script(language) + "</camunda:inputParameter></camunda:inputOutput>"));
		positions.put("output", (language) -> extended("<camunda:inputOutput><camunda:outputParameter name=\"a\">"
				+ script(language) + "</camunda:outputParameter></camunda:inputOutput>"));
		positions.put("field", (language) -> extended(
				"<camunda:field name=\"a\"><camunda:expression>" + language + "</camunda:expression></camunda:field>"));
		positions.put("connector",
				(language) -> extended("<camunda:connector><camunda:connectorId>http-connector"
						+ "</camunda:connectorId><camunda:inputOutput><camunda:inputParameter name=\"url\">"
						+ script(language) + "</camunda:inputParameter></camunda:inputOutput></camunda:connector>"));
		return positions.entrySet()
			.stream()
			.flatMap((position) -> LANGUAGES.stream()
				.map((language) -> new Object[] { position.getKey() + " in " + language,
						position.getValue().apply(language) }));
	}

	@ParameterizedTest(name = "camunda:{0}")
	@MethodSource("attributes")
	void refusesEachAttributeOfTheEnginesNamespaceThatIsNotOnTheList(String attribute) {
		String diagram = ReaderFixtures.oneStep("", "");
		String bare = diagram.contains("camunda:" + attribute + "=")
				? diagram.replaceFirst("camunda:" + attribute + "=\"[^\"]*\"", "camunda:" + attribute + "=\"x y\"")
				: ReaderFixtures.oneStep("camunda:" + attribute + "=\"java.lang.Runtime\"", "");
		refused(bare);
		refused(ReaderFixtures.oneStep("activiti:" + attribute + "=\"x\" xmlns:activiti=\"http://activiti.org/bpmn\"",
				""));
	}

	static Stream<String> attributes() {
		return ATTRIBUTES.stream();
	}

	@Test
	void theListOfAttributesIsThatOfTheEngine() {
		assertThat(ATTRIBUTES).doesNotHaveDuplicates().hasSizeGreaterThan(70).containsAll(USED);
	}

	/** 120 payloads at 22 positions: 2640 texts. */
	@Test
	void refusesExpressionsAtEveryPosition() {
		List<String> payloads = payloads();
		assertThat(payloads).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
		Expressions grammar = new Expressions(ReaderFixtures.VOCABULARY);
		Map<String, UnaryOperator<String>> positions = positions();
		assertThat(positions).hasSizeGreaterThanOrEqualTo(22);
		for (String payload : payloads) {
			assertThat(grammar.permits(payload)).as(payload).isFalse();
			String xml = payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
			positions.forEach((where, put) -> assertThat(ReaderFixtures.read(put.apply(xml))).as(where + ": " + payload)
				.isNotEmpty()
				.allSatisfy((finding) -> assertThat(FindingWords.of(finding)).isNotBlank()));
		}
	}

	private static List<String> payloads() {
		List<String> all = new ArrayList<>(ExpressionsTests.payloads().toList());
		for (String bean : List.of("runtimeService", "taskService", "identityService", "repositoryService",
				"managementService", "historyService", "dataSource", "environment", "systemProperties", "clock",
				"organisationPeople", "policy", "auditTrail", "objectMapper", "entityManagerFactory")) {
			all.add("${" + bean + ".x}");
			all.add("#{" + bean + ".toString()}");
		}
		for (String name : List.of("execution", "task", "caseExecution", "authenticatedUserId", "now", "dateTime",
				"currentUser", "spin", "S", "XML", "JSON", "connector")) {
			all.add("#{" + name + "()}");
			all.add("${" + name + "['class'].name}");
		}
		return all.stream().distinct().toList();
	}

	private static Map<String, UnaryOperator<String>> positions() {
		Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
		for (String attribute : List.of("camunda:candidateGroups", "camunda:candidateUsers", "camunda:priority",
				"camunda:followUpDate", "camunda:formKey", "camunda:jobPriority", "camunda:asyncBefore",
				"camunda:exclusive", "camunda:class", "camunda:delegateExpression", "implementation", "default")) {
			all.put(attribute, (text) -> ReaderFixtures.oneStep(attribute + "=\"" + text + "\"", ""));
		}
		String step = ReaderFixtures.oneStep("", "");
		all.put("name", (text) -> step.replace("name=\"填报\"", "name=\"" + text + "\""));
		all.put("assignee", (text) -> step.replace("#{people.writer(dossierId)}", text + " "));
		all.put("due date", (text) -> step.replace("#{dates.due(dossierId, 'contribute')}", text + " "));
		all.put("form", (text) -> step.replace("camunda:formRef=\"contribute\"", "camunda:formRef=\"" + text + "\""));
		all.put("time to live", (text) -> step.replace("P180D", text));
		all.put("id", (text) -> step.replace("id=\"end\"", "id=\"" + text + "\""));
		for (String inner : List.of("<bpmn:documentation>@</bpmn:documentation>", "@",
				"<bpmn:extensionElements>@</bpmn:extensionElements>", "<bpmn:incoming>@</bpmn:incoming>",
				"<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"@ \" camunda:elementVariable=\"area\"/>",
				"<bpmn:multiInstanceLoopCharacteristics camunda:elementVariable=\"@\"/>")) {
			all.put(inner, (text) -> ReaderFixtures.oneStep("", inner.replace("@", text)));
		}
		return all;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("xml")
	void refusesXmlAttacks(String name, byte[] file) {
		long began = System.nanoTime();
		assertThat(ReaderFixtures.reader().read("a.bpmn", file)).isNotEmpty()
			.allSatisfy((finding) -> assertThat(FindingWords.of(finding)).isNotBlank());
		assertThat(System.nanoTime() - began).as("no bomb goes off").isLessThan(10_000_000_000L);
	}

	static Stream<Object[]> xml() {
		String step = ReaderFixtures.oneStep("", "");
		Map<String, String> all = new LinkedHashMap<>();
		for (String doctype : List.of("<!DOCTYPE x>", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/\">",
				"<!DOCTYPE x PUBLIC \"a\" \"file:///etc/passwd\">", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
				"<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/\"> %a;]>",
				"<!DOCTYPE x [<!ATTLIST bpmn:userTask camunda:class CDATA \"java.lang.Runtime\">]>",
				"<!DOCTYPE x [<!ENTITY a \"&b;&b;&b;\"><!ENTITY b \"&c;&c;&c;\"><!ENTITY c \"lol\">]>")) {
			all.put(doctype, step.replaceFirst("\\?>\\s*", "?>" + doctype.replace("$", "\\$")));
		}
		all.put("quadratic", step.replace("name=\"填报\"", "name=\"" + "&#65;".repeat(60_000) + "\""));
		all.put("deep", step.replace("<bpmn:endEvent id=\"end\"/>",
				"<bpmn:subProcess>".repeat(2000) + "</bpmn:subProcess>".repeat(2000)));
		all.put("wide", step.replace("<bpmn:endEvent id=\"end\"/>", "<bpmn:endEvent/>".repeat(20_000)));
		StringBuilder attributes = new StringBuilder();
		for (int i = 0; i < 5000; i++) {
			attributes.append(" a").append(i).append("=\"x\"");
		}
		all.put("many attributes", ReaderFixtures.oneStep(attributes.toString(), ""));
		StringBuilder namespaces = new StringBuilder();
		for (int i = 0; i < 5000; i++) {
			namespaces.append(" xmlns:n").append(i).append("=\"urn:").append(i).append("\"");
		}
		all.put("many namespaces", ReaderFixtures.oneStep(namespaces.toString(), ""));
		all.put("xinclude", ReaderFixtures.oneStep("",
				"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"));
		all.put("schema", step.replace("id=\"file\"",
				"id=\"file\" xsi:schemaLocation=\"http://www.omg.org/spec/BPMN/20100524/MODEL http://127.0.0.1:9/a.xsd\""));
		all.put("stylesheet", step.replaceFirst("\\?>\\s*", "?><?xml-stylesheet href=\"http://127.0.0.1:9/\"?>"));
		all.put("long name", step.replace("填报", "长".repeat(300_000)));
		all.put("long tag", step.replace("bpmn:endEvent", "bpmn:" + "e".repeat(100_000)));
		all.put("comment inside an expression",
				step.replace("#{people.writer(dossierId)}", "#{people.wri<!-- -->ter}"));
		all.put("cdata", ReaderFixtures.oneStep("", "<bpmn:documentation><![CDATA[${1}]]></bpmn:documentation>"));
		all.put("split by cdata",
				ReaderFixtures.oneStep("", "<bpmn:documentation>$<![CDATA[{]]>1}</bpmn:documentation>"));
		all.put("split by reference",
				ReaderFixtures.oneStep("", "<bpmn:documentation>&#36;&#123;1}</bpmn:documentation>"));
		all.put("split by comment",
				ReaderFixtures.oneStep("", "<bpmn:documentation>$<!-- -->{1}</bpmn:documentation>"));
		all.put("import", step.replace("<bpmn:process", "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\" "
				+ "location=\"http://127.0.0.1:9/\" namespace=\"n\"/><bpmn:process"));
		all.put("two roots", step + step);
		all.put("nothing", "");
		all.put("no end", step.substring(0, step.length() / 2));
		all.put("xml 1.1", step.replace("version=\"1.0\"", "version=\"1.1\"").replace("填报", "&#x1;"));
		all.put("other namespace", step.replace("20100524/MODEL", "20100501/MODEL"));
		Stream<Object[]> texts = all.entrySet()
			.stream()
			.map((one) -> new Object[] { one.getKey(), one.getValue().getBytes(StandardCharsets.UTF_8) });
		Stream<Object[]> encoded = Stream.of("UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "GB18030", "IBM037")
			.map((name) -> new Object[] { name,
					step.replace("UTF-8", name).getBytes(java.nio.charset.Charset.forName(name)) });
		return Stream.concat(texts, encoded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "for i in 1..10000000 return i", "some x in 1..10**9 satisfies x = 1",
			"every x in [1,2,3] satisfies x > 0", "function(x) external {java:{class:\"java.lang.Runtime\"}}",
			"if true then 1 else 2", "2 ** 99999999", "\"a\" + \"b\" for", "[1..99999999999][item > 1]",
			"string join([\"a\"],\"b\")", "sort(list, function(a,b) a < b)", "repeat(\"a\", 100000000)",
			"matches(a, \"(a+)+$\")", "replace(a, \"(.*)*\", \"b\")", "get entries(x)", "context put(a,\"b\",1)",
			"date and time(\"x\")", "java.lang", "{a: 1, b: {c: a}}", "@\"2020-01-01\"", "a; b", "#{1}", "${1}",
			"\\u0024{1}", "range(\"[1..2]\")", "list replace([1],1,2)", "random number()", "now()", "today()",
			"partial(1,2)", "every", "satisfies", "let x = 1", "external", "return", "product([1..9999])",
			"stddev([1,2])", "mode([1])", "split(\"a\",\"b\")", "substring(\"a\",1)", "upper case(\"a\")",
			"number(\"1\",\"2\",\"3\")" })
	void refusesFeelThatRunsCallsOrLoops(String cell) {
		String table = """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="d" namespace="n"
				 xmlns:camunda="http://camunda.org/schema/1.0/dmn">
				<decision id="grade" name="grade" camunda:historyTimeToLive="P1D"><decisionTable id="t" hitPolicy="FIRST">
				<input id="i"><inputExpression id="ie" typeRef="string"><text>points</text></inputExpression></input>
				<output id="o" name="o" typeRef="string"/><rule id="r"><inputEntry id="c"><text>CELL</text></inputEntry>
				<outputEntry id="a"><text>"y"</text></outputEntry></rule></decisionTable></decision></definitions>""";
		String xml = cell.replace("&", "&amp;").replace("<", "&lt;");
		assertThat(ReaderFixtures.reader().read("a.dmn", table.replace("CELL", xml).getBytes(StandardCharsets.UTF_8)))
			.as(cell)
			.isNotEmpty();
		assertThat(ReaderFixtures.reader()
			.read("a.dmn", table.replace("CELL", "> 90").replace("> 90", "&gt; 90").getBytes(StandardCharsets.UTF_8)))
			.isEmpty();
	}

	private static void refused(String diagram) {
		List<DiagramFinding> found = ReaderFixtures.read(diagram);
		assertThat(found).isNotEmpty().allSatisfy((one) -> assertThat(FindingWords.of(one)).isNotBlank());
		assertThat(ReaderFixtures.reader().readAgain("a.bpmn", diagram.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
	}

	private static String extended(String inner) {
		return ReaderFixtures.oneStep("", "<bpmn:extensionElements>" + inner + "</bpmn:extensionElements>");
	}

	private static String script(String language) {
		return "<camunda:script scriptFormat=\"" + language + "\">${canary.sing()}</camunda:script>";
	}

}
