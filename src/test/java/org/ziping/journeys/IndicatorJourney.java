package org.ziping.journeys;

import java.util.Map;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.ziping.indicator.intake.FilledWorkbooks;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Trial;
import org.ziping.journeys.slice.FormingTheGroup;
import org.ziping.journeys.slice.GivingMaterial;
import org.ziping.journeys.slice.OpeningTheYear;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finance office takes its final accounts in, sees the points make and explain
 * themselves, and changes one figure; the bureau writes a system of its own.
 */
class IndicatorJourney {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	@Test
	void figuresScoreThemselvesAndExplainIt() throws Exception {
		try (Trial trial = Trial.start("indicator"); Office office = new Office(trial, "indicator")) {
			bureauWritesASystem(office);
			OpeningTheYear.financeOpensTheYear(office);
			unitLocksItsTargets(office);
			FormingTheGroup.officeFormsTheGroup(office);
			GivingMaterial.sectionsGiveTheirMaterial(office);
			Desk chen = office.of("chen.hui").openTurn("compile_data");
			String dossier = chen.find(".task-of a").getAttribute("href");
			takesTheAccountsIn(chen, dossier);
			typesLikeInASpreadsheet(chen, dossier);
			onlyDependentPointsMove(chen, dossier);
		}
	}

	private void bureauWritesASystem(Office office) {
		Desk deng = office.of("deng.hong").goTo("/indicator-systems").picture("systems");
		deng.find("form[action$='/indicator-systems'] select[name=from]").selectOption("six-parts");
		deng.find("input[name=name]").fill("云山市六部分指标体系（2027）");
		deng.find("input[name=code]").fill("ys-six-2027");
		deng.find("form[action$='/indicator-systems'] button").click();
		deng.page().waitForURL("**/drafts/*");
		deng.sees("没有填写分值").picture("system-open");
		int leaves = deng.find("a[href*='/LEAVES/']").count() - 1;
		for (int at = 0; at < leaves; at++) {
			deng.find("a[href$='/LEAVES/" + at + "']").click();
			String weight = (at == 0) ? String.valueOf(100 - 5 * (leaves - 1)) : "5";
			deng.save(deng.find("form[action$='/LEAVES/" + at + "']"), "weight", weight);
		}
		deng.find("a[href$='/LEAVES/0']").click();
		deng.settled().sees("校验通过").picture("system-line");
		deng.find("form[action$='/offer'] button").click();
		deng.settled().sees("待发布");
		String draft = deng.page().url();
		Desk ye = office.of("ye.qing").goTo(draft).picture("system-offered");
		ye.find("form[action$='/publish'] button").click();
		ye.agree();
		ye.settled().sees("已发布").picture("system-published");
		ye.goTo("/indicator-systems/compare?before=six-parts&after=ys-six-2027").sees("分值").picture("system-compare");
		ye.goTo("/indicator-systems/zj-2021").picture("system-shipped");
	}

	private void unitLocksItsTargets(Office office) {
		Desk chen = office.of("chen.hui").goTo("/targets").picture("targets-empty");
		chen.find("input[name=name]").fill("走访慰问离退休干部");
		chen.find("input[name=amount]").fill("500");
		chen.find("input[name=unitWord]").fill("人次");
		chen.find("form:has(input[name=basis]) button[type=submit]").click();
		chen.settled().sees("没有写明测算依据").picture("targets-faults");
		chen.find("tr details summary").first().click();
		chen.find("tr input[name=basis]").fill("上年实际 480 人次");
		chen.find("tr input[name=due]").fill("2026-11-30");
		chen.find("tr form button[type=submit]").first().click();
		chen.settled();
		chen.find("form[action$='/offer'] button").click();
		chen.settled().sees("待审定");
		Desk head = office.of("huang.guoqiang").goTo("/targets");
		head.find("form[action$='/lock'] button").click();
		head.agree();
		head.settled().sees("已锁定").picture("targets-locked");
	}

	private void takesTheAccountsIn(Desk chen, String dossier) {
		chen.goTo(dossier + "/sheet/workbooks");
		chen.find("input[type=file]")
			.setInputFiles(new FilePayload("2025年决算.xlsx", XLSX, FilledWorkbooks.accounts(16.63)));
		chen.find("form[enctype] button").click();
		chen.settled().sees("可写入").picture("workbook-tried");
		chen.find("form:has(input[name=seen]) button").click();
		chen.settled().sees("已写入").picture("workbook-taken");
		chen.goTo(dossier + "/scores").settled();
		chen.sees("实际采购金额[16.63] / 采购预算金额[41] = 40.56%").picture("scores-explained");
		assertThat(points(chen)).containsEntry("F08", "6.08");
	}

	/** Enter goes down, and a block out of a table program fills the cells below. */
	private void typesLikeInASpreadsheet(Desk chen, String dossier) {
		chen.goTo(dossier + "/sheet").settled().picture("sheet");
		chen.find("#cell-SR01-FINAL input[name=typed]").focus();
		chen.page().keyboard().press("Enter");
		assertThat(chen.page().evaluate("() => document.activeElement.closest('td').id")).isEqualTo("cell-SR02-FINAL");
		chen.page().keyboard().press("ArrowUp");
		chen.page().evaluate("""
				() => {
				  const data = new DataTransfer();
				  data.setData('text/plain', '4117.35\\t9\\n8.3\\n4125.65');
				  document.activeElement.dispatchEvent(new ClipboardEvent('paste',
				    { clipboardData: data, bubbles: true, cancelable: true }));
				}""");
		chen.settled().sees("有 1 个值").picture("sheet-pasted");
		chen.goTo(dossier + "/sheet").settled();
		assertThat(chen.find("#cell-SR00-FINAL input[name=typed]").inputValue()).isEqualTo("4,125.65");
	}

	private void onlyDependentPointsMove(Desk chen, String dossier) {
		for (String[] one : new String[][] { { "ZC00", "4151.07" }, { "ZC10", "25.42" } }) {
			chen.cell(one[0], "FINAL", one[1]);
		}
		Map<String, String> before = points(chen.goTo(dossier + "/scores").settled());
		chen.goTo(dossier + "/sheet").settled().cell("CG02", "FINAL", "20.5");
		Map<String, String> after = points(chen.goTo(dossier + "/scores").settled());
		assertThat(after).containsEntry("F08", "7.50").containsEntry("F04", "20.00");
		before.remove("F08");
		assertThat(after).containsAllEntriesOf(before);
		chen.goTo(dossier + "/scores?show=QUESTIONED").picture("scores-questioned");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> points(Desk desk) {
		return (Map<String, String>) desk.page().evaluate("""
				() => Object.fromEntries(Array.from(document.querySelectorAll('tr[id^=score-]'))
				  .map((row) => [row.id.substring(6), row.cells[3].innerText.trim()]))""");
	}

}
