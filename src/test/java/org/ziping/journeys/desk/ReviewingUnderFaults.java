package org.ziping.journeys.desk;

import java.util.List;

import com.microsoft.playwright.Locator;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Tasklist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long opinions, no network, hundreds of comments: what was typed stays until it arrives.
 */
public final class ReviewingUnderFaults {

	private static final String FINANCE = "预算执行与财务";

	private static final String LONG = "𠮷祥里采购资料不全，".repeat(1000);

	private static final int MANY = 300;

	private ReviewingUnderFaults() {
	}

	public static void longOpinionIsKept(Office office) {
		Tasklist xu = Tasklist.at(office.of("xu.lei")).open("小组待认领", FINANCE);
		xu.claim().mine("许磊").choose("有意见，退回修改").opinion(LONG);
		office.of("xu.lei").find(".fjs-form-field-error").first().waitFor();
		xu.picture("tasklist-too-long");
		assertThat(xu.opinionField().inputValue()).hasSize(LONG.length());
		xu.material().form();
		assertThat(xu.opinionField().inputValue()).hasSize(LONG.length());
		office.of("xu.lei").page().reload();
		xu.form();
		assertThat(xu.opinionField().inputValue()).hasSize(LONG.length());
		xu.opinion("𠮷祥里采购资料不全").neverLeft();
	}

	public static void networkFailsAndComesBack(Office office) {
		Desk desk = office.of("xu.lei");
		Tasklist xu = Tasklist.on(desk);
		desk.page().context().setOffline(true);
		desk.find(".form-actions .btn-primary:not([disabled])").click();
		desk.find("[notifications-panel]").getByText("网络不通").first().waitFor();
		xu.picture("tasklist-no-network");
		desk.page().context().setOffline(false);
		assertThat(xu.opinionField().inputValue()).isEqualTo("𠮷祥里采购资料不全");
	}

	/**
	 * As many as a zealous reader pins in a week, through the form that the engine draws.
	 */
	public static void threeHundredCommentsArrive(Office office) {
		Desk desk = office.of("xu.lei");
		Tasklist xu = Tasklist.on(desk);
		String place = desk.page().url();
		// On the way out the form keeps what is in it; the pins come afterwards.
		desk.goTo("/");
		desk.page()
			.evaluate(
					"""
							([place, many]) => {
							  const task = new URLSearchParams(place.split('#')[1].split('?')[1]).get('task');
							  const comments = Array.from({ length: many }, (none, at) => ({ anchor: 'indicator/sheet', quote: `第 ${at + 1} 行`, text: `请核对𠮷 ${at + 1}` }));
							  const name = `camunda-form:${task}`;
							  localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name) || '{}'), verdict: 'RETURN', comments }));
							}""",
					List.of(place, MANY));
		desk.page().navigate(place);
		xu.form();
		Locator rows = desk.find(".fjs-form textarea[id*=f_text]");
		rows.first().waitFor();
		xu.choose("有意见，退回修改").opinion("𠮷祥里采购资料不全").picture("tasklist-many-comments").finish();
		desk.goTo("/");
		desk.settled().picture("home-after-return");
	}

	/** So that the finance office revises. */
	public static void theOthersPass(Office office) {
		office.of("gao.yan").openTurn("group_review", "管理").finish("PASS");
		office.of("gao.yan").openTurn("group_review", "报告文字").finish("PASS");
		office.of("he.jing").openTurn("group_review", "履职").finish("PASS");
		assertThat(office.of("chen.hui").openTurn("revise").find("main").innerText()).contains("共 " + MANY + " 条");
	}

}
