package org.ziping.process.engine.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.process.DiagramFinding;

import static org.assertj.core.api.Assertions.assertThat;

class TableAndFormTests {

	private static final String TABLE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" \
			id="defs" name="d" namespace="n"><decision id="grade" name="等级" camunda:historyTimeToLive="P1D">
			<decisionTable id="t" hitPolicy="FIRST"><input id="i"><inputExpression id="ie" typeRef="number"><text>score</text>
			</inputExpression></input><output id="o" name="grade" typeRef="string"/>
			<rule id="r"><inputEntry id="c"><text>CELL</text></inputEntry><outputEntry id="a"><text>"优"</text></outputEntry>
			</rule></decisionTable></decision></definitions>""";

	private static final String DIGEST = """
			{"type":"textfield","id":"d","key":"contentDigest","label":"内容校验码","readonly":true}""";

	private static final String FORM = """
			{"type":"default","id":"f","schemaVersion":16,"components":[DIGEST MORE]}""";

	@ParameterizedTest
	@ValueSource(strings = { ">= 90", "[80..90)", "\"优\",\"良\"", "-", "not(\"for every\")", "score * 0.5 + 1",
			"min(1, 2)", "" })
	void permitsACell(String cell) {
		assertThat(table(cell)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "for i in 1..10000000 return i", "some x in y satisfies x", "${''.getClass()}", "#{people}",
					"function(x) external {java: {class: \"java.lang.System\"}}", "{a: 1}", "if true then 1 else 2",
					"2 ** 99999999", "string join([1,2])", "matches(a, \"(a+)+$\")", "every x in [1] satisfies true",
					"\"a\\u0022 + b", "list contains(range, 1)", "a[for]", "repeat(1)", "\"a\" + \"", "now()", "a@b" })
	void refusesACell(String cell) {
		assertThat(table(cell)).anyMatch((one) -> one.rule().equals("feel") && one.element().equals("c"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "juel", "groovy", "javascript", "python", "http://www.omg.org/spec/FEEL/20140401" })
	void refusesOtherLanguagesInATable(String language) {
		assertThat(read("a.dmn",
				TABLE.replace("id=\"ie\"", "id=\"ie\" expressionLanguage=\"" + language + "\"").replace("CELL", "-")))
			.extracting(DiagramFinding::element)
			.contains("ie");
	}

	@Test
	void refusesATableOfTooManyRows() {
		String row = TABLE.substring(TABLE.indexOf("<rule"), TABLE.indexOf("</decisionTable>"));
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 201; i++) {
			rows.append(row.replace("id=\"", "id=\"n" + i));
		}
		assertThat(read("a.dmn", TABLE.replace(row, rows.toString()).replace("CELL", "-")))
			.anyMatch((one) -> one.rule().equals("rows"));
	}

	@Test
	void permitsAFormThatShowsWhatWasSeen() {
		assertThat(form(", {\"type\":\"textarea\",\"id\":\"o\",\"key\":\"opinion\",\"label\":\"意见\"}")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{'type':'filepicker','id':'x'}|form-component",
					"{'type':'documentPreview','id':'x'}|form-component",
					"{'type':'html','id':'x','content':'a'}|form-component",
					"{'type':'iframe','id':'x','url':'http://127.0.0.1'}|form-component",
					"{'type':'image','id':'x','source':'http://127.0.0.1'}|form-component",
					"{'type':'expression','id':'x','expression':'=1'}|form-component",
					"{'type':'table','id':'x','dataSource':'=a'}|form-component",
					"{'type':'button','id':'x','label':'a'}|form-component",
					"{'type':'text','id':'x','text':'=a.b'}|form-expression",
					"{'type':'text','id':'x','text':'${1}'}|form-expression",
					"{'type':'text','id':'x','text':'{{for i in 1..9 return i}}'}|form-expression",
					"{'type':'text','id':'x','text':'<script>alert(1)</script>'}|form-expression",
					"{'type':'text','id':'x','text':'[a](javascript:alert(1))'}|form-expression",
					"{'type':'select','id':'x','valuesExpression':'=a'}|form-key",
					"{'type':'group','id':'y','components':[{'type':'html','id':'x'}]}|form-component",
					"{'type':'textfield','id':'x','conditional':{'hide':'=count(a) > 1'}}|form-expression",
					"{'type':'textfield','id':'x','defaultValue':'#{people}'}|form-expression",
					"{'type':'textfield','id':'x','properties':{'a':'${1}'}}|form-expression" })
	void refusesAComponent(String component, String rule) {
		assertThat(form(", " + component.replace('\'', '"')))
			.anyMatch((one) -> one.rule().equals(rule) && one.element().equals("x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"readonly\":false", "\"readonly\":\"=true\"", "\"disabled\":true",
			"\"readonly\":true,\"disabled\":true" })
	void refusesAFormWhoseDigestIsNotSubmittedAsSeen(String state) {
		assertThat(
				read("a.form", FORM.replace("MORE", "").replace("DIGEST", DIGEST.replace("\"readonly\":true", state))))
			.anyMatch((one) -> one.rule().equals("form-digest"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "{}", "<html/>", "{\"type\":\"default\"} x",
			"{\"type\":\"default\",\"type\":\"default\"}" })
	void refusesWhatIsNoForm(String text) {
		assertThat(read("a.form", text)).isNotEmpty();
	}

	@Test
	void refusesAFormNestedWithoutEnd() {
		assertThat(read("a.form", "[".repeat(5000))).extracting(DiagramFinding::rule).containsExactly("json");
	}

	@Test
	void theCommandSaysWhatIsWrongAndWhere(@TempDir Path folder) throws IOException {
		Path good = Files.writeString(folder.resolve("good.bpmn"), ReaderFixtures.requiredWay());
		Path bad = Files.writeString(folder.resolve("bad.bpmn"),
				ReaderFixtures.oneStep("camunda:taskListener=\"x\"", ""));
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		CheckDiagram command = new CheckDiagram(ReaderFixtures.reader());
		try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
			assertThat(command.run(List.of(good.toString()), false, out)).isZero();
			assertThat(command.run(List.of(good.toString(), bad.toString()), false, out)).isEqualTo(1);
			assertThat(command.run(List.of(bad.toString()), true, out)).isEqualTo(1);
			assertThat(command.run(List.of(), false, out)).isEqualTo(2);
		}
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("[task] listener  不允许监听器")
			.contains("\"rule\":\"listener\"")
			.contains("可以部署");
	}

	private static List<DiagramFinding> table(String cell) {
		return read("a.dmn", TABLE.replace("CELL", cell.replace("&", "&amp;").replace("<", "&lt;")));
	}

	private static List<DiagramFinding> form(String more) {
		return read("a.form", FORM.replace("DIGEST", DIGEST).replace("MORE", more));
	}

	private static List<DiagramFinding> read(String name, String text) {
		return ReaderFixtures.reader().read(name, text.getBytes(StandardCharsets.UTF_8));
	}

}
