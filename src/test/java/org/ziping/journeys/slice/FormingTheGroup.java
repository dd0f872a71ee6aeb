package org.ziping.journeys.slice;

import com.microsoft.playwright.Locator;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

/** Who reviews what and who gives which figure; the one who leads the group agrees. */
public final class FormingTheGroup {

	private FormingTheGroup() {
	}

	public static void officeFormsTheGroup(Office office) {
		Desk yin = office.of("yin.xia").picture("home-office");
		yin.openTurn("form_group").picture("form-group-empty");
		yin.find("#leader").selectOption("huang.guoqiang");
		yin.find("#confirmer").selectOption("ma.chao");
		check(yin, "deputies", "ma.chao", "tang.wei");
		check(yin, "members", "he.jing", "xu.lei", "gao.yan", "luo.ping");
		yin.find("#group-save").click();
		yin.settled();
		check(yin, "areas[duties]", "he.jing", "xu.lei");
		check(yin, "areas[finance]", "xu.lei", "luo.ping");
		check(yin, "areas[management]", "gao.yan", "luo.ping");
		check(yin, "areas[text]", "he.jing", "gao.yan");
		check(yin, "sections", "440100-001-01", "440100-001-02", "440100-001-03", "440100-001-11");
		yin.find("#group-save").click();
		yin.settled();
		assign(yin, "Z01", "440100-001-01");
		assign(yin, "Z03", "440100-001-02");
		assign(yin, "Z02", "440100-001-03");
		keyTask(yin, "完善内部管理制度", "440100-001-01", "全年修订制度不少于 3 项");
		keyTask(yin, "走访慰问离退休干部", "440100-001-02", "全年走访慰问不少于 500 人次");
		keyTask(yin, "举办学习教育活动", "440100-001-03", "全年不少于 20 场次");
		keyTask(yin, "老干部活动中心开放服务", "440100-001-11", "全年开放不少于 240 天");
		yin.picture("form-group-filled");
		Desk head = office.phoneOf("huang.guoqiang").goTo("/").picture("home-leader-phone");
		head.find("#home-asked a").first().click();
		head.page().waitForURL("**/group");
		head.picture("group-agree-phone");
		head.find("form[action$='/group/agree'] button").click();
		head.settled();
		yin.openTurn("form_group").finish("PASS").picture("home-after-group");
	}

	private static void check(Desk desk, String name, String... people) {
		for (String person : people) {
			desk.find("input[name='" + name + "'][value='" + person + "']").check();
		}
	}

	private static void assign(Desk desk, String indicator, String section) {
		Locator form = desk.find("form:has(input[name=subject][value=" + indicator + "])");
		form.locator("select[name=section]").selectOption(section);
		desk.settled();
		desk.save(form);
	}

	private static void keyTask(Desk desk, String name, String section, String target) {
		desk.settled();
		desk.find("form[action$='/key-tasks'] select[name=section]").selectOption(section);
		desk.save(desk.find("form[action$='/key-tasks']"), "name", name, "target", target);
	}

}
