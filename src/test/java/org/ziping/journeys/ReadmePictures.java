package org.ziping.journeys;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.ziping.journeys.browser.Bureau;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.ProcessChange;
import org.ziping.journeys.browser.ShortWay;
import org.ziping.journeys.browser.Tasklist;
import org.ziping.journeys.browser.Trial;

/**
 * Takes the pictures of the README from the packaged jar (src/docs/pictures/take.sh),
 * along the way that an evaluation goes.
 */
public final class ReadmePictures {

	private static final Path FOLDER = Path.of("src/docs/pictures");

	private ReadmePictures() {
	}

	public static void main(String[] arguments) throws Exception {
		try (Trial trial = Trial.start("pictures"); Office office = new Office(trial, "pictures")) {
			Desk finance = office.of("deng.hong").goTo("/campaigns/new");
			open(finance.page());
			take(finance.settled(), "campaign");
			ShortWay way = new ShortWay(office, Bureau.large());
			way.formGroup();
			take(office.of("chen.hui").goTo("/").settled(), "home");
			take(office.of("zhao.min").openTurn("contribute"), "contribute");
			way.contribute();
			way.compile();
			way.write();
			tasklist(office.of("he.jing"));
			way.review();
			office.of("chen.hui").openTurn("bind_volume").finish("PASS");
			office.of("ma.chao").openTurn("group_confirm").opinion("同意").finish("PASS");
			take(office.phoneOf("huang.guoqiang").openTurn("leader_approval"), "leader");
			studio(office);
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
		page.locator("input[id^=unit-]:not([disabled])").all().forEach(Locator::uncheck);
		page.locator("#unit-440100-001").check();
		page.locator("main form button[type=submit]").first().click();
		page.waitForURL("**/campaigns/**");
		page.locator("form[action$='/open'] button").first().click();
		page.locator("dialog[open] .btn-primary").click();
		page.getByText("已开启").first().waitFor();
	}

	private static void tasklist(Desk member) {
		// Tasklist loads in many small pieces.
		member.page().setDefaultTimeout(240_000);
		Tasklist.at(member).open("小组待认领", "履职").claim().mine("何静").material();
		take(member.settled(), "tasklist");
	}

	private static void studio(Office office) {
		Desk desk = new ProcessChange(office).draftWithProofReading();
		desk.find("#studio-steps li[data-step=proof_read] summary").click();
		take(desk.settled(), "studio");
	}

	private static void take(Desk desk, String name) {
		desk.page().evaluate("() => window.scrollTo(0, 0)");
		desk.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
		System.out.println(FOLDER.resolve(name + ".png"));
	}

}
