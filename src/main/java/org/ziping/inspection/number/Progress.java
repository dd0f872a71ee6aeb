package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 6月底执行率41.2%，低于序时进度8.8个百分点: how much of the year had passed is known. */
final class Progress {

	private static final Pattern GAP = Pattern
		.compile("(?<way>低于|慢于|落后于?|滞后于?|高于|快于|超过|超|与|较|比)序时进度(?:要求)?(?:相差|低|慢|高|快|滞后|落后)?(?:了)?$");

	private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月(?:底|末|30日|31日)");

	private static final Map<String, Integer> SPANS = Map.of("上半年", 6, "前三季度", 9, "三季度末", 9, "一季度", 3, "二季度末", 6);

	private Progress() {
	}

	static List<Claim> in(Line line) {
		List<Claim> claims = new ArrayList<>();
		for (Mention stated : line.mentions()) {
			String head = line.text().substring(0, stated.start());
			int months = months(head);
			List<Mention> rates = line.before(stated).stream().filter((m) -> m.isPercent() && m.exact()).toList();
			if (stated.isPoints() && stated.exact() && months > 0 && !rates.isEmpty() && GAP.matcher(head).find()) {
				BigDecimal due = BigDecimal.valueOf(months * 100L).divide(BigDecimal.valueOf(12), Weighing.EXACT);
				claims.add(Weighing.points(line, rates.get(rates.size() - 1), due, stated));
			}
		}
		return claims;
	}

	/** The last moment named before: 6月底, 上半年. */
	private static int months(String head) {
		int months = 0;
		int at = -1;
		Matcher month = MONTH.matcher(head);
		while (month.find()) {
			months = Integer.parseInt(month.group(1));
			at = month.start();
		}
		for (Map.Entry<String, Integer> span : SPANS.entrySet()) {
			int found = head.lastIndexOf(span.getKey());
			if (found > at) {
				at = found;
				months = span.getValue();
			}
		}
		return (months <= 12) ? months : 0;
	}

}
