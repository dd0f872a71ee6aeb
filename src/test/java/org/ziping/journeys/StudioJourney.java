package org.ziping.journeys;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import org.ziping.journeys.browser.Bureau;
import org.ziping.journeys.browser.Days;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Doors;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.ProcessChange;
import org.ziping.journeys.browser.ShortWay;
import org.ziping.journeys.browser.Trial;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process changes while an evaluation runs: one ends the old way, the next goes the
 * new.
 */
class StudioJourney {

	@Test
	void oneEndsOnTheOldWayTheNextTakesTheNew() throws Exception {
		try (Trial trial = Trial.start("studio"); Office office = new Office(trial, "studio")) {
			opens(office, "2025年度市级部门整体支出绩效自评", Bureau.large());
			ProcessChange change = new ProcessChange(office);
			change.addProofReading();
			change.refuseAttacks();
			opens(office, "2025年度市级部门整体支出绩效自评（第二批）", Bureau.small());
			remindsAndEscalates(office);
			aColleagueFindsNoDoor(office);
			theNextGoesThroughProofReading(office);
			theFirstEndsOnTheOldWay(office);
		}
	}

	private void opens(Office office, String title, Bureau bureau) {
		Desk deng = office.of("deng.hong").goTo("/campaigns/new");
		deng.page().locator("#year").fill("2025");
		deng.page().locator("#title").fill(title);
		deng.page().locator("#notice").fill("云财绩〔2026〕3号");
		deng.page().locator("#finalDate").fill("2026-04-30");
		deng.page().locator("input[id^=unit-]:not([disabled])").all().forEach(Locator::uncheck);
		deng.page().locator("#unit-" + bureau.unit()).check();
		deng.page().locator("main form button[type=submit]").first().click();
		deng.page().waitForURL("**/campaigns/**");
		deng.page().locator("form[action$='/open'] button").first().click();
		deng.agree();
		deng.sees("已开启");
	}

	private void remindsAndEscalates(Office office) {
		Days days = new Days(office);
		LocalDate due = LocalDate.parse(new Doors(office).turns("yu.hong").get(0).get("due").toString());
		days.moveTo(Days.workdayBefore(due));
		days.hears("yu.hong", "“前期准备”应于", "请提前安排").picture("bell-before");
		days.moveTo(Days.workdayAfter(due));
		days.hears("yu.hong", "“前期准备”已逾期").picture("bell-late");
		days.moveTo(Days.workdayAfter(Days.workdayAfter(Days.workdayAfter(due))));
		days.hears("kang.ning", "“前期准备”已逾期", "督促办理").picture("bell-escalated");
	}

	private void aColleagueFindsNoDoor(Office office) {
		Doors doors = new Doors(office);
		String task = doors.turns("yu.hong").get(0).get("id").toString();
		doors.refuse("shi.lei", task);
		assertThat(doors.turns("yu.hong")).extracting((turn) -> turn.get("id")).contains(task);
	}

	private void theNextGoesThroughProofReading(Office office) {
		new ShortWay(office, Bureau.small()).toTheVolume();
		Desk yu = office.of("yu.hong").openTurn("proof_read").sees("核稿").picture("proof-read");
		String dossier = yu.find(".task-of a").getAttribute("href");
		yu.finish("PASS").picture("proof-read-done");
		office.of("xie.feng").openTurn("group_confirm").picture("after-proof-read");
		office.of("fan.hua").goTo(dossier).settled().sees("核稿").picture("new-way");
	}

	private void theFirstEndsOnTheOldWay(Office office) {
		new ShortWay(office, Bureau.large()).toTheVolume();
		Desk ma = office.of("ma.chao").openTurn("group_confirm");
		String dossier = ma.find(".task-of a").getAttribute("href");
		new ShortWay(office, Bureau.large()).toTheReceipt(dossier);
		Desk chen = office.of("chen.hui").goTo(dossier).settled();
		assertThat(chen.find("main").innerText()).contains("已办结").doesNotContain("核稿");
		chen.picture("old-way");
	}

}
