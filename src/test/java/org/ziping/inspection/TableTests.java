package org.ziping.inspection;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	@Test
	void addsUpTheColumns() {
		assertThat(inspect("840.30")).isEmpty();
		assertThat(inspect("740.30")).singleElement().satisfies((finding) -> {
			assertThat(finding.read()).isEqualTo("1803.90");
			assertThat(finding.expected()).isEqualTo("1703.9");
		});
	}

	@Test
	void leavesTablesWithSubtotalsAlone() {
		ReportText report = table(
				List.of(List.of("项目", "金额"), List.of("人员", "1"), List.of("小计", "1"), List.of("合计", "1")));
		assertThat(new Inspection().inspect(report, Facts.none(), Stage.WRITING)).isEmpty();
	}

	private static List<Finding> inspect(String projects) {
		return new Inspection().inspect(
				table(List.of(List.of("科目", "预算数（万元）", "执行率"), List.of("基本支出", "963.60", "100%"),
						List.of("项目支出", projects, "98%"), List.of("合 计", "1803.90", "99%"))),
				Facts.none(), Stage.WRITING);
	}

	private static ReportText table(List<List<String>> rows) {
		return new ReportText("", List.of(new Block.Table(rows, "1")));
	}

}
