package org.ziping.indicator.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
	@ValueSource(strings = { "ziping-trial-2026", "sz-2021" })
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

}
