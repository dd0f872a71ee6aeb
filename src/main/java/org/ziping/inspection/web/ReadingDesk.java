package org.ziping.inspection.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.PlainWords;
import org.ziping.core.Refusal;
import org.ziping.document.DocumentWriter;
import org.ziping.document.Remark;
import org.ziping.inspection.Facts;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Inspection;
import org.ziping.inspection.ReportText;
import org.ziping.inspection.Stage;
import org.ziping.inspection.text.AnyReport;

/**
 * Where a dropped file becomes findings. Keeps nothing: what is read is forgotten with
 * the answer. Two at once, so that long files do not stop the house.
 */
@Component
class ReadingDesk {

	private static final int LARGEST = 20 * 1024 * 1024;

	private final Semaphore seats = new Semaphore(2);

	private final Inspection inspection = new Inspection();

	private final DocumentWriter writer;

	private final Clock clock;

	ReadingDesk(DocumentWriter writer, Clock clock) {
		this.writer = writer;
		this.clock = clock;
	}

	/** What was found in one text, and under which name it came. */
	record Result(String name, ReportText text, List<Finding> findings, byte @Nullable [] docx) {
	}

	Result read(@Nullable MultipartFile file, @Nullable String words) {
		if (file == null || file.isEmpty()) {
			String pasted = (words != null) ? words.strip() : "";
			if (pasted.isEmpty()) {
				boolean named = file != null && file.getOriginalFilename() != null
						&& !file.getOriginalFilename().isEmpty();
				throw Refusal.of(named ? "inspection.no-text" : "inspection.nothing-given");
			}
			return seated(() -> result("", AnyReport.pasted(pasted), null));
		}
		if (file.getSize() > LARGEST) {
			throw Refusal.of("document.too-large", LARGEST / 1024 / 1024);
		}
		byte[] bytes = bytes(file);
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		return seated(() -> result(name, AnyReport.read(bytes), AnyReport.isDocx(bytes) ? bytes : null));
	}

	private Result result(String name, ReportText text, byte @Nullable [] docx) {
		List<Finding> findings = this.inspection.inspect(text, Facts.none(), Stage.SUBMISSION)
			.stream()
			.sorted(Comparator.comparing(Finding::level))
			.toList();
		return new Result(name, text, findings, docx);
	}

	byte[] sheet(Result result) {
		return this.writer.xlsx(FindingSheet.of(result));
	}

	/** The file itself with remarks; of a plain text, a file made of its words. */
	byte[] remarked(Result result) {
		byte[] file = (result.docx() != null) ? result.docx() : this.writer.docx(Plain.document(result.text()));
		Calendar now = GregorianCalendar.from(this.clock.instant().atZone(this.clock.getZone()));
		List<Remark> remarks = result.findings().stream().map(ReadingDesk::remark).toList();
		return this.writer.remarked(file, remarks, PlainWords.say("inspection.author"), now);
	}

	private static Remark remark(Finding finding) {
		String told = (finding.expected() == null || finding.expected().isEmpty()) ? ""
				: PlainWords.say("inspection.page.expected") + finding.expected();
		return new Remark(finding.quote(), finding.code() + " " + finding.sentence() + told);
	}

	private <T> T seated(Supplier<T> work) {
		sit();
		try {
			return work.get();
		}
		finally {
			this.seats.release();
		}
	}

	private void sit() {
		try {
			if (this.seats.tryAcquire(10, TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw Refusal.of("inspection.busy");
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

}
