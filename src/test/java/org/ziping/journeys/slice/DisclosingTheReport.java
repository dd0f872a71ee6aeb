package org.ziping.journeys.slice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import org.ziping.house.Zips;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** What was received becomes public once the accounts are approved. */
public final class DisclosingTheReport {

	private final Office office;

	private final String dossier;

	public DisclosingTheReport(Office office, String dossier) {
		this.office = office;
		this.dossier = dossier;
	}

	public void afterTheAccountsWereApproved() {
		Desk chen = this.office.of("chen.hui").openTurn("await_final_accounts").picture("await-final-accounts");
		chen.save(chen.find("form[action$='/disclosure/approval']"), "on", "2026-03-02");
		chen.sees("决算于").openTurn("await_final_accounts").finish("PASS");
		Desk yin = this.office.of("yin.xia").openTurn("prepare_disclosure").picture("public-version");
		yin.save(yin.find("form[action$='/disclosure/version']"), "masked", "黄国强");
		yin.openTurn("prepare_disclosure").finish("PASS");
		yin.goTo(this.dossier + "/disclosure/read").settled().picture("public-version-read");
		assertThat(yin.find("main").innerText()).doesNotContain("佐证材料目录");
	}

	public void publishedAndTheSame() throws IOException {
		Desk yin = this.office.of("yin.xia").openTurn("publish").picture("publish");
		gives(yin, "publication", page(yin));
		yin.openTurn("publish").finish("PASS");
		yin.page().waitForCondition(() -> {
			yin.goTo(this.dossier + "/disclosure").settled();
			return yin.find("#checks li").count() > 0;
		});
		assertThat(yin.find("#checks li").first().innerText()).contains("一致").doesNotContain("不一致");
		yin.picture("public-and-the-same");
	}

	public void aChangedFileIsDetected() throws IOException {
		Desk yin = this.office.of("yin.xia").goTo(this.dossier + "/disclosure").settled();
		String changed = new String(page(yin), StandardCharsets.UTF_8).replace("40.56%", "90.56%");
		gives(yin, "check", changed.getBytes(StandardCharsets.UTF_8));
		assertThat(yin.find("#checks li").first().innerText()).contains("不一致");
		assertThat(yin.find("#checks ins").allInnerTexts()).anyMatch((words) -> words.contains("90.56%"));
		yin.picture("public-and-changed");
	}

	private byte[] page(Desk desk) {
		byte[] zip = desk.page().context().request().get(this.dossier + "/public.zip").body();
		return Zips.read(zip).values().iterator().next();
	}

	private static void gives(Desk desk, String what, byte[] page) {
		Locator form = desk.find("form[action$='/disclosure/" + what + "']");
		form.locator("[name=file]").setInputFiles(new FilePayload("公开网页.html", "text/html", page));
		Locator on = form.locator("[name=on]");
		if (on.count() > 0) {
			on.fill("2026-03-02");
		}
		desk.page()
			.waitForResponse((got) -> got.request().method().equals("POST"),
					() -> form.locator("button[type=submit]").click());
		desk.settled();
	}

}
