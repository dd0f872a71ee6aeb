package org.ziping.indicator.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.ziping.core.Refusal;
import org.ziping.indicator.IndicatorSystem;
import org.ziping.indicator.SystemDifference;
import org.ziping.indicator.SystemDifference.Kind;
import org.ziping.indicator.SystemVersions;
import org.ziping.indicator.catalogue.SystemText.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SystemTextTests {

	private static SystemText text(String path) {
		try (InputStream in = SystemTextTests.class.getResourceAsStream("/catalogue/" + path + ".yaml")) {
			return SystemTexts.ofYaml(in);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SystemText leaf(SystemText text, int at, String field, String words) {
		Map<String, String> line = new HashMap<>(text.of(Part.LEAVES).get(at));
		line.put(field, words);
		return text.with(Part.LEAVES, at, line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ziping-trial-2026", "sz-2021", "zj-2021", "gd-2023", "sc-dazhou", "project-2020" })
	void aShippedSystemComesBackFromItsLinesUnchanged(String code) throws IOException {
		SystemText text = text("indicator-systems/" + code);
		assertThat(SystemVersions.check(text)).isEmpty();
		IndicatorSystem again = SystemLines.system(text);
		try (InputStream in = getClass().getResourceAsStream("/catalogue/indicator-systems/" + code + ".yaml")) {
			IndicatorSystem shipped = SystemReader.read(in);
			assertThat(again.items()).isEqualTo(shipped.items());
			assertThat(again.identities()).hasSameSizeAs(shipped.identities());
			assertThat(again.branches()).isEqualTo(shipped.branches());
			assertThat(again.leaves()).extracting((leaf) -> leaf.rule().name())
				.containsExactlyElementsOf(shipped.leaves().stream().map((leaf) -> leaf.rule().name()).toList());
			assertThat(again.leaves()).extracting((leaf) -> leaf.formulas())
				.containsExactlyElementsOf(shipped.leaves().stream().map((leaf) -> leaf.formulas()).toList());
		}
		SystemText yaml = SystemTexts
			.ofYaml(new ByteArrayInputStream(SystemTexts.yaml(text).getBytes(StandardCharsets.UTF_8)));
		assertThat(SystemDifference.between(text, yaml)).isEmpty();
		assertThat(SystemTexts.ofKept(SystemTexts.kept(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "比率封顶；目标 95%；超过不得分", "反向比率；目标 100%", "分档；≥90% 得 3 分；≥75% 得 2.1 分",
			"分档；<5% 得 100%；≤10% 得 50%", "逐项扣分；每 1 扣 4 分", "逐项扣分；免扣 5%；每 5% 扣 0.5 分", "符合即满分；≤100%",
			"逐条标准；制度健全：1 分；执行有效：2 分", "定性三档；达成 80%；部分达成 60%", "季度进度；每季 1 分；全年平均 2 分", "按金额加权", "人工评分" })
	void aRuleReadsAsItWasWritten(String words) {
		assertThat(RuleWords.write(RuleWords.read(words).orElseThrow())).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "分档", "分挡；≥90% 得 3 分", "分档；90% 以上得 3 分", "比率封顶；目标", "逐项扣分；每 0 扣 1 分",
			"定性三档；达成 60%；部分达成 80%", "分档；≥90% 得 300 分" })
	void whatIsNoRuleIsToldWithItsIndicator(String words) {
		SystemText text = leaf(text("indicator-systems/ziping-trial-2026"), 1, "rule", words);
		assertThat(SystemVersions.check(text)).singleElement()
			.satisfies((finding) -> assertThat(finding.code()).isEqualTo("indicator.system-rule"))
			.satisfies((finding) -> assertThat(finding.arguments()).containsExactly("政府采购执行率", words));
	}

	@Test
	void everyFindingIsToldAtOnce() {
		SystemText text = text("indicator-systems/ziping-trial-2026");
		text = leaf(leaf(leaf(text, 0, "weight", ""), 1, "kind", "定性的"), 2, "code", "");
		text = text.with(Part.ITEMS, 0, Map.of("code", "SR01", "name", "收入", "columns", ""));
		assertThat(SystemVersions.check(text)).extracting(Refusal::code)
			.containsExactlyInAnyOrder("indicator.system-leaf-weight", "indicator.system-word",
					"indicator.system-lacks.code", "indicator.system-lacks.columns");
	}

	@Test
	void weightsFormulasItemsAndTheSampleAreChecked() {
		SystemText text = text("indicator-systems/ziping-trial-2026");
		assertThat(SystemVersions.check(leaf(text, 0, "weight", "21"))).extracting(Refusal::code)
			.containsExactly("indicator.system-weight");
		assertThat(SystemVersions.check(leaf(text, 0, "formula", "（支出合计.决算数 / 收入"))).isNotEmpty();
		assertThat(SystemVersions.check(leaf(text, 0, "items", "XX9"))).extracting(Refusal::code)
			.containsExactly("indicator.item");
		assertThat(SystemVersions.check(leaf(text, 0, "formula", ""))).extracting(Refusal::code)
			.containsExactly("indicator.system-sample");
	}

	@Test
	void theSixPartsWaitForNothingButTheirWeights() {
		SystemText open = text("indicator-outlines/six-parts");
		assertThat(SystemVersions.check(open)).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.code()).isEqualTo("indicator.system-leaf-weight"));
		SystemText filled = open;
		int leaves = open.of(Part.LEAVES).size();
		for (int at = 0; at < leaves; at++) {
			filled = leaf(filled, at, "weight", (at == 0) ? String.valueOf(100 - 5 * (leaves - 1)) : "5");
		}
		assertThat(SystemVersions.check(filled)).isEmpty();
		assertThat(filled.of(Part.LEAVES)).extracting((line) -> line.get("path"))
			.contains("管理效能评价 > 绩效管理", "管理效能评价 > 成本管理", "管理效能评价 > 资金管理", "管理效能评价 > 采购管理", "管理效能评价 > 信息公开管理",
					"管理效能评价 > 资产管理");
	}

	@Test
	void twoVersionsAreComparedLineByLine() {
		SystemText before = text("indicator-systems/ziping-trial-2026");
		SystemText after = leaf(before, 1, "weight", "10").without(Part.IDENTITIES, 0)
			.with(Part.ITEMS, 99, Map.of("code", "NEW1", "name", "新项"));
		List<SystemDifference> differences = SystemDifference.between(before, after);
		assertThat(differences).extracting(SystemDifference::kind)
			.containsExactly(Kind.CHANGED, Kind.ADDED, Kind.REMOVED);
		assertThat(differences.get(0).fields()).containsExactly(new SystemDifference.Field("weight", "15", "10"));
	}

	@Test
	void aFileThatIsNoSystemIsRefused() {
		for (String file : List.of("", "a: [", "name: 某表", "- 1")) {
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> SystemTexts.ofYaml(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
				.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("indicator.system-file"));
		}
	}

}
