package org.ziping.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.ziping.core.FiscalYear;

/**
 * A sound report of the trial's bureau: its figures are those of the indicator fixtures.
 */
public final class ReportFixtures {

	public static final FiscalYear YEAR = new FiscalYear(2025);

	/** What the accountant types; chapter three holds live figures and a live table. */
	public static final Map<String, String> CHAPTERS = Map.of("1",
			"本单位负责全市离退休干部的服务管理工作。\n2025年收入合计{{figure SR00.FINAL}}，支出合计{{figure ZC00.FINAL}}。\n（一）部门整体支出绩效目标\n全年走访慰问不少于100人次。\n{{table income-expense}}",
			"2", "本单位成立自评工作小组，由各科室按分工收集材料，财务室汇总审核。", "3",
			"（一）自评结论\n2025年度本单位自评得分{{figure total}}分，评价等级为“优”。\n（二）管理效率分析\n2025年度政府采购执行率为{{figure F08}}，实际采购金额{{figure CG02.FINAL}}。\n{{table scores}}",
			"4", "政府采购执行率偏低，主要原因是部分采购项目推迟实施。", "5", "财务室每月核对采购进度，2026年6月底前完成年度采购计划的一半。");

	private ReportFixtures() {
	}

	static Template template() {
		try (InputStream in = ReportFixtures.class
			.getResourceAsStream("/catalogue/report-templates/ziping-trial-2026.yaml")) {
			return TemplateReader.read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
