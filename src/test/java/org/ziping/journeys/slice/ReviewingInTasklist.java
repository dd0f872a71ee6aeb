package org.ziping.journeys.slice;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

/** The group reviews, one area comes back, the sections recheck. */
public final class ReviewingInTasklist {

	private ReviewingInTasklist() {
	}

	public static void groupReviews(Office office) {
		Desk xu = office.of("xu.lei").openTurn("group_review", "预算执行与财务").picture("review-material");
		xu.find("#decision [name=anchor]").first().selectOption(new SelectOption().setIndex(0));
		xu.find("#decision [name=quote]").first().fill("政府采购执行率");
		xu.find("#decision [name=comment]").first().fill("请写明采购执行率偏低的具体项目");
		xu.find("#decision [name=wantsToSeeAgain]").check();
		xu.opinion("采购执行率偏低的原因不具体").finish("RETURN");
		office.of("gao.yan").openTurn("group_review", "管理、采购、资产与公开").finish("PASS");
		office.of("gao.yan").openTurn("group_review", "报告文字与前后一致").finish("PASS");
		office.of("he.jing").openTurn("group_review", "履职目标与成果").finish("PASS");
	}

	public static void opinionsAreAnswered(Office office) {
		Desk chen = office.of("chen.hui").openTurn("revise").picture("revise");
		Locator answer = chen.find("form[action$='/answer']").first();
		answer.locator("[name=words]").fill("已在第四章写明具体项目");
		chen.page()
			.waitForResponse((got) -> got.request().method().equals("POST"),
					() -> answer.locator("button[value=CHANGED]").click());
		chen.settled();
		chen.finish("PASS");
		office.of("xu.lei").openTurn("group_review", "预算执行与财务").picture("review-again").finish("PASS");
		for (String head : List.of("lin.bin", "qian.jun", "zhou.tao", "zheng.kai")) {
			office.of(head).openTurn("section_recheck").finish("PASS");
		}
	}

}
