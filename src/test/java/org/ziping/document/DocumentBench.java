package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.ziping.document.Enclosure.Cover;
import org.ziping.document.Enclosure.Form;
import org.ziping.document.Enclosure.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** What a report costs in each format, at twenty pages and at many. */
@Tag("bench")
class DocumentBench {

	private static final Logger log = LoggerFactory.getLogger(DocumentBench.class);

	private final DocumentWriter writer = DocumentFixtures.WRITER;

	@Test
	void aReportOfTwentyTwoPages() throws IOException {
		OfficialDocument report = DocumentFixtures.text(92);
		byte[] pdf = this.writer.pdf(report, "66C7F0F4");
		try (PDDocument pages = DocumentFixtures.open(pdf)) {
			double docx = median(20, () -> this.writer.docx(report));
			log.info("{} pages: .docx {} ms, .pdf {} ms, .ofd of it {} ms", pages.getNumberOfPages(), docx,
					median(10, () -> this.writer.pdf(report, "66C7F0F4")),
					median(10, () -> this.writer.ofd(report, pdf)));
			assertThat(pages.getNumberOfPages()).isGreaterThan(20);
		}
	}

	@Test
	void aPageCostsTheSameInALongReport() throws IOException {
		OfficialDocument few = DocumentFixtures.text(84);
		OfficialDocument many = DocumentFixtures.text(840);
		double pdf = perPage(5, many) / perPage(10, few);
		log.info("time for a page at 200 pages / at 20: .pdf {}", pdf);
		byte[] fewPages = this.writer.pdf(few);
		byte[] manyPages = this.writer.pdf(many);
		double ofd = median(5, () -> this.writer.ofd(many, manyPages)) / pages(manyPages)
				/ (median(10, () -> this.writer.ofd(few, fewPages)) / pages(fewPages));
		log.info("time for a page at 200 pages / at 20: .ofd {}", ofd);
		assertThat(pages(manyPages)).isGreaterThan(180);
	}

	@Test
	void aHundredVolumesInARowLeaveNothingBehind() {
		OfficialDocument report = DocumentFixtures.text(92);
		List<Long> used = new ArrayList<>();
		for (int turn = 1; turn <= 100; turn++) {
			byte[] pdf = this.writer.pdf(report, "66C7F0F4");
			assertThat(this.writer.ofd(report, pdf)).isNotEmpty();
			if (turn % 20 == 0) {
				System.gc();
				used.add((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
			}
		}
		log.info("memory in use after 20, 40, 60, 80, 100 volumes: {} MB", used);
	}

	@Test
	void threeHundredPagesAndCellsOfFiveThousandSigns() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (int row = 0; row < 20; row++) {
			rows.add(List.of(String.valueOf(row), "绩效".repeat(2500)));
		}
		List<Block> blocks = new ArrayList<>(DocumentFixtures.text(1260).blocks());
		blocks.add(TableBlock.of(List.of("序号", "内容"), rows));
		OfficialDocument report = OfficialDocument.of("长报告", null, blocks.toArray(Block[]::new));
		long began = System.nanoTime();
		byte[] pdf = this.writer.pdf(report, "66C7F0F4");
		byte[] ofd = this.writer.ofd(report, pdf);
		log.info("{} pages, {} KB .pdf, {} KB .ofd: {} ms", pages(pdf), pdf.length >> 10, ofd.length >> 10,
				(System.nanoTime() - began) / 1_000_000);
		assertThat(pages(pdf)).isGreaterThan(300);
	}

	@Test
	void fiveHundredFilesBecomeOneVolume() throws IOException {
		byte[] sheet = this.writer.pdf(DocumentFixtures.text(8));
		byte[] noise = new byte[1 << 20];
		new Random(1).nextBytes(noise);
		List<Enclosure> files = new ArrayList<>();
		for (int at = 0; at < 500; at++) {
			files.add(new Enclosure("1-1-" + at + " 材料", "采购", Form.PAGES, "", () -> new ByteArrayInputStream(sheet)));
		}
		long began = System.nanoTime();
		this.writer.bind(new Cover("佐证材料汇编", null, "序号", "材料", "页码", "66C7-F0F4 — %d —"), files,
				OutputStream.nullOutputStream(), Progress.NONE);
		log.info("500 files bound in {} ms", (System.nanoTime() - began) / 1_000_000);
		began = System.nanoTime();
		try (ZipStream zip = new ZipStream(OutputStream.nullOutputStream())) {
			for (int at = 0; at < 50; at++) {
				zip.put("file " + at, noise);
			}
		}
		log.info("50 files of 1 MB zipped in {} ms", (System.nanoTime() - began) / 1_000_000);
		assertThat(files).hasSize(500);
	}

	private double perPage(int times, OfficialDocument document) throws IOException {
		int pages = pages(this.writer.pdf(document));
		return median(times, () -> this.writer.pdf(document)) / pages;
	}

	private static int pages(byte[] pdf) throws IOException {
		try (PDDocument pages = DocumentFixtures.open(pdf)) {
			return pages.getNumberOfPages();
		}
	}

	private static double median(int times, Supplier<byte[]> act) {
		act.get();
		double[] took = new double[times];
		for (int turn = 0; turn < times; turn++) {
			long began = System.nanoTime();
			assertThat(act.get()).isNotEmpty();
			took[turn] = (System.nanoTime() - began) / 1e6;
		}
		Arrays.sort(took);
		return took[times / 2];
	}

}
