package org.ziping.inspection;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.inspection.text.PlainText;

import static org.assertj.core.api.Assertions.assertThat;

/** What looks like a fault and is none. */
class TrapTests {

	@Test
	void countsMeasuresAgainstProblems() {
		String report = "三、存在的主要问题\n\n一是采购进度偏慢。二是结转资金偏多。\n\n四、下一步改进措施\n\n采购计划每年三月底前报送。\n\n五、其他\n\n没有其他需要说明的事项，材料齐全。";
		assertThat(codes(report)).contains("C04");
		assertThat(codes(report.replace("采购计划每年", "一是采购计划每年").replace("报送。", "报送。二是每季清理结转资金。"))).doesNotContain("C04");
	}

	@Test
	void keepsOtherUnitsWorkOut() {
		String report = "一、基本情况\n\n独立核算单位有云山市档案服务中心、云山市方志馆。\n\n二、主要工作成效\n\n依托档案服务中心接待读者六百人，秩序良好。";
		assertThat(codes(report)).contains("C06");
	}

	private static List<String> codes(String text) {
		return new Inspection().inspect(PlainText.read(text), Facts.none(), Stage.SUBMISSION)
			.stream()
			.map(Finding::code)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "鼓励老同志通过“i志愿”平台和APP报名参加。", "2022年度预算数为2043.51万元，全部为一般公共预算。",
			"决算支出4151.07万元，高于年初预算4113.98万元，主要是省级专项和上年结转。", "由审计部门检查资金使用是否合规。", "核实各项支出是否真实、完整。",
			"《财务管理办法》《资产管理办法》等制度已经印发。", "全年培训1,436人次，支出12.50万元。", "支出近101万元，惠及128人次。", "开展活动2-3次，参加比赛3～4次。",
			"各部门工作好坏由群众评判，协作好、写作好的给予表扬。", "今后三年安排资金（含结转）共5万多元。", "采用“1+22+N”办学模式，覆盖22个街道。", "机构编制25名，实有在职人员23人。",
			"占地面积2000平方米，占全区的一半。", "2023年3月1日至2023年12月31日组织实施。", "总支出1803.90万元，完成预算的100%；项目支出840.30万元，完成预算的98%。",
			"全年接待50批次300人次，满意度98.5%。", "会议费预算10万元，支出8万元；培训费预算5万元，支出5万元，执行率100%。", "进行了了解和走访。",
			"截至2023年12月31日，资产总额2043.51万元。" })
	void raisesNoMandatoryFinding(String sentence) {
		List<Finding> findings = ReportFixtures.inspect(sentence);
		assertThat(findings.stream()
			.filter((finding) -> finding.level() == Level.MANDATORY || finding.code().startsWith("L"))
			.map((finding) -> finding.code() + " " + finding.sentence())).isEmpty();
	}

	@Test
	void joinsLinesBeforeItCountsQuotes() {
		StringBuilder wrapped = new StringBuilder();
		String text = "按照上级要求响应“老有所为”的号召，组织老同志学习《关于做好新时期老同志支部工作的若干意见》等文件，发挥老同志的长处，引导青少年坚定理想信念，树立正确的价值观，努力学习科学文化知识。"
			.repeat(3);
		for (int i = 0; i < text.length(); i += 26) {
			wrapped.append(text, i, Math.min(text.length(), i + 26)).append("\n\n");
		}
		ReportText report = PlainText.read(wrapped.toString());
		assertThat(report.blocks()).hasSize(1);
		assertThat(new Inspection().inspect(report, Facts.none(), Stage.SUBMISSION)).extracting(Finding::code)
			.doesNotContain("F01", "F02");
	}

	@Test
	void callsAHundredthARoundingTail() {
		List<Finding> findings = ReportFixtures.inspect("支出1803.91万元，其中基本支出963.60万元，项目支出840.30万元。");
		assertThat(findings).filteredOn((finding) -> finding.code().equals("A01"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.level()).isEqualTo(Level.ADVISORY));
	}

	@Test
	void readsOtherEncodings() throws Exception {
		String text = "支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。";
		for (String encoding : List.of("GB18030", "UTF-8", "UTF-16")) {
			ReportText report = PlainText.read(text.getBytes(encoding));
			assertThat(new Inspection().inspect(report, Facts.none(), Stage.WRITING)).as(encoding)
				.extracting(Finding::code)
				.contains("A01");
		}
	}

	@Test
	void findsNothingInAReportWithoutFaults() {
		assertThat(new Inspection().inspect(ReportFixtures.report("clean-2025"), Facts.none(), Stage.SUBMISSION))
			.extracting(Finding::code, Finding::sentence)
			.isEmpty();
	}

	@Test
	void survivesAnEmptyText() {
		assertThat(new Inspection().inspect(PlainText.read(""), Facts.none(), Stage.SUBMISSION)).isEmpty();
	}

}
