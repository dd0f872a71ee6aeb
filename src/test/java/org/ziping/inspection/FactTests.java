package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.ziping.inspection.text.PlainText;

import static org.assertj.core.api.Assertions.assertThat;

/** Typed figures against the data table. */
class FactTests {

	private static final Facts SHEET = Facts.of(List.of(Fact.of("部门预算数", "万元", "4113.98", Basis.BUDGET, "年初预算", "预算数"),
			Fact.of("部门预算数", "万元", "4150.00", Basis.ADJUSTED, "全年预算", "调整后预算"),
			Fact.of("决算收入", "万元", "4125.65", Basis.FINAL, "决算收入", "收入财政预算资金"),
			Fact.of("一般公共预算收入", "万元", "4117.35", Basis.FINAL, "一般公共预算收入"),
			Fact.of("政府性基金预算收入", "万元", "8.3", Basis.FINAL, "政府性基金预算收入", "政府性预算收入"),
			Fact.of("决算支出", "万元", "4151.07", Basis.FINAL, "决算支出", "支出"),
			Fact.of("基本支出", "万元", "1682.85", Basis.FINAL, "基本支出"),
			Fact.of("项目支出", "万元", "2468.22", Basis.FINAL, "项目支出"),
			Fact.of("上年结转资金", "万元", "25.42", Basis.FINAL, "上年结转资金", "开支的金额"),
			Fact.of("采购预算", "万元", "41", Basis.BUDGET, "政府预算采购金额", "采购预算"),
			Fact.of("实际采购金额", "万元", "16.63", Basis.FINAL, "实际采购金额"), Fact.of("政府采购执行率", "%", "40.5610", "", "政府采购执行率"),
			Fact.of("公用经费预算", "万元", "232.4", Basis.BUDGET, "公用经费预算安排数"),
			Fact.of("公用经费支出", "万元", "67.33", Basis.FINAL, "公用经费支出"), Fact.of("公用经费控制率", "%", "28.9716", "", "公用经费控制率"),
			Fact.of("三公经费预算", "万元", "55.46", Basis.BUDGET, "三公经费预算安排数"),
			Fact.of("三公经费支出", "万元", "10.31", Basis.FINAL, "三公经费支出"),
			Fact.of("三公经费控制率", "%", "18.58997", "", "三公经费控制率")));

	@Test
	void saysNothingWhereTextAndTableAgree() {
		assertThat(facts("2022年度年初预算4113.98万元，全年预算4150万元，决算支出4151.07万元，政府采购执行率为40.56%。")).isEmpty();
	}

	@Test
	void findsASingleAmountThatDiffers() {
		assertThat(facts("本年度决算支出4251.07万元。")).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("FACT");
			assertThat(finding.level()).isEqualTo(Level.MANDATORY);
			assertThat(finding.read()).isEqualTo("4251.07万元");
			assertThat(finding.expected()).isEqualTo("4151.07万元");
		});
	}

	@Test
	void namesTheOtherBasis() {
		assertThat(facts("部门全年预算4113.98万元。")).singleElement()
			.satisfies((finding) -> assertThat(finding.code()).isIn("BASIS", "FACT"));
		assertThat(new Inspection().inspect(ReportText.ofParagraphs("部门全年预算数4113.98万元。"),
				Facts.of(List.of(Fact.of("预算数", "万元", "4113.98", Basis.BUDGET, "预算数"),
						Fact.of("预算数", "万元", "4150.00", Basis.ADJUSTED, "预算数"))),
				Stage.WRITING))
			.filteredOn((finding) -> finding.code().equals("BASIS"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.sentence()).contains("年初预算", "调整后", "4150.00万元"));
	}

	@Test
	void comparesAcrossUnits() {
		assertThat(facts("本年度决算支出41510700元。")).isEmpty();
		assertThat(facts("本年度决算支出0.42亿元。")).isEmpty();
		assertThat(facts("本年度决算支出41610700元。")).extracting(Finding::code).contains("FACT");
	}

	@Test
	void listsWhatNobodyCanCheck() {
		assertThat(facts("发放慰问金3.25万元。")).extracting(Finding::code).containsExactly("UNCHECKED");
	}

	@Test
	void leavesOtherQuantitiesAlone() {
		assertThat(facts("培训项目支出预备费用3.25万元，活动中心基本支出户数12户。")).extracting(Finding::code).doesNotContain("FACT");
	}

	@Test
	void findsAChangedDigitWithAndWithoutTheTable() {
		String text = ReportFixtures.text("full-2022");
		int[] with = mutate(text, SHEET);
		int[] without = mutate(text, Facts.none());
		System.out.printf("mutation: with a sheet %d of %d, without %d of %d%n", with[0], with[1], without[0],
				without[1]);
		assertThat(with[0] * 100).isGreaterThanOrEqualTo(with[1] * 98);
		assertThat(without[0] * 100).isGreaterThanOrEqualTo(without[1] * 75);
	}

	/**
	 * Changes the first digit of each amount and share, and counts those that raise
	 * something new.
	 */
	private static int[] mutate(String text, Facts facts) {
		List<String> before = findings(text, facts);
		Matcher matcher = Pattern.compile("(?<![\\d.近约×])(\\d)[\\d.]*\\d*(万元|%)").matcher(text);
		int found = 0;
		int all = 0;
		StringBuilder missed = new StringBuilder();
		while (matcher.find()) {
			char digit = matcher.group(1).charAt(0);
			String changed = text.substring(0, matcher.start()) + (char) ((digit == '9') ? '8' : digit + 1)
					+ text.substring(matcher.start() + 1);
			all++;
			List<String> after = findings(changed, facts);
			after.removeAll(before);
			if (after.isEmpty()) {
				missed.append(text, Math.max(0, matcher.start() - 12), matcher.end()).append(" | ");
			}
			else {
				found++;
			}
		}
		System.out.println("missed: " + missed);
		return new int[] { found, all };
	}

	private static List<String> findings(String text, Facts facts) {
		List<String> found = new ArrayList<>();
		new Inspection().inspect(PlainText.read(text), facts, Stage.SUBMISSION)
			.stream()
			.filter((finding) -> finding.code().matches("A0[123]|N01|FACT|BASIS"))
			.forEach((finding) -> found.add(finding.code() + finding.fingerprint() + finding.sentence()));
		return found;
	}

	private static List<Finding> facts(String text) {
		return new Inspection().inspect(ReportText.ofParagraphs(text), SHEET, Stage.WRITING)
			.stream()
			.filter((finding) -> finding.code().matches("FACT|BASIS|UNCHECKED"))
			.toList();
	}

}
