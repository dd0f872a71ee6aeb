package org.ziping.indicator;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedNumberTests {

	private static final Map<String, Measure> UNITS = Map.of("万元", Measure.WAN_YUAN, "元", Measure.YUAN, "%",
			Measure.PERCENT);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1,436.52     | WAN_YUAN | 1436.52
			１４３６．５２   | WAN_YUAN | 1436.52
			１，４３６．５２ | WAN_YUAN | 1436.52
			1 436.52     | WAN_YUAN | 1436.52
			 16.63万元    | WAN_YUAN | 16.63
			166300元     | WAN_YUAN | 16.63
			16.63 万元   | YUAN     | 166300
			100元        | WAN_YUAN | 0.01
			40.56%       | PERCENT  | 40.56
			４０．５６％    | PERCENT  | 40.56
			40.56        | PERCENT  | 40.56
			0.4%         | PERCENT  | 0.4
			0            | PERCENT  | 0
			26           | COUNT    | 26
			""")
	void readsWhatPeopleType(String typed, Measure measure, String number) {
		assertThat(TypedNumber.read(typed, measure, UNITS).toPlainString()).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.436.52     | WAN_YUAN | indicator.number-two-points
			1,43         | WAN_YUAN | indicator.number-unreadable
			1,4365.2     | WAN_YUAN | indicator.number-unreadable
			1 436,520    | WAN_YUAN | indicator.number-unreadable
			约16         | WAN_YUAN | indicator.number-unreadable
			1e5          | WAN_YUAN | indicator.number-unreadable
			无           | WAN_YUAN | indicator.number-unreadable
			-16.63       | WAN_YUAN | indicator.number-negative
			16.63%       | WAN_YUAN | indicator.number-unit
			0.4056       | PERCENT  | indicator.number-percent
			26.5         | COUNT    | indicator.number-whole
			1.005        | YUAN     | indicator.number-decimals
			123456789012345678901234567890 | WAN_YUAN | indicator.number-too-long
			""")
	void refusesTheRestWithASentence(String typed, Measure measure, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TypedNumber.read(typed, measure, UNITS))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void convertsThereAndBackWithoutLoss() {
		String wan = TypedNumber.read("1234567.89元", Measure.WAN_YUAN, UNITS).toPlainString();
		assertThat(wan).isEqualTo("123.456789");
		assertThat(TypedNumber.read(wan + "万元", Measure.YUAN, UNITS)).isEqualByComparingTo("1234567.89");
	}

}
