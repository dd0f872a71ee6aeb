package org.ziping.submission;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.ziping.submission.Difference.Line;

import static org.assertj.core.api.Assertions.assertThat;

class LinesTests {

	@Test
	void aReplacedLineStandsBesideItsSuccessor() {
		assertThat(Lines.compare(List.of("甲", "乙", "丙"), List.of("甲", "丁", "丙"))).containsExactly(new Line("乙", "丁"));
	}

	@Test
	void whatCameOrWentStandsAlone() {
		assertThat(Lines.compare(List.of("甲", "乙"), List.of("乙", "丙"))).containsExactly(new Line("甲", ""),
				new Line("", "丙"));
		assertThat(Lines.compare(List.of(), List.of("甲"))).containsExactly(new Line("", "甲"));
	}

	@Test
	void theSameTextHasNoDifference() {
		assertThat(Lines.compare(List.of("甲", "甲", "乙"), List.of("甲", "甲", "乙"))).isEmpty();
	}

}
