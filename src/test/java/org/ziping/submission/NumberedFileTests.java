package org.ziping.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.ziping.core.Digest;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Version;

import static org.assertj.core.api.Assertions.assertThat;

/** Evidence is numbered by the place of what it proves in the table of indicators. */
class NumberedFileTests {

	@Test
	void aFileBearsTheNumberOfItsIndicator() {
		FrozenContent content = content("""
				{"weight":"100","total":"90","scores":[
				{"indicator":"A","path":["履职效能","整体效能"],"name":"绩效目标","weight":"10"},
				{"indicator":"B","path":["履职效能","产出"],"name":"走访","weight":"10"},
				{"indicator":"C","path":["管理效率","采购"],"name":"采购合规","weight":"10"},
				{"indicator":"D","path":["管理效率","采购"],"name":"采购执行","weight":"10"}]}""", """
				{"evidence":[{"about":"D","name":"验收单.pdf"},{"about":"D","name":"发票.2025.pdf"},
				{"about":"KT1","name":"总结.docx"},{"about":"A","name":"采购合同.pdf"},{"about":"B","name":"无后缀"}]}""");
		assertThat(NumberedFile.all(content)).extracting(NumberedFile::title)
			.containsExactly("1-1-1 采购合同", "1-2-1 无后缀", "2-1-2 验收单", "2-1-2(2) 发票.2025", "0-1 总结");
		assertThat(NumberedFile.all(content)).extracting(NumberedFile::about)
			.containsExactly("绩效目标", "走访", "采购执行", "采购执行", "KT1");
	}

	private static FrozenContent content(String scores, String evidence) {
		return new FrozenContent(new Version(1, Digest.sm3("x"), Digest.sha256(new byte[0]), Instant.EPOCH, "chen.hui",
				null, List.of(part("indicator/score", scores), part("evidence/index", evidence))));
	}

	private static FrozenPart part(String key, String json) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		return new FrozenPart(key, key, Set.of(), Digest.sm3(bytes), bytes);
	}

}
