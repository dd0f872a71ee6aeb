package org.ziping.workspace.compare;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.ziping.workspace.compare.Stretch.Fate;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferencesTests {

	@Test
	void aFigureChangesAsAWhole() {
		assertThat(WordDifferences.between("执行率为40.56%，偏低。", "执行率为45.60%，偏低。")).containsExactly(
				new Stretch(Fate.STAYED, "执行率为"), new Stretch(Fate.WENT, "40.56%"), new Stretch(Fate.CAME, "45.60%"),
				new Stretch(Fate.STAYED, "，偏低。"));
		assertThat(WordDifferences.between("支出1,234.5万元", "支出1,234.50万元")).containsExactly(
				new Stretch(Fate.STAYED, "支出"), new Stretch(Fate.WENT, "1,234.5万元"),
				new Stretch(Fate.CAME, "1,234.50万元"));
		assertThat(WordDifferences.words("〔采购执行率〕𠮷祥")).containsExactly("〔采购执行率〕", "𠮷", "祥");
	}

	@Test
	void sameIsOneStretchAndNothingIsNone() {
		assertThat(WordDifferences.between("不变。", "不变。")).containsExactly(new Stretch(Fate.STAYED, "不变。"));
		assertThat(WordDifferences.between("", "")).isEmpty();
		assertThat(WordDifferences.between("", "新写")).containsExactly(new Stretch(Fate.CAME, "新写"));
	}

	@Test
	void bothTextsCanAlwaysBeReadOutOfIt() {
		Random dice = new Random(11);
		for (int round = 0; round < 500; round++) {
			String before = text(dice);
			String after = text(dice);
			List<Stretch> way = WordDifferences.between(before, after);
			assertThat(read(way, Fate.CAME)).isEqualTo(before);
			assertThat(read(way, Fate.WENT)).isEqualTo(after);
		}
	}

	@Test
	void aHundredThousandSignsAreShownAsGoneAndCome() {
		String long1 = "甲乙".repeat(50_000);
		List<Stretch> way = WordDifferences.between(long1 + "完", "丙丁".repeat(50_000) + "完");
		assertThat(way).extracting(Stretch::fate).containsExactly(Fate.WENT, Fate.CAME, Fate.STAYED);
	}

	private static String read(List<Stretch> way, Fate without) {
		return way.stream().filter((one) -> one.fate() != without).map(Stretch::words).collect(Collectors.joining());
	}

	private static String text(Random dice) {
		String signs = "自评报告𠮷12.5%，\n";
		return dice.ints(dice.nextInt(40), 0, signs.codePointCount(0, signs.length()))
			.mapToObj((at) -> Character.toString(signs.codePoints().toArray()[at]))
			.collect(Collectors.joining());
	}

}
