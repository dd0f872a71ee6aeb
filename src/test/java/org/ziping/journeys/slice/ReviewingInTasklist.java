package org.ziping.journeys.slice;

import com.microsoft.playwright.Locator;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Tasklist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The group reviews in the engine's own Tasklist, one area comes back, the sections
 * recheck.
 */
public final class ReviewingInTasklist {

	private static final String DUTIES = "履职目标与成果";

	private static final String FINANCE = "预算执行与财务";

	private static final String MANAGEMENT = "管理、采购、资产与公开";

	private static final String TEXT = "报告文字与前后一致";

	private static final String SENTENCE = "政府采购执行率偏低";

	private ReviewingInTasklist() {
	}

	public static void groupReviews(Office office) {
		waits(office, "he.jing");
		Tasklist he = Tasklist.at(office.of("he.jing")).open("小组待认领", TEXT).picture("tasklist-to-claim");
		he.claim().mine("何静").material().picture("tasklist-material");
		he.pin(SENTENCE, "请写明是哪些采购项目推迟").picture("tasklist-pinned");
		he.form().opinion("采购执行率偏低的原因不具体").choose("修改后请我再看").picture("tasklist-return");
		he.finish().neverLeft();
		oneOfTwoWins(office);
		Tasklist luo = Tasklist.at(office.of("luo.ping")).open("小组待认领", FINANCE);
		luo.claim().mine("罗平").material().picture("tasklist-finance").form().choose("通过").finish().neverLeft();
		Tasklist xu = Tasklist.at(office.of("xu.lei")).open("小组待认领", DUTIES);
		xu.claim().mine("许磊").material().picture("tasklist-duties").form().choose("通过").finish().neverLeft();
	}

	/**
	 * Two take the same area; one is told who was first, the other is refused once, signs
	 * in again and passes.
	 */
	private static void oneOfTwoWins(Office office) {
		Tasklist luo = Tasklist.at(office.of("luo.ping")).open("小组待认领", MANAGEMENT);
		Tasklist gao = Tasklist.at(office.of("gao.yan")).open("小组待认领", MANAGEMENT);
		gao.claim().mine("高燕");
		luo.claim().told("这项任务已由高燕领取").picture("tasklist-claimed-by-other").neverLeft();
		gao.material().picture("tasklist-evidence");
		gao.form().choose("有意见，退回修改").refused("退回时请写明原因").picture("tasklist-refused");
		gao.opinion("采购资料齐全，建议按季度归档").choose("通过").loseSessionAndComeBack();
		assertThat(gao.opinionField().inputValue()).isEqualTo("采购资料齐全，建议按季度归档");
		gao.picture("tasklist-after-sign-in").choose("通过").finish().neverLeft();
	}

	public static void opinionsAreAnswered(Office office) {
		Desk chen = office.of("chen.hui").openTurn("revise").picture("revise");
		Locator chapter = chen.find("form[action$='/report/4']");
		chen.save(chapter, "text", "政府采购执行率偏低，主要原因是车辆维修和办公设备两个采购项目推迟实施。");
		Locator answer = chen.find("form[action$='/answer']").first();
		answer.locator("[name=words]").fill("已在第四章写明具体项目");
		chen.page()
			.waitForResponse((got) -> got.request().method().equals("POST"),
					() -> answer.locator("button[value=CHANGED]").click());
		chen.settled();
		chen.finish("PASS");
		onlyWhatWasReturnedComesBack(office);
		for (String head : new String[] { "lin.bin", "qian.jun", "zhou.tao", "zheng.kai" }) {
			office.of(head).openTurn("section_recheck").finish("PASS");
		}
	}

	private static void onlyWhatWasReturnedComesBack(Office office) {
		waits(office, "he.jing");
		Tasklist he = Tasklist.at(office.of("he.jing")).open("小组待认领", TEXT);
		assertThat(he.card(TEXT).innerText()).contains("何静退回：采购执行率偏低的原因不具体").contains("建议由何静办理");
		assertThat(office.of("he.jing").find("li.task").count()).isEqualTo(1);
		he.claim().mine("何静").material();
		assertThat(he.line("车辆维修和办公设备").locator("xpath=ancestor-or-self::*[contains(@class,'ziping-changed')]").count())
			.isEqualTo(1);
		assertThat(office.of("he.jing").find(".ziping-changed-word").count()).isEqualTo(1);
		he.line("车辆维修和办公设备").scrollIntoViewIfNeeded();
		he.picture("tasklist-only-what-changed").form().choose("通过").finish().neverLeft();
	}

	/** The list on the home page fills itself; then everybody's cards are there. */
	private static void waits(Office office, String person) {
		office.of(person).waitsFor("group_review");
	}

}
