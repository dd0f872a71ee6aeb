package org.ziping.inspection.number;

import java.math.BigDecimal;

/** Reads numbers written in words, plain or in the capitals of cheques. */
final class Numerals {

	private static final String PLAIN = "零一二三四五六七八九";

	private static final String CAPITAL = "零壹贰叁肆伍陆柒捌玖";

	private Numerals() {
	}

	/** 三千二百一十六万五千 is 32165000. */
	static BigDecimal read(String words) {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal section = BigDecimal.ZERO;
		int digit = 0;
		for (char sign : words.toCharArray()) {
			int value = Math.max(PLAIN.indexOf(sign), CAPITAL.indexOf(sign));
			int power = power(sign);
			if (value > 0 || sign == '零' || sign == '〇') {
				digit = Math.max(value, 0);
			}
			else if (sign == '两') {
				digit = 2;
			}
			else if (power >= 4) {
				total = total.add(section.add(BigDecimal.valueOf(digit))).movePointRight(0);
				total = total.movePointRight(power);
				section = BigDecimal.ZERO;
				digit = 0;
			}
			else {
				section = section.add(BigDecimal.valueOf((digit == 0) ? 1 : digit).movePointRight(power));
				digit = 0;
			}
		}
		return total.add(section).add(BigDecimal.valueOf(digit));
	}

	private static int power(char sign) {
		return switch (sign) {
			case '十', '拾' -> 1;
			case '百', '佰' -> 2;
			case '千', '仟' -> 3;
			case '万' -> 4;
			case '亿' -> 8;
			default -> 0;
		};
	}

}
