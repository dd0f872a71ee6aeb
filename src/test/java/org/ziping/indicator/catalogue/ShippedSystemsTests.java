package org.ziping.indicator.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.indicator.IndicatorSystem;
import org.ziping.indicator.SystemCheck;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedSystemsTests {

	private static IndicatorSystem read(String code) throws IOException {
		try (InputStream in = ShippedSystemsTests.class
			.getResourceAsStream("/catalogue/indicator-systems/" + code + ".yaml")) {
			return SystemReader.read(in);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ziping-trial-2026", "sz-2021", "zj-2021", "gd-2023", "sc-dazhou", "project-2020" })
	void eachSystemPassesItsCheck(String code) throws IOException {
		IndicatorSystem system = read(code);
		assertThat(system.code()).isEqualTo(code);
		assertThat(SystemCheck.of(system)).isEmpty();
		assertThat(system.weight()).isEqualByComparingTo(IndicatorSystem.FULL);
	}

	@Test
	void theTrialHasSixLeavesOfFiveKinds() throws IOException {
		assertThat(read("ziping-trial-2026").leaves()).hasSize(6)
			.extracting((leaf) -> leaf.rule().name())
			.containsOnly("ratio-capped", "reverse-ratio", "criteria", "per-item-deduction", "qualitative");
	}

	@Test
	void theBranchesWeighWhatTheTableSays() throws IOException {
		IndicatorSystem system = read("sz-2021");
		assertThat(system.branches().get(List.of("部门决策"))).isEqualByComparingTo("20");
		assertThat(system.branches().get(List.of("部门管理"))).isEqualByComparingTo("20");
		assertThat(system.branches().get(List.of("部门绩效"))).isEqualByComparingTo("60");
		assertThat(system.branches().get(List.of("部门管理", "资金管理"))).isEqualByComparingTo("8");
		assertThat(system.branches().get(List.of("部门绩效", "效率性"))).isEqualByComparingTo("20");
		assertThat(system.branches().get(List.of("部门绩效", "经济性", "公用经费控制情况"))).isEqualByComparingTo("6");
	}

	@ParameterizedTest
	@CsvSource({ "zj-2021, 预算编制情况, 20", "zj-2021, 预算执行情况, 40", "zj-2021, 预算监督情况, 10", "zj-2021, 预算使用效益, 30",
			"gd-2023, 履职效能, 50", "gd-2023, 管理效率, 50", "gd-2023, 管理效率/绩效管理, 15", "gd-2023, 管理效率/采购管理, 10",
			"gd-2023, 管理效率/资产管理, 10", "sc-dazhou, 部门决策, 25", "sc-dazhou, 综合管理, 30", "sc-dazhou, 部门绩效, 45",
			"sc-dazhou, 部门绩效/满意度, 10", "project-2020, 预算执行率, 10", "project-2020, 产出指标, 50", "project-2020, 效益指标, 30",
			"project-2020, 满意度指标, 10" })
	void aBranchWeighsWhatItsTableSays(String code, String path, String weight) throws IOException {
		assertThat(read(code).branches().get(List.of(path.split("/")))).isEqualByComparingTo(weight);
	}

	@Test
	void theLastBranchOfTheYear2021HasSevenLeaves() throws IOException {
		assertThat(read("zj-2021").leaves()).filteredOn((leaf) -> leaf.path().get(0).equals("预算使用效益")).hasSize(7);
	}

}
