package org.ziping.journeys.browser;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import org.ziping.journeys.browser.Bureau.Section;
import org.ziping.report.ReportFixtures;

/** An evaluation with which everybody is content at once, in real browsers. */
public final class ShortWay {

	private static final String[][] SHEET = { { "SR01", "FINAL", "4117.35" }, { "SR02", "FINAL", "8.3" },
			{ "SR00", "FINAL", "4125.65" }, { "ZC01", "FINAL", "1682.85" }, { "ZC02", "FINAL", "2468.22" },
			{ "ZC00", "FINAL", "4151.07" }, { "ZC10", "FINAL", "25.42" }, { "ZC11", "FINAL", "0" },
			{ "CG01", "BUDGET", "41" }, { "CG02", "FINAL", "16.63" }, { "SG01", "BUDGET", "5" },
			{ "SG02", "BUDGET", "0" }, { "SG03", "BUDGET", "43.16" }, { "SG04", "BUDGET", "7.3" },
			{ "SG01", "FINAL", "0" }, { "SG02", "FINAL", "0" }, { "SG03", "FINAL", "9.46" },
			{ "SG04", "FINAL", "0.85" } };

	private static final Map<String, String> AREA_NAMES = Map.of("duties", "履职目标与成果", "finance", "预算执行与财务",
			"management", "管理、采购、资产与公开", "text", "报告文字与前后一致");

	private final Office office;

	private final Bureau bureau;

	public ShortWay(Office office, Bureau bureau) {
		this.office = office;
		this.bureau = bureau;
	}

	/** From the notice to the volume that lies ready. */
	public void toTheVolume() {
		formGroup();
		contribute();
		compile();
		write();
		review();
		accountant().openTurn("bind_volume").finish("PASS");
	}

	/** Agreed as it is, sealed, submitted, received. */
	public void toTheReceipt(String dossier) {
		Desk deputy = this.office.of(this.bureau.confirmer()).openTurn("group_confirm");
		deputy.opinion("同意").finish("PASS");
		this.office.of(this.bureau.leader()).openTurn("leader_approval").opinion("同意").finish("PASS");
		accountant().openTurn("finalize").finish("PASS");
		Desk keeper = this.office.of(this.bureau.office()).openTurn("seal");
		byte[] stamped = keeper.page().context().request().get(dossier + "/versions/1/volume.pdf").body();
		Locator form = keeper.find("form[action$='/seal']");
		form.locator("[name=on]").fill("2026-03-02");
		form.locator("[name=copies]").fill("3");
		form.locator("[name=scan]").setInputFiles(new FilePayload("盖章扫描件.pdf", "application/pdf", stamped));
		form.locator("button[type=submit]").click();
		keeper.settled();
		keeper.openTurn("seal").finish("PASS");
		accountant().openTurn("submit_to_finance").finish("PASS");
		this.office.of("deng.hong").openTurn("finance_acceptance").finish("PASS");
		Desk desk = accountant();
		desk.page().waitForCondition(() -> {
			desk.goTo(dossier + "/receipt").settled();
			return desk.find("body").innerText().contains("云财绩收");
		});
	}

	private Desk accountant() {
		return this.office.of(this.bureau.accountant());
	}

	public void formGroup() {
		Desk desk = this.office.of(this.bureau.office()).openTurn("form_group");
		desk.find("#leader").selectOption(this.bureau.leader());
		desk.find("#confirmer").selectOption(this.bureau.confirmer());
		check(desk, "deputies", this.bureau.confirmer());
		this.bureau.areas()
			.values()
			.stream()
			.flatMap(java.util.Collection::stream)
			.distinct()
			.forEach((member) -> check(desk, "members", member));
		save(desk);
		this.bureau.areas()
			.forEach((area, members) -> members.forEach((one) -> check(desk, "areas[" + area + "]", one)));
		this.bureau.sections().forEach((section) -> check(desk, "sections", section.code()));
		save(desk);
		for (Section section : this.bureau.sections()) {
			section.indicators().forEach((indicator) -> assign(desk, indicator, section.code()));
			desk.settled();
			desk.find("form[action$='/key-tasks'] select[name=section]").selectOption(section.code());
			desk.save(desk.find("form[action$='/key-tasks']"), "name", "年度重点任务", "target", "全年不少于 3 项");
		}
		Desk head = this.office.of(this.bureau.leader()).goTo("/");
		head.find("#home-asked a").first().click();
		head.page().waitForURL("**/group");
		head.find("form[action$='/group/agree'] button").click();
		head.settled();
		desk.openTurn("form_group").finish("PASS");
	}

	private static void save(Desk desk) {
		desk.find("#group-save").click();
		desk.settled();
	}

	private static void check(Desk desk, String name, String person) {
		desk.find("input[name='" + name + "'][value='" + person + "']").check();
	}

	private static void assign(Desk desk, String indicator, String section) {
		Locator form = desk.find("form:has(input[name=subject][value=" + indicator + "])");
		form.locator("select[name=section]").selectOption(section);
		desk.settled();
		desk.save(form);
	}

	public void contribute() {
		for (Section section : this.bureau.sections()) {
			Desk clerk = this.office.of(section.clerk()).openTurn("contribute");
			section.cells().forEach((cell) -> clerk.cell(cell[0], cell[1], cell[2]));
			clerk.save(clerk.find("form[action*='/key-tasks/'][action$='/report']").first(), "actual", "全年 4 项",
					"completion", "100", "done", "按年度计划逐项落实，季度末检查一次进度。");
			clerk.settled();
			section.indicators().forEach((indicator) -> clerk.propose(indicator, "14"));
			clerk.openTurn("contribute").finish("PASS");
		}
		this.bureau.sections()
			.forEach((section) -> this.office.of(section.head()).openTurn("confirm_contribution").finish("PASS"));
	}

	public void compile() {
		Desk desk = accountant().openTurn("compile_data");
		for (String[] one : SHEET) {
			desk.cell(one[0], one[1], one[2]);
		}
		desk.settled();
		Locator rules = score(desk, "Z01");
		for (String met : new String[] { "finance", "assets", "procurement", "vehicles", "performance" }) {
			rules.locator("input[name=met][value=" + met + "]").check();
		}
		desk.save(rules, "reason", "五项制度均已印发并执行");
		Locator level = score(desk, "Z03");
		level.locator("input[name=level][value=REACHED]").check();
		level.locator("input[name=share]").fill("95%");
		desk.save(level, "reason", "服务对象满意，走访覆盖面仍可扩大");
		desk.save(score(desk, "F08"), "reason", "部分采购项目推迟到下一年度实施");
		desk.openTurn("compile_data").finish("PASS");
	}

	private static Locator score(Desk desk, String indicator) {
		Locator form = desk.find("form[action$='/scores/" + indicator + "']");
		if (!form.isVisible()) {
			desk.find("details:has(form[action$='/scores/" + indicator + "']) > summary").click();
		}
		return form;
	}

	public void write() {
		Desk desk = accountant().openTurn("draft_report");
		ReportFixtures.CHAPTERS
			.forEach((chapter, text) -> desk.save(desk.find("form[action$='/report/" + chapter + "']"), "text", text));
		desk.openTurn("draft_report").finish("PASS");
	}

	public void review() {
		AREA_NAMES.forEach((area,
				name) -> this.office.of(this.bureau.reviewer(area)).openTurn("group_review", name).finish("PASS"));
		this.bureau.sections()
			.forEach((section) -> this.office.of(section.head()).openTurn("section_recheck").finish("PASS"));
	}

}
