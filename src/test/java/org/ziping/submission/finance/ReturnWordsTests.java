package org.ziping.submission.finance;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnWordsTests {

	@Test
	void fixedReasonsStandBeforeWhatWasSaid() {
		ReturnWords words = new ReturnWords(List.of("扫描件缺页", "附件缺失"), " 第 3 页没有。 ");
		assertThat(words.opinion()).isEqualTo("【扫描件缺页】【附件缺失】第 3 页没有。");
		assertThat(ReturnWords.of(words.opinion())).isEqualTo(words);
	}

	@Test
	void bracketsWithinWhatWasSaidAreNoReasons() {
		assertThat(ReturnWords.of("见【附件】一")).isEqualTo(new ReturnWords(List.of(), "见【附件】一"));
		assertThat(ReturnWords.of(null)).isEqualTo(new ReturnWords(List.of(), ""));
	}

	@Test
	void everyKindComesWithReasons() {
		ReturnReasons shipped = new ReturnReasons(new FinanceSettings(null, 2, 5));
		for (ReturnKind kind : ReturnKind.values()) {
			assertThat(shipped.of(kind)).as(kind.name()).isNotEmpty().allMatch((reason) -> reason.length() < 40);
			assertThat(ReturnKind.of(kind.step())).contains(kind);
		}
	}

}
