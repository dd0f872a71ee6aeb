package org.ziping.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.ziping.core.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageFileTests {

	private final DocumentWriter writer = DocumentFixtures.WRITER;

	@Test
	void saysTheSameAsTheWordFile() {
		OfficialDocument report = DocumentFixtures.report();
		assertThat(DocumentFixtures.words(this.writer.pdf(report))).isEqualTo(DocumentFixtures.joined(report));
	}

	@Test
	void givesTheSameBytesTwice() {
		assertThat(this.writer.pdf(DocumentFixtures.report())).isEqualTo(this.writer.pdf(DocumentFixtures.report()));
	}

	@Test
	void givesTheSameBytesToManyAtOnce() throws Exception {
		byte[] expected = this.writer.pdf(DocumentFixtures.report());
		ExecutorService pool = Executors.newFixedThreadPool(4);
		try {
			Callable<byte[]> make = () -> this.writer.pdf(DocumentFixtures.report());
			for (Future<byte[]> made : pool.invokeAll(List.of(make, make, make, make))) {
				assertThat(made.get()).isEqualTo(expected);
			}
		}
		finally {
			pool.shutdown();
		}
	}

	@Test
	void embedsAPartOfEachFont() throws IOException {
		byte[] pdf = this.writer.pdf(DocumentFixtures.report());
		Set<String> fonts = new HashSet<>();
		try (PDDocument pages = DocumentFixtures.open(pdf)) {
			for (PDPage page : pages.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
					fonts.add(page.getResources().getFont(name).getName().replaceAll("^[A-Z]{6}\\+", ""));
				}
			}
		}
		assertThat(fonts).containsExactlyInAnyOrder("NotoSerifSC-Regular", "NotoSerifSC-Bold", "NotoSansSC-Regular");
		assertThat(pdf.length).isLessThan(400_000);
	}

	@Test
	void setsTwentyTwoLinesOfTwentyEightSigns() throws IOException {
		try (PDDocument pages = DocumentFixtures.open(this.writer.pdf(DocumentFixtures.text(30)))) {
			assertThat(pages.getNumberOfPages()).isGreaterThan(4);
			for (int page = 2; page < pages.getNumberOfPages(); page++) {
				List<String> lines = Lines.of(pages, page);
				assertThat(lines).as("page %d", page).hasSize(22);
				assertThat(lines).as("page %d", page).allMatch((line) -> signs(line) <= 28.5);
				assertThat(lines).as("page %d", page).filteredOn((line) -> signs(line) >= 26.5).hasSizeGreaterThan(13);
			}
		}
	}

	@Test
	void showsTheVersionOnEveryPage() throws IOException {
		OfficialDocument text = DocumentFixtures.text(20).withVersionCode(DocumentFixtures.CODE);
		try (PDDocument pages = DocumentFixtures.open(this.writer.pdf(text))) {
			for (int page = 1; page <= pages.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				assertThat(stripper.getText(pages)).contains(DocumentFixtures.CODE)
					.contains("\u2014 " + page + " \u2014");
			}
		}
	}

	@Test
	void namesWhatStandsIn() {
		assertThat(this.writer.substitutions()).extracting(Substitution::used)
			.isNotEmpty()
			.allMatch((family) -> family.startsWith("Noto"));
		try (PDDocument pages = DocumentFixtures.open(this.writer.pdf(DocumentFixtures.report()))) {
			assertThat(pages.getDocumentInformation().getKeywords()).contains("Noto Serif SC");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void namesSignsThatNoFontShows() {
		OfficialDocument odd = OfficialDocument.of("\u9898\u76ee", null, new Paragraph("a\uD883\uDEDEb\uE123c\uE123"));
		assertThat(this.writer.missingCharacters(odd)).contains("\uE123").doesNotContain("a").doesNotHaveDuplicates();
		assertThat(this.writer.missingCharacters(DocumentFixtures.report())).isEmpty();
		assertThat(DocumentFixtures.words(this.writer.pdf(odd))).contains("\u25a1");
	}

	@Test
	void refusesAFolderOfFontsThatIsNotThere(@TempDir Path folder) {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new DocumentSettings(folder.resolve("fonts")))
			.withMessageContaining("ziping.document.fonts");
	}

	@Test
	void breaksACellLongerThanAPage() {
		OfficialDocument long5000 = OfficialDocument.of("\u8868", null, TableBlock.of(List.of("a", "b"),
				List.of(List.of("1", "\u9605\u8bfb".repeat(2500)), List.of("2", "x"))));
		assertThat(DocumentFixtures.words(this.writer.pdf(long5000)).replaceAll("[^\u9605]", "")).hasSize(2500);
	}

	private static double signs(String line) {
		return line.chars().mapToDouble((sign) -> (sign < 0x80) ? 0.55 : 1).sum();
	}

	/** The lines of a page by the height at which their signs stand. */
	private static final class Lines extends PDFTextStripper {

		private final TreeMap<Integer, StringBuilder> lines = new TreeMap<>();

		static List<String> of(PDDocument pages, int page) throws IOException {
			Lines lines = new Lines();
			lines.setStartPage(page);
			lines.setEndPage(page);
			lines.writeText(pages, new java.io.OutputStreamWriter(new ByteArrayOutputStream()));
			List<String> found = new ArrayList<>();
			lines.lines.values().forEach((line) -> found.add(line.toString()));
			found.remove(found.size() - 1);
			return found;
		}

		@Override
		protected void processTextPosition(TextPosition text) {
			this.lines.computeIfAbsent(Math.round(text.getYDirAdj()), (y) -> new StringBuilder())
				.append(text.getUnicode());
		}

	}

}
