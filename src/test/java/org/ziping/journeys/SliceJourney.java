package org.ziping.journeys;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Trial;
import org.ziping.report.ReportFixtures;

import static org.assertj.core.api.Assertions.assertThat;

/** One small bureau's evaluation in real browsers, from the notice to the receipt. */
class SliceJourney {

	@Test
	void oneBureauFromTheNoticeToTheReceipt() throws Exception {
		try (Trial trial = Trial.start("slice"); Office office = new Office(trial)) {
			financeOpensTheYear(office);
			officeFormsTheGroup(office);
			sectionsGiveTheirMaterial(office);
			trial.killAndStartAgain();
			accountantCompiles(office);
			accountantWrites(office);
			groupReviews(office);
			opinionsAreAnswered(office);
			trial.killAndStartAgain();
			volumeIsBoundAndDecided(office);
			finalFormIsMade(office);
			trial.killAndStartAgain();
			sealedSubmittedReceived(office);
			everyDecisionCarriesItsVersion(office);
		}
	}

	private void financeOpensTheYear(Office office) {
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

	private void officeFormsTheGroup(Office office) {
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

	private void sectionsGiveTheirMaterial(Office office) {
		Desk zhao = office.of("zhao.min").openTurn("contribute").picture("contribute-empty");
		zhao.cell("LZ03", "FINAL", "520").cell("LZ05", "FINAL", "96");
		report(zhao, "全年走访慰问 520 人次");
		zhao.picture("contribute-filled");
		Desk sun = office.of("sun.li").openTurn("contribute");
		sun.cell("LZ04", "FINAL", "24");
		report(sun, "全年举办学习教育活动 24 场次");
		Desk wu = office.of("wu.fang").openTurn("contribute");
		report(wu, "全年开放 246 天");
		Desk chen = office.of("chen.hui").openTurn("contribute");
		chen.cell("ZD01", "FINAL", "12");
		report(chen, "全年修订制度 4 项");
		for (Desk clerk : List.of(zhao, sun, wu, chen)) {
			clerk.finish("PASS");
		}
		for (String head : List.of("lin.bin", "qian.jun", "zhou.tao", "zheng.kai")) {
			office.of(head).openTurn("confirm_contribution").finish("PASS");
		}
		office.of("qian.jun").picture("home-after-confirming");
	}

	private static void report(Desk desk, String actual) {
		desk.save(desk.find("form[action*='/key-tasks/'][action$='/report']").first(), "actual", actual, "completion",
				"100", "done", "按年度计划逐项落实，季度末检查一次进度。");
	}

	private void accountantCompiles(Office office) {
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

	private void accountantWrites(Office office) {
		Desk chen = office.of("chen.hui").openTurn("draft_report").picture("report-empty");
		Map<String, String> words = new TreeMap<>(ReportFixtures.CHAPTERS);
		// A figure typed by hand, and wrong.
		words.put("3", words.get("3").replace("{{figure F08}}", "45.60%"));
		words.forEach((chapter, text) -> chen.save(chen.find("form[action$='/report/" + chapter + "']"), "text", text));
		chen.picture("report-written");
		chen.finish("PASS");
		chen.openTurn("draft_report").sees("45.60%").sees("40.56%").picture("report-check-found-it");
		chen.find("button[name=fingerprint]").first().click();
		chen.settled();
		chen.picture("report-mended");
		chen.finish("PASS");
	}

	private void groupReviews(Office office) {
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

	private void opinionsAreAnswered(Office office) {
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

	private void volumeIsBoundAndDecided(Office office) {
		office.of("chen.hui").openTurn("bind_volume").picture("bind").finish("PASS");
		Desk ma = office.phoneOf("ma.chao").openTurn("group_confirm");
		ma.sees("两个职务").picture("deputy-two-posts-phone");
		ma.opinion("同意").finish("PASS").picture("deputy-done-phone");
		Desk head = office.phoneOf("huang.guoqiang").openTurn("leader_approval").picture("leader-phone");
		head.find("details:has([name=markFrom]) > summary").first().click();
		head.find("[name=markPart]").first().selectOption("report/5");
		head.find("[name=markFrom]").first().fill("财务室每月核对采购进度");
		head.find("[name=markTo]").first().fill("财务室每半月核对采购进度");
		head.opinion("改一处后同意").picture("leader-marks-phone");
		head.finish("PASS_WITH_CHANGES");
	}

	private void finalFormIsMade(Office office) {
		Desk chen = office.of("chen.hui").openTurn("finalize").picture("finalize");
		chen.find("#final-make").click();
		chen.settled();
		Desk head = office.phoneOf("huang.guoqiang").goTo("/");
		head.find("#home-asked a").first().click();
		head.settled();
		head.picture("final-difference-phone");
		head.find("form[action$='/final/confirm'] button").click();
		head.settled();
		chen.openTurn("finalize").finish("PASS");
	}

	private void sealedSubmittedReceived(Office office) {
		Desk yin = office.of("yin.xia").openTurn("seal");
		String dossier = yin.find(".task-of a").getAttribute("href");
		byte[] stamped = yin.page().context().request().get(dossier + "/versions/2/volume.pdf").body();
		Locator form = yin.find("form[action$='/seal']");
		form.locator("[name=on]").fill("2026-03-02");
		form.locator("[name=copies]").fill("3");
		form.locator("[name=scan]").setInputFiles(new FilePayload("盖章扫描件.pdf", "application/pdf", stamped));
		form.locator("button[type=submit]").click();
		yin.settled();
		yin.openTurn("seal").picture("seal").finish("PASS");
		office.of("chen.hui").openTurn("submit_to_finance").picture("submit").finish("PASS");
		office.of("deng.hong").openTurn("finance_acceptance").picture("finance").finish("PASS");
		Desk chen = office.of("chen.hui");
		chen.page().waitForCondition(() -> {
			chen.goTo(dossier + "/receipt").settled();
			return chen.find("body").innerText().contains("云财绩收");
		});
		chen.picture("receipt");
		chen.goTo(dossier).settled().picture("dossier-closed");
	}

	/** After freezing: version 1 until the leader, version 2 from the confirmation on. */
	private void everyDecisionCarriesItsVersion(Office office) {
		String page = office.of("chen.hui").find("main").innerText();
		String first = code(page, "第 1 版");
		String second = code(page, "第 2 版");
		assertThat(first).isNotEqualTo(second);
		assertThat(cards(office, "自评小组复核")).contains(first);
		assertThat(cards(office, "分管领导审核")).contains(first);
		assertThat(cards(office, "主要领导审批")).contains(first);
		assertThat(cards(office, "确认确定稿差异")).contains(second);
		assertThat(cards(office, "用印")).contains(second);
		assertThat(cards(office, "报送")).contains(second);
		assertThat(cards(office, "财政审核")).contains(second);
	}

	private static String code(String page, String version) {
		Matcher code = Pattern.compile(version + "\\s+([0-9A-F]{4}-[0-9A-F]{4})").matcher(page);
		assertThat(code.find()).as(version).isTrue();
		return code.group(1);
	}

	private static String cards(Office office, String step) {
		Locator lines = office.of("chen.hui").find("main p:has(> span:text-is('" + step + "')) + article");
		return String.join("\n", lines.allInnerTexts());
	}

}
