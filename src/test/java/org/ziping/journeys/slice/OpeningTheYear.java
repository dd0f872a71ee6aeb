package org.ziping.journeys.slice;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

/** The notice: the finance bureau opens the year, every date planned backwards. */
public final class OpeningTheYear {

	private OpeningTheYear() {
	}

	public static void financeOpensTheYear(Office office) {
		Desk deng = office.of("deng.hong").goTo("/campaigns/new").picture("campaign-form");
		deng.page().locator("#year").fill("2025");
		deng.page().locator("#title").fill("2025年度市级部门整体支出绩效自评");
		deng.page().locator("#notice").fill("云财绩〔2026〕3号");
		deng.page().locator("#finalDate").fill("2026-04-30");
		deng.page().locator("#unit-440100-001").check();
		deng.page().locator("#unit-440100-002").check();
		deng.page().locator("main form button[type=submit]").first().click();
		deng.page().waitForURL("**/campaigns/**");
		deng.picture("campaign-preview");
		deng.page().locator("form[action$='/open'] button").first().click();
		deng.agree();
		deng.sees("已开启").picture("campaign-opened");
	}

}
