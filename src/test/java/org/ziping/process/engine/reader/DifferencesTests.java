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

import org.ziping.process.DiagramChange;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTests {

	private final Differences differences = new Differences(Vocabulary.published(), ReaderLimits.usual());

	@Test
	void findsNoneInTheSameDiagramDrawnElsewhere() throws IOException {
		assertThat(changes("processes/self-evaluation.bpmn", "<dc:Bounds x=\"", "<dc:Bounds x=\"1")).isEmpty();
	}

	@Test
	void saysWhoDoesAStepInWords() throws IOException {
		assertThat(sentences(changes("processes/self-evaluation.bpmn", "people.sealKeeper", "people.leader")))
			.containsExactly("人工环节“用印”的办理人由“印章管理”改为“主要领导”");
	}

	@Test
	void aNewNameChangesNoFlow() throws IOException {
		assertThat(sentences(changes("processes/self-evaluation.bpmn", "name=\"用印\" camunda", "name=\"盖章\" camunda")))
			.containsExactly("人工环节“用印”的名称由“用印”改为“盖章”");
	}

	@Test
	void saysWhichAnswerLeadsOnNow() throws IOException {
		assertThat(sentences(changes("processes/self-evaluation.bpmn",
				"targetRef=\"section_recheck\">\n      <bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">#{verdict == 'PASS'}",
				"targetRef=\"section_recheck\">\n      <bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">#{verdict == 'DRAFT'}")))
			.containsExactly("连线“审查通过了吗？ → 业务科室复核”的条件由“同意”改为“初稿有误”");
	}

	@Test
	void saysWhatIsThereNoMore() throws IOException {
		assertThat(sentences(
				changes("processes/self-evaluation.bpmn", "<bpmn:sequenceFlow id=\"where_to_to_seal\" name=\"用印\"",
						"<bpmn:sequenceFlow id=\"elsewhere\" name=\"用印\"")))
			.containsExactlyInAnyOrder("增加连线“退回到哪一步？ → 用印”", "移除连线“退回到哪一步？ → 用印”");
	}

	@Test
	void knowsRowsByWhatTheyAsk() throws IOException {
		String table = Files.readString(Path.of("processes/timetable.dmn"));
		int row = table.indexOf("<text>\"seal\"</text>");
		int days = table.indexOf("<text>", row + 10);
		String longer = table.substring(0, days) + "<text>9" + table.substring(table.indexOf("</text>", days));
		assertThat(sentences(this.differences.between("timetable.dmn", bytes(table), bytes(longer)))).singleElement()
			.asString()
			.startsWith("表格行“用印”的天数由“")
			.endsWith("改为“9”");
	}

	@Test
	void knowsFieldsByTheirAnswer() throws IOException {
		assertThat(sentences(changes("forms/proof_read.form", "意见说明", "核稿意见")))
			.containsExactly("表单项“意见说明”的文字由“意见说明”改为“核稿意见”");
	}

	@Test
	void theCommandComparesTwoFiles(@TempDir Path folder) throws IOException {
		Path other = folder.resolve("other.bpmn");
		Files.writeString(other, Files.readString(Path.of("processes/self-evaluation.bpmn"))
			.replace("people.sealKeeper", "people.leader"));
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		int code = new CheckDiagram().run(List.of(other.toString(), "--against", "processes/self-evaluation.bpmn"),
				false, new PrintStream(said, true, StandardCharsets.UTF_8));
		assertThat(code).isZero();
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("有 1 处不同", "[seal]", "主要领导");
		assertThat(new CheckDiagram().run(List.of("--against", other.toString()), false, new PrintStream(said)))
			.isEqualTo(2);
	}

	private List<DiagramChange> changes(String file, String before, String now) throws IOException {
		String text = Files.readString(Path.of(file));
		assertThat(text).contains(before);
		return this.differences.between(file, bytes(text), bytes(text.replace(before, now)));
	}

	private static List<String> sentences(List<DiagramChange> changes) {
		return changes.stream().map((change) -> change.sentence(FindingWords::say)).toList();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
