package org.ziping.journeys.desk;

import com.microsoft.playwright.Locator;

import org.ziping.evidence.EvidenceFixtures;
import org.ziping.journeys.browser.Accessible;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Tasklist;

import static org.assertj.core.api.Assertions.assertThat;

/** A member reads report, findings and files beside the form, and passes work on. */
public final class ReadingTheMaterial {

	private static final String MANAGEMENT = "管理、采购、资产与公开";

	private static final String TEXT = "报告文字与前后一致";

	private ReadingTheMaterial() {
	}

	public static void accountantAddsFiles(Office office) {
		Desk chen = office.of("chen.hui").openTurn("compile_data");
		String dossier = chen.find(".task-of a").getAttribute("href");
		chen.goTo(dossier + "/evidence");
		chen.evidence("走访记录.pdf", "application/pdf", "走访服务对象", EvidenceFixtures.pdf("520 homes"));
		chen.evidence("现场照片.jpg", "image/jpeg", "走访服务对象", EvidenceFixtures.jpeg());
		chen.picture("evidence-list");
		Accessible.all(chen.page());
		chen.find("a[href$='/view']").first().click();
		chen.find(".file-page").first().waitFor();
		chen.settled().picture("evidence-view");
		Accessible.all(chen.page());
	}

	public static void memberReadsEverythingInTasklist(Office office) {
		office.of("gao.yan").waitsFor("group_review");
		Tasklist gao = Tasklist.at(office.of("gao.yan")).open("小组待认领", MANAGEMENT);
		gao.claim().mine("高燕").material();
		gao.opensFile("走访记录.pdf").picture("tasklist-pdf");
		gao.opensFile("现场照片.jpg").picture("tasklist-picture");
		gao.pin("走访记录.pdf", "请补第三季度的记录");
		assertThat(gao.side().innerText()).contains("请补第三季度的记录").doesNotContain("收起");
		Accessible.part(office.of("gao.yan").page(), ".ziping-material");
		gao.form();
		assertThat(office.of("gao.yan").find(".fjs-form textarea[id*=f_text]").first().inputValue())
			.isEqualTo("请补第三季度的记录");
		office.of("gao.yan").page().setViewportSize(1024, 768);
		gao.picture("tasklist-form-1024").material().picture("tasklist-material-1024");
		office.of("gao.yan").page().setViewportSize(1366, 768);
		gao.neverLeft();
	}

	public static void memberHandsOverAndDecidesSeveral(Office office) {
		Tasklist he = Tasklist.at(office.of("he.jing")).open("小组待认领", TEXT);
		he.claim().mine("何静").material();
		Locator found = office.of("he.jing").find(".ziping-found-word");
		assertThat(found.count()).isPositive();
		found.first().scrollIntoViewIfNeeded();
		he.picture("tasklist-findings");
		Accessible.part(office.of("he.jing").page(), ".ziping-material");
		he.handsTo("gao.yan", "外出开会").picture("tasklist-handed-over");
		Desk gao = office.of("gao.yan");
		Tasklist at = Tasklist.at(gao).open("我的待办", TEXT);
		at.material();
		gao.find(".ziping-hands a").first().click();
		gao.page().waitForURL("**/review");
		gao.settled().picture("batch-review");
		Accessible.all(gao.page());
	}

}
