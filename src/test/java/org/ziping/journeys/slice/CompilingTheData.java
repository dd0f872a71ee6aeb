package org.ziping.journeys.slice;

import java.util.List;

import com.microsoft.playwright.Locator;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

/** The data table, the scores and the grade. */
public final class CompilingTheData {

	private CompilingTheData() {
	}

	public static void accountantCompiles(Office office) {
		Desk chen = office.of("chen.hui").openTurn("compile_data").picture("compile-empty");
		String[][] sheet = { { "SR01", "FINAL", "4117.35" }, { "SR02", "FINAL", "8.3" }, { "SR00", "FINAL", "4125.65" },
				{ "ZC01", "FINAL", "1682.85" }, { "ZC02", "FINAL", "2468.22" }, { "ZC00", "FINAL", "4151.07" },
				{ "ZC10", "FINAL", "25.42" }, { "ZC11", "FINAL", "0" }, { "CG01", "BUDGET", "41" },
				{ "CG02", "FINAL", "16.63" }, { "SG01", "BUDGET", "5" }, { "SG02", "BUDGET", "0" },
				{ "SG03", "BUDGET", "43.16" }, { "SG04", "BUDGET", "7.3" }, { "SG01", "FINAL", "0" },
				{ "SG02", "FINAL", "0" }, { "SG03", "FINAL", "9.46" }, { "SG04", "FINAL", "0.85" } };
		for (String[] one : sheet) {
			chen.cell(one[0], one[1], one[2]);
		}
		chen.settled();
		score(chen, "Z01", () -> {
			for (String met : List.of("finance", "assets", "procurement", "vehicles", "performance")) {
				scoreForm(chen, "Z01").locator("input[name=met][value=" + met + "]").check();
			}
		}, "五项制度均已印发并执行");
		score(chen, "Z03", () -> {
			scoreForm(chen, "Z03").locator("input[name=level][value=REACHED]").check();
			scoreForm(chen, "Z03").locator("input[name=share]").fill("95%");
		}, "服务对象满意，走访覆盖面仍可扩大");
		score(chen, "F08", () -> {
		}, "部分采购项目推迟到下一年度实施");
		chen.sees("40.56").picture("compile-scored");
		chen.finish("PASS");
	}

	private static Locator scoreForm(Desk desk, String indicator) {
		return desk.find("form[action$='/scores/" + indicator + "']");
	}

	private static void score(Desk desk, String indicator, Runnable fill, String reason) {
		Locator form = scoreForm(desk, indicator);
		if (!form.isVisible()) {
			desk.find("details:has(form[action$='/scores/" + indicator + "']) > summary").click();
		}
		fill.run();
		desk.save(form, "reason", reason);
	}

}
