package org.ziping.journeys.slice;

import java.util.Map;
import java.util.TreeMap;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.report.ReportFixtures;

/** The report with one figure typed wrong, which the check finds. */
public final class WritingTheReport {

	private WritingTheReport() {
	}

	public static void accountantWrites(Office office) {
		Desk chen = office.of("chen.hui").openTurn("draft_report").picture("report-empty");
		Map<String, String> words = new TreeMap<>(ReportFixtures.CHAPTERS);
		// A figure typed by hand, and wrong.
		words.put("3", words.get("3").replace("{{figure F08}}", "45.60%"));
		words.forEach((chapter, text) -> chen.save(chen.find("form[action$='/report/" + chapter + "']"), "text", text));
		chen.picture("report-written");
		chen.finish("PASS");
		chen.openTurn("draft_report").sees("45.60%").sees("40.56%").picture("report-check-found-it");
		chen.find("button[name=fingerprint]").first().click();
		chen.settled();
		chen.picture("report-mended");
		chen.finish("PASS");
	}

}
