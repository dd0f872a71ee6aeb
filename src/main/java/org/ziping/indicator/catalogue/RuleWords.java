package org.ziping.indicator.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.ziping.indicator.formula.Wide;

/**
 * A scoring rule as one line of words, such as 分档；≥90% 得 3 分；≥75% 得 2.1 分, and back.
 */
final class RuleWords {

	private static final Map<String, String> NAMES = Map.of("ratio-capped", "比率封顶", "reverse-ratio", "反向比率", "bands",
			"分档", "per-item-deduction", "逐项扣分", "all-or-nothing", "符合即满分", "criteria", "逐条标准", "qualitative", "定性三档",
			"quarterly-progress", "季度进度", "weighted-by-money", "按金额加权", "manual", "人工评分");

	private static final Map<String, String> SIDES = Map.of("below", "<", "at-most", "≤", "at-least", "≥", "above",
			">");

	private static final String NUMBER = "\\s*(-?\\d+(?:\\.\\d+)?%?)\\s*";

	private static final Pattern TARGET = Pattern.compile("目标" + NUMBER);

	private static final Pattern BAND = Pattern.compile("([<>≤≥])" + NUMBER + "得" + NUMBER + "分?");

	private static final Pattern EDGE = Pattern.compile("([<>≤≥])" + NUMBER);

	private static final Pattern FREE = Pattern.compile("免扣" + NUMBER);

	private static final Pattern STEP = Pattern.compile("每" + NUMBER + "扣" + NUMBER + "分");

	private static final Pattern CRITERION = Pattern.compile("(.+?)[：:]" + NUMBER + "分");

	private static final Pattern REACHED = Pattern.compile("达成" + NUMBER);

	private static final Pattern PARTLY = Pattern.compile("部分达成" + NUMBER);

	private static final Pattern QUARTER = Pattern.compile("每季" + NUMBER + "分");

	private static final Pattern AVERAGE = Pattern.compile("全年平均" + NUMBER + "分");

	private static final String OVER = "超过不得分";

	private static final String BETWEEN = "；";

	private RuleWords() {
	}

	/** Empty where the words are no rule. */
	static Optional<ObjectNode> read(String words) {
		List<String> parts = new ArrayList<>(
				List.of(words.strip().replace("<=", "≤").replace(">=", "≥").split("\\s*[；;\\n]\\s*")));
		String named = parts.remove(0);
		Optional<String> name = NAMES.entrySet()
			.stream()
			.filter((one) -> one.getValue().equals(named))
			.map(Map.Entry::getKey)
			.findFirst();
		if (name.isEmpty()) {
			return Optional.empty();
		}
		ObjectNode rule = JsonNodeFactory.instance.objectNode().put("name", name.get());
		return parts.stream().allMatch((part) -> part.isBlank() || read(name.get(), part, rule)) ? Optional.of(rule)
				: Optional.empty();
	}

	private static boolean read(String name, String typed, ObjectNode rule) {
		String part = name.equals("criteria") ? typed : Wide.narrow(typed);
		return switch (name) {
			case "ratio-capped" -> over(part, rule) || number(TARGET, part, rule, "target");
			case "reverse-ratio" -> number(TARGET, part, rule, "target");
			case "bands" -> band(part, rule);
			case "per-item-deduction" -> number(FREE, part, rule, "free") || step(part, rule);
			case "all-or-nothing" -> edge(part, rule);
			case "criteria" -> criterion(part, rule);
			case "qualitative" ->
				number(PARTLY, part, rule, "partly-from") || number(REACHED, part, rule, "reached-from");
			case "quarterly-progress" ->
				number(QUARTER, part, rule, "each-quarter") || number(AVERAGE, part, rule, "average");
			default -> false;
		};
	}

	private static boolean over(String part, ObjectNode rule) {
		if (!OVER.equals(part)) {
			return false;
		}
		rule.put("over-is-nothing", true);
		return true;
	}

	private static boolean number(Pattern pattern, String part, ObjectNode rule, String field) {
		Matcher found = pattern.matcher(part);
		if (!found.matches()) {
			return false;
		}
		rule.put(field, exact(found.group(1)));
		return true;
	}

	private static boolean band(String part, ObjectNode rule) {
		Matcher found = BAND.matcher(part);
		if (!found.matches()) {
			return false;
		}
		ObjectNode band = rule.withArray("bands").addObject().put(side(found.group(1)), exact(found.group(2)));
		band.put(found.group(3).endsWith("%") ? "share" : "points", exact(found.group(3)));
		return true;
	}

	private static boolean edge(String part, ObjectNode rule) {
		Matcher found = EDGE.matcher(part);
		if (!found.matches()) {
			return false;
		}
		rule.put(side(found.group(1)), exact(found.group(2)));
		return true;
	}

	private static boolean step(String part, ObjectNode rule) {
		Matcher found = STEP.matcher(part);
		if (!found.matches()) {
			return false;
		}
		rule.put("step", exact(found.group(1))).put("deduct", exact(found.group(2)));
		if (found.group(1).endsWith("%")) {
			rule.put("percent", true);
		}
		return true;
	}

	private static boolean criterion(String part, ObjectNode rule) {
		Matcher found = CRITERION.matcher(part);
		if (!found.matches()) {
			return false;
		}
		int number = rule.withArray("criteria").size() + 1;
		rule.withArray("criteria")
			.addObject()
			.put("code", "c" + number)
			.put("text", found.group(1).strip())
			.put("points", exact(found.group(2)));
		return true;
	}

	private static String side(String sign) {
		return SIDES.entrySet()
			.stream()
			.filter((one) -> one.getValue().equals(sign))
			.findFirst()
			.orElseThrow()
			.getKey();
	}

	private static String exact(String typed) {
		return typed.endsWith("%")
				? new BigDecimal(typed.substring(0, typed.length() - 1)).movePointLeft(2).toPlainString() : typed;
	}

	static String write(JsonNode rule) {
		List<String> parts = new ArrayList<>(List.of(NAMES.getOrDefault(rule.path("name").asText(), "")));
		boolean percent = rule.path("percent").asBoolean();
		say(parts, rule, "target", "目标 %s", true);
		say(parts, rule, "reached-from", "达成 %s", true);
		say(parts, rule, "partly-from", "部分达成 %s", true);
		say(parts, rule, "each-quarter", "每季 %s 分", false);
		say(parts, rule, "average", "全年平均 %s 分", false);
		say(parts, rule, "free", "免扣 %s", percent);
		if (rule.has("deduct")) {
			parts.add(
					"每 " + shown(rule.path("step").asText("1"), percent) + " 扣 " + rule.path("deduct").asText() + " 分");
		}
		if (rule.path("over-is-nothing").asBoolean()) {
			parts.add(OVER);
		}
		SIDES.keySet().stream().filter(rule::has).forEach((side) -> parts.add(edge(rule, side)));
		for (JsonNode band : rule.path("bands")) {
			String side = SIDES.keySet().stream().filter(band::has).findFirst().orElseThrow();
			parts.add(edge(band, side) + " 得 " + (band.has("share") ? shown(band.path("share").asText(), true)
					: band.path("points").asText() + " 分"));
		}
		rule.path("criteria")
			.forEach((one) -> parts.add(one.path("text").asText() + "：" + one.path("points").asText() + " 分"));
		return String.join(BETWEEN, parts);
	}

	private static String edge(JsonNode node, String side) {
		return SIDES.get(side) + shown(node.path(side).asText(), true);
	}

	private static void say(List<String> parts, JsonNode rule, String field, String words, boolean percent) {
		if (rule.has(field)) {
			parts.add(words.formatted(shown(rule.path(field).asText(), percent)));
		}
	}

	private static String shown(String number, boolean percent) {
		if (!percent) {
			return number;
		}
		BigDecimal moved = new BigDecimal(number).movePointRight(2).stripTrailingZeros();
		return moved.toPlainString() + "%";
	}

}
