package org.ziping.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.document.DocumentSettings;
import org.ziping.document.DocumentWriter;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code inspect FILE…} as a person or a script calls it. */
class CommandTests {

	@TempDir
	Path folder;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void printsALinePerFindingAndLeavesWithOne() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.txt"), ReportFixtures.text("wrapped-2022"));
		assertThat(run(file, false)).isEqualTo(1);
		assertThat(text().lines()).hasSize(ReportFixtures.expected("wrapped-2022").size())
			.anyMatch((line) -> line.contains("T03") && line.contains("强制性"));
	}

	@Test
	void printsJsonThatAMachineReads() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.txt"), "支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。");
		assertThat(run(file, true)).isEqualTo(1);
		JsonNode finding = new ObjectMapper().readTree(text()).get(0);
		assertThat(finding.get("code").asText()).isEqualTo("A01");
		assertThat(finding.get("read").asText()).isEqualTo("1803.90万元");
		assertThat(finding.get("expected").asText()).isEqualTo("1703.9万元");
	}

	@Test
	void leavesWithZeroWhereNothingMustBeMended() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.txt"), "全年开展走访20次。");
		assertThat(run(file, false)).isZero();
	}

	@Test
	void readsAWordFile() throws IOException {
		OfficialDocument document = OfficialDocument.of("自评报告", null, new Heading(1, "一、支出情况"),
				new Paragraph("支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。"));
		Path file = Files.write(this.folder.resolve("a.docx"),
				new DocumentWriter(new DocumentSettings(null)).docx(document));
		assertThat(run(file, false)).isEqualTo(1);
		assertThat(text()).contains("A01");
	}

	@Test
	void saysThatAFileHoldsNoText() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.txt"), " ");
		assertThat(run(file, false)).isEqualTo(1);
		assertThat(text()).contains("没有文字");
	}

	private int run(Path file, boolean json) {
		return new InspectCommand().run(List.of(file.toString()), json,
				new PrintStream(this.printed, true, StandardCharsets.UTF_8));
	}

	private String text() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
