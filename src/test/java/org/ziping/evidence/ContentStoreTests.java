package org.ziping.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentStoreTests {

	@TempDir
	Path folder;

	private ContentStore store;

	@BeforeEach
	void open() {
		this.store = new ContentStore(new EvidenceSettings(this.folder, DataSize.ofKilobytes(64)));
	}

	private ContentStore.Stored take(String name, byte[] content) {
		return this.store.take(name, new ByteArrayInputStream(content));
	}

	private void refuses(String name, byte[] content, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> take(name, content))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
		assertThat(files()).isZero();
	}

	private long files() {
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).count();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void keepsAFileUnderItsContent() throws IOException {
		byte[] content = EvidenceFixtures.pdf("合同");
		ContentStore.Stored stored = take("采购合同.PDF", content);
		assertThat(stored.kind()).isEqualTo(FileKind.PDF);
		assertThat(stored.size()).isEqualTo(content.length);
		assertThat(stored.sha256()).isEqualTo(Digest.sha256(content).hex());
		assertThat(this.store.open(stored.sha256()).readAllBytes()).isEqualTo(content);
	}

	@Test
	void keepsTheSameContentOnce() {
		take("一.pdf", EvidenceFixtures.pdf("同"));
		take("二.pdf", EvidenceFixtures.pdf("同"));
		assertThat(files()).isOne();
	}

	@Test
	void knowsKindsByTheirContent() {
		assertThat(take("a.png", EvidenceFixtures.png(40, 30)).kind()).isEqualTo(FileKind.PNG);
		assertThat(take("a.jpeg", EvidenceFixtures.jpeg()).kind()).isEqualTo(FileKind.JPEG);
		assertThat(take("a.docx", EvidenceFixtures.docx()).kind()).isEqualTo(FileKind.DOCX);
		assertThat(take("a.xlsx", EvidenceFixtures.zip("[Content_Types].xml=<Types/>", "xl/workbook.xml")).kind())
			.isEqualTo(FileKind.XLSX);
	}

	@Test
	void refusesWhatItsNameDoesNotSay() {
		refuses("a.pdf", EvidenceFixtures.docx(), "evidence.disguised");
		refuses("a.docx", EvidenceFixtures.pdf(""), "evidence.disguised");
		refuses("a.doc", EvidenceFixtures.docx(), "evidence.kind");
	}

	@Test
	void refusesOtherKinds() {
		refuses("a.exe", EvidenceFixtures.bytes("MZ\u0090"), "evidence.kind");
		refuses("a.pdf", EvidenceFixtures.bytes("<html><script>"), "evidence.kind");
		refuses("a.zip", EvidenceFixtures.zip("readme.txt"), "evidence.kind");
		refuses("a.xls", EvidenceFixtures.bytes("\u00d0\u00cf\u0011\u00e0"), "evidence.kind");
	}

	@Test
	void refusesMacrosWhateverTheNameSays() {
		refuses("a.docm",
				EvidenceFixtures.zip("[Content_Types].xml=<Types/>", "word/document.xml", "word/vbaProject.bin"),
				"evidence.macro");
		refuses("a.docx",
				EvidenceFixtures.zip("[Content_Types].xml=<Types/>", "word/document.xml", "word/vbaProject.bin"),
				"evidence.macro");
		refuses("a.docx", EvidenceFixtures.zip(
				"[Content_Types].xml=<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>",
				"word/document.xml"), "evidence.macro");
	}

	@Test
	void refusesDamagedEmptyAndOversized() {
		refuses("a.docx", EvidenceFixtures.bytes("PK\u0003\u0004 and then nothing"), "evidence.damaged");
		refuses("a.pdf", new byte[0], "evidence.empty");
		refuses("a.pdf", EvidenceFixtures.pdf("x".repeat(70_000)), "evidence.too-large");
	}

}
