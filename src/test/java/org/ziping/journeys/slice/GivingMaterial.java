package org.ziping.journeys.slice;

import java.util.List;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

/** Each section gives its values, words and files, and its head confirms. */
public final class GivingMaterial {

	private GivingMaterial() {
	}

	public static void sectionsGiveTheirMaterial(Office office) {
		Desk zhao = office.of("zhao.min").openTurn("contribute").picture("contribute-empty");
		zhao.cell("LZ03", "FINAL", "520").cell("LZ05", "FINAL", "96");
		report(zhao, "全年走访慰问 520 人次");
		zhao.evidence("走访慰问台账.pdf", "application/pdf", "走访慰问台账", zhao.page().pdf());
		zhao.propose("Z03", "18").picture("contribute-filled");
		Desk sun = office.of("sun.li").openTurn("contribute");
		sun.cell("LZ04", "FINAL", "24");
		report(sun, "全年举办学习教育活动 24 场次");
		sun.evidence("学习教育活动现场.png", "image/png", "学习教育现场", sun.page().screenshot());
		sun.propose("Z02", "15");
		Desk wu = office.of("wu.fang").openTurn("contribute");
		report(wu, "全年开放 246 天");
		Desk chen = office.of("chen.hui").openTurn("contribute");
		chen.cell("ZD01", "FINAL", "12");
		report(chen, "全年修订制度 4 项");
		chen.propose("Z01", "15");
		Desk.together("PASS", zhao, sun);
		wu.finish("PASS");
		chen.finish("PASS");
		for (String head : List.of("lin.bin", "qian.jun", "zhou.tao", "zheng.kai")) {
			office.of(head).openTurn("confirm_contribution").finish("PASS");
		}
		office.of("qian.jun").picture("home-after-confirming");
	}

	private static void report(Desk desk, String actual) {
		desk.save(desk.find("form[action*='/key-tasks/'][action$='/report']").first(), "actual", actual, "completion",
				"100", "done", "按年度计划逐项落实，季度末检查一次进度。");
	}

}
