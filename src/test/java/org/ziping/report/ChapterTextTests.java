package org.ziping.report;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.ziping.core.Refusal;
import org.ziping.report.Piece.LiveTable;
import org.ziping.report.Piece.Para;
import org.ziping.report.Run.LiveFigure;
import org.ziping.report.Run.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChapterTextTests {

	private static final Function<Run, String> SHOWN = (run) -> (run instanceof Words words) ? words.text() : "40.56%";

	private static final ChapterText TEXT = ChapterText
		.typed("采购执行率为{{figure F08}}，偏低。\n\n  {{ table scores }}\r\n（一）下一段{{table x}}后面");

	@Test
	void readsParagraphsFiguresAndTables() {
		assertThat(TEXT.pieces()).containsExactly(
				new Para(List.of(new Words("采购执行率为"), new LiveFigure("F08"), new Words("，偏低。"))),
				new LiveTable("scores"), new Para(List.of(new Words("（一）下一段"))), new LiveTable("x"),
				new Para(List.of(new Words("后面"))));
		assertThat(TEXT.figures()).containsExactly("F08");
		assertThat(TEXT.tables()).containsExactly("scores", "x");
	}

	@Test
	void goesThroughFieldAndRowUnchanged() {
		assertThat(ChapterText.typed(TEXT.typed())).isEqualTo(TEXT);
		assertThat(TextJson.read(TextJson.write(TEXT))).isEqualTo(TEXT);
	}

	@Test
	void keepsEveryValueInTheCanonicalForm() {
		Printed part = new Printed("3", "三、绩效自评情况",
				List.of(new Printed.Text("采购执行率为40.56%，偏低。", List.of(new Printed.Shown("F08", "40.56%"))),
						new Printed.Grid("scores", null, List.of("指标", "得分"),
								List.of(List.of("甲", "1"), List.of("乙", "")), Set.of(1)),
						new Printed.Text("再一段", List.of())));
		assertThat(Canon.read(Canon.bytes(part))).isEqualTo(part);
	}

	@Test
	void rewordsAroundALiveFigureAndNeverInIt() {
		Para para = (Para) TEXT.pieces().get(0);
		assertThat(new Passage(para, SHOWN).reworded("执行率为40.56%，偏低", "执行率仅为40.56%，低"))
			.isEqualTo(new Para(List.of(new Words("采购执行率仅为"), new LiveFigure("F08"), new Words("，低。"))));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Passage(para, SHOWN).reworded("40.56%", "45.60%"))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("report.figure-not-by-hand"));
	}

}
