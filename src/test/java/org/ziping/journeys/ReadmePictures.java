package org.ziping.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Trial;

/**
 * Takes the pictures of the README from the packaged jar (src/docs/pictures/take.sh).
 */
public final class ReadmePictures {

	private static final Path FOLDER = Path.of("src/docs/pictures");

	private ReadmePictures() {
	}

	public static void main(String[] arguments) throws Exception {
		try (Trial trial = Trial.start("pictures"); Office office = new Office(trial)) {
			Desk finance = office.of("deng.hong").goTo("/campaigns/new");
			open(finance.page());
			take(finance.settled(), "campaign");
			take(office.of("yin.xia").goTo("/").settled(), "home");
			Desk member = office.of("he.jing").goTo("/camunda/app/tasklist/default/").settled();
			member.page().waitForTimeout(3000);
			take(member, "tasklist");
			Page leaving = office.of("ma.chao").page();
			leaving.context().clearCookies();
			leaving.navigate("/sign-in");
			take(office.of("ma.chao"), "sign-in");
		}
	}

	private static void open(Page page) {
		page.locator("#year").fill("2025");
		page.locator("#title").fill("2025年度市级部门整体支出绩效自评");
		page.locator("#notice").fill("云财绩〔2026〕3号");
		page.locator("#finalDate").fill("2026-04-30");
		page.locator("#unit-440100-001").check();
		page.locator("main form button[type=submit]").first().click();
		page.waitForURL("**/campaigns/**");
		page.locator("form[action$='/open'] button").first().click();
		page.locator("dialog[open] .btn-primary").click();
		page.getByText("已开启").first().waitFor();
	}

	private static void take(Desk desk, String name) {
		desk.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
		System.out.println(FOLDER.resolve(name + ".png"));
	}

}
