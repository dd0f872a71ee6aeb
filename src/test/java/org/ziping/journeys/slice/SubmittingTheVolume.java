package org.ziping.journeys.slice;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

/** Seal, package, acceptance, receipt. */
public final class SubmittingTheVolume {

	private SubmittingTheVolume() {
	}

	public static void sealedSubmittedReceived(Office office) {
		Desk yin = office.of("yin.xia").openTurn("seal");
		String dossier = yin.find(".task-of a").getAttribute("href");
		byte[] stamped = yin.page().context().request().get(dossier + "/versions/2/volume.pdf").body();
		Locator form = yin.find("form[action$='/seal']");
		form.locator("[name=on]").fill("2026-03-02");
		form.locator("[name=copies]").fill("3");
		form.locator("[name=scan]").setInputFiles(new FilePayload("盖章扫描件.pdf", "application/pdf", stamped));
		form.locator("button[type=submit]").click();
		yin.settled();
		yin.openTurn("seal").picture("seal").finish("PASS");
		office.of("chen.hui").openTurn("submit_to_finance").picture("submit").finish("PASS");
		office.of("deng.hong").openTurn("finance_acceptance").picture("finance").finish("PASS");
		Desk chen = office.of("chen.hui");
		chen.page().waitForCondition(() -> {
			chen.goTo(dossier + "/receipt").settled();
			return chen.find("body").innerText().contains("云财绩收");
		});
		chen.picture("receipt");
		chen.goTo(dossier).settled().picture("dossier-closed");
	}

}
