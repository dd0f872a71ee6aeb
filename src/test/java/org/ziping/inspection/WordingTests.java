package org.ziping.inspection;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.inspection.rule.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/** The word list of the trade and the words of the findings. */
class WordingTests {

	@Test
	void knowsTheTrade() {
		assertThat(Wording.ofTheTrade().size()).isGreaterThanOrEqualTo(300);
	}

	@ParameterizedTest
	@ValueSource(strings = { "市财政局下拔专项经费。", "截止2025年底全部完成。", "作好年终总结。", "加快推进力度。", "防止此类问题不再发生。", "支出减少了2倍。",
			"收到良好社会效应。", "依据〔2025〕第3号文件。", "2025年2月30日完成验收。", "提高服务力度。" })
	void findsAWrongWord(String sentence) {
		assertThat(ReportFixtures.inspect(sentence)).extracting(Finding::code).contains("L01");
	}

	@Test
	void marksWhatATemplateLeaves() {
		for (String sentence : List.of("简要说明预算执行情况。", "绩效目标完成情况（200字以内）。", "请在此填写存在的问题。", "单位名称：××局", "金额____万元。")) {
			assertThat(ReportFixtures.inspect(sentence)).as(sentence).extracting(Finding::code).contains("T01");
		}
	}

	@Test
	void hasTheSameKeysInBothLanguages() throws MissingResourceException {
		ResourceBundle.Control control = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		ResourceBundle chinese = ResourceBundle.getBundle("messages.inspection", Locale.ROOT, control);
		ResourceBundle english = ResourceBundle.getBundle("messages.inspection", Locale.ENGLISH, control);
		assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
	}

}
