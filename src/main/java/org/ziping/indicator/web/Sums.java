package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemText.Part;

/**
 * What the weights of edited lines add up to, branch by branch, as far as they are
 * numbers.
 */
final class Sums {

	private Sums() {
	}

	static Map<String, BigDecimal> of(SystemText text) {
		Map<String, BigDecimal> sums = new LinkedHashMap<>();
		sums.put("", BigDecimal.ZERO);
		for (Map<String, String> line : text.of(Part.LEAVES)) {
			String typed = line.getOrDefault("weight", "");
			BigDecimal weight = typed.matches("\\d{1,6}(\\.\\d{1,4})?") ? new BigDecimal(typed) : BigDecimal.ZERO;
			String first = line.getOrDefault("path", "").split("[>＞]")[0].strip();
			sums.merge(first, weight, BigDecimal::add);
			sums.merge("", weight, BigDecimal::add);
		}
		return sums;
	}

}
