package org.ziping.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.core.Refusal;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Bombs, disguises and files that would run or fetch something are refused and leave
 * nothing behind.
 */
class FileAttackTests {

	private static final String TYPES = "<Types/>";

	@TempDir
	Path folder;

	private ContentStore store;

	@BeforeEach
	void open() {
		this.store = new ContentStore(new EvidenceSettings(this.folder, DataSize.ofMegabytes(20)));
	}

	@ParameterizedTest(name = "{0} → {1}")
	@MethodSource("attacks")
	void refusesAndKeepsNothing(String name, String code, byte[] content) throws IOException {
		Throwable thrown = catchThrowable(() -> this.store.take(name, new ByteArrayInputStream(content)));
		assertThat(thrown).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.code()).isEqualTo(code));
		assertNothingKept();
	}

	static Stream<Object[]> attacks() throws IOException {
		Map<String, Object[]> all = new LinkedHashMap<>();
		byte[] zeros = new byte[30 << 20];
		add(all, "ratio.docx", "evidence.bomb",
				zip(Map.of("word/document.xml", "<d/>".getBytes(), "word/media/a.bin", zeros)));
		add(all, "ratio.xlsx", "evidence.bomb",
				zip(Map.of("xl/workbook.xml", "<d/>".getBytes(), "xl/media/a.xml", zeros)));
		add(all, "text.docx", "evidence.bomb",
				zip(Map.of("word/document.xml", ("<d>" + "x".repeat(8 << 20) + "</d>").getBytes())));
		Map<String, byte[]> many = new LinkedHashMap<>();
		many.put("word/document.xml", "<d/>".getBytes());
		for (int i = 0; i < 3000; i++) {
			many.put("word/p" + i, new byte[] { 1 });
		}
		add(all, "many.docx", "evidence.bomb", zip(many));
		add(all, "entities.docx", "evidence.damaged",
				docx("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;"
						+ "&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;</d>"));
		add(all, "xxe.docx", "evidence.damaged",
				docx("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>"));
		add(all, "dtd.docx", "evidence.damaged", docx("<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\"><d/>"));
		add(all, "broken.docx", "evidence.damaged", docx("<d><e></d>"));
		add(all, "slip.docx", "evidence.damaged",
				zip(Map.of("word/document.xml", "<d/>".getBytes(), "../../etc/cron.d/x", new byte[] { 1 })));
		add(all, "rooted.docx", "evidence.damaged",
				zip(Map.of("word/document.xml", "<d/>".getBytes(), "/etc/x", new byte[] { 1 })));
		add(all, "template.docx", "evidence.outside", zip(Map.of("word/document.xml", "<d/>".getBytes(),
				"word/_rels/settings.xml.rels", relation("attachedTemplate").getBytes())));
		add(all, "picture.docx", "evidence.outside", zip(Map.of("word/document.xml", "<d/>".getBytes(),
				"word/_rels/document.xml.rels", relation("image").getBytes())));
		add(all, "object.docx", "evidence.macro", zip(
				Map.of("word/document.xml", "<d/>".getBytes(), "word/embeddings/oleObject1.bin", new byte[] { 1 })));
		add(all, "inner.docx", "evidence.macro",
				zip(Map.of("word/document.xml", "<d/>".getBytes(), "word/embeddings/a.zip", new byte[] { 1 })));
		add(all, "dde.docx", "evidence.macro",
				docx("<d><instrText> DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\" </instrText></d>"));
		add(all, "links.xlsx", "evidence.macro", zip(
				Map.of("xl/workbook.xml", "<d/>".getBytes(), "xl/externalLinks/externalLink1.xml", "<x/>".getBytes())));
		add(all, "cmd.xlsx", "evidence.macro", zip(Map.of("xl/workbook.xml", "<d/>".getBytes(),
				"xl/worksheets/sheet1.xml", "<w><c><f>cmd|'/c calc'!A0</f></c></w>".getBytes())));
		add(all, "wide.png", "evidence.bomb", EvidenceFixtures.png(60_000, 60_000));
		add(all, "noise.png", "evidence.damaged",
				EvidenceFixtures.bytes("\u0089PNG\r\n\u001a\n and nothing that a picture has"));
		add(all, "noise.jpg", "evidence.damaged", EvidenceFixtures.bytes("\u00ff\u00d8\u00ff and nothing"));
		add(all, "page.png", "evidence.kind", EvidenceFixtures.bytes("<svg onload=alert(1)>"));
		add(all, "script.pdf", "evidence.macro",
				EvidenceFixtures.pdf("x", "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"));
		add(all, "launch.pdf", "evidence.macro", EvidenceFixtures.pdf("x", "/OpenAction<</S/Launch/F(cmd.exe)>>"));
		add(all, "carried.pdf", "evidence.macro",
				EvidenceFixtures.pdf("x", "/Names<</EmbeddedFiles<</Names[(a)<<>>]>>>>"));
		add(all, "noise.pdf", "evidence.damaged", EvidenceFixtures.bytes("%PDF-1.7 and nothing"));
		add(all, "secret.docx", "evidence.classified", docx("<d><p>机密★10年</p></d>"));
		add(all, "汇总表（秘密）.docx", "evidence.classified", docx("<d/>"));
		return all.values().stream();
	}

	@Test
	void whatIsCutOrNoisyIsRefusedInASentence() throws IOException {
		Random dice = new Random(6);
		byte[][] good = { EvidenceFixtures.docx("合同"), EvidenceFixtures.pdf("contract"), EvidenceFixtures.jpeg(),
				EvidenceFixtures.png(20, 20) };
		String[] names = { "a.docx", "a.pdf", "a.jpg", "a.png" };
		for (int i = 0; i < Integer.getInteger("rounds", 200); i++) {
			byte[] spoiled = good[i % 4].clone();
			for (int n = 0; n < 1 + dice.nextInt(8); n++) {
				spoiled[dice.nextInt(spoiled.length)] = (byte) dice.nextInt(256);
			}
			String name = names[i % 4];
			byte[] cut = java.util.Arrays.copyOf(spoiled, 1 + dice.nextInt(spoiled.length));
			for (byte[] one : new byte[][] { spoiled, cut }) {
				Throwable thrown = catchThrowable(() -> this.store.take(name, new ByteArrayInputStream(one)));
				assertThat(thrown == null || thrown instanceof Refusal).as("round " + i + ": " + thrown).isTrue();
			}
		}
	}

	@Test
	void takesGoodFilesOfEachKind() {
		assertThat(this.store.take("合同.docx", new ByteArrayInputStream(EvidenceFixtures.docx("采购合同"))).labels())
			.isEmpty();
		assertThat(this.store.take("a.pdf", new ByteArrayInputStream(EvidenceFixtures.pdf("contract"))).labels())
			.isEmpty();
		assertThat(this.store.take("a.xlsx",
				new ByteArrayInputStream(EvidenceFixtures.zip("[Content_Types].xml=<Types/>", "xl/workbook.xml=<w/>"))))
			.isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "张三 11010519491231002X 本人,IDENTITY_NUMBER", "110105194912310021,",
			"卡号 6222 0212 3456 7890 128,BANK_CARD", "卡号 6222021234567890123,", "手机 13800138000,PHONE",
			"编号 913800138000123,", "经诊断为高血压,ILLNESS", "机密性要求,", "4111111111111111,BANK_CARD" })
	void labelsWhatSaysSomethingAboutPersons(String words, PersonalLabel label) {
		Set<PersonalLabel> expected = (label != null) ? Set.of(label) : Set.of();
		assertThat(PersonalLabel.in(words)).isEqualTo(expected);
		assertThat(this.store.take("a.docx", new ByteArrayInputStream(EvidenceFixtures.docx(words))).labels())
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "秘密★", "机 密 ★ 5年", "绝密★长期" })
	void aMarkOfSecrecyBlocksTheUpload(String mark) {
		assertThat(Classified.marks("a.pdf", mark)).isTrue();
		assertThat(Classified.marks("a.pdf", "商业秘密保护制度")).isFalse();
	}

	private static void add(Map<String, Object[]> all, String name, String code, byte[] content) {
		all.put(name, new Object[] { name, code, content });
	}

	private static String relation(String type) {
		return "<Relationships><Relationship Id=\"r\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/x\" "
				+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
				+ "\"/></Relationships>";
	}

	private static byte[] docx(String document) throws IOException {
		return zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return out.toByteArray();
	}

	private void assertNothingKept() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			assertThat(all.filter(Files::isRegularFile)).isEmpty();
		}
	}

}
