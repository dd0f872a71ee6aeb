package org.ziping.indicator.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words that stand in an edited system for the words of the catalogue's files. */
public final class Notation {

	static final Map<String, String> KIND = words("QUANTITATIVE", "定量", "QUALITATIVE", "定性");

	static final Map<String, String> DIRECTION = words("HIGHER_IS_BETTER", "正向", "LOWER_IS_BETTER", "反向");

	static final Map<String, String> DUTY = words("FINANCE", "财务室", "SECTION", "科室");

	static final Map<String, String> ORIGIN = words("TYPED", "填报", "RECKONED", "计算", "KEY_TASKS", "重点工作计数",
			"KEY_TASKS_DONE", "已完成重点工作计数");

	static final Map<String, String> VERIFIED = words("UNVERIFIED", "未核对", "WEIGHTS", "仅核对分值", "VERIFIED", "权威来源已核对");

	static final Map<String, String> COLUMNS = words("LAST_YEAR", "上年", "BUDGET", "年初", "ADJUSTED", "全年", "FINAL",
			"决算");

	/** The units that every system knows; what is counted has any other. */
	static final Map<String, String> UNITS = words("万元", "WAN_YUAN", "元", "YUAN", "%", "PERCENT");

	private static final Map<String, Map<String, String>> BY_FIELD = Map.of("kind", KIND, "direction", DIRECTION,
			"duty", DUTY, "origin", ORIGIN, "verified", VERIFIED);

	private Notation() {
	}

	static String word(Map<String, String> words, String code) {
		return words.getOrDefault(code, code);
	}

	/** The code behind a word; the first one where the field was left empty. */
	static String code(Map<String, String> words, String word) {
		if (word.isBlank()) {
			return words.keySet().iterator().next();
		}
		return words.entrySet()
			.stream()
			.filter((one) -> one.getValue().equals(word.strip()) || one.getKey().equals(word.strip()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
	}

	/** The words that a field may hold; none where it is free. */
	public static Collection<String> choices(String field) {
		return BY_FIELD.getOrDefault(field, Map.of()).values();
	}

	private static Map<String, String> words(String... pairs) {
		Map<String, String> words = new LinkedHashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			words.put(pairs[at], pairs[at + 1]);
		}
		return words;
	}

}
