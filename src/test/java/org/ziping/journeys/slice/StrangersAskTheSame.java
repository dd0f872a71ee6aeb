package org.ziping.journeys.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Requests.Answer;
import org.ziping.journeys.browser.Requests.Asked;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every request that was seen in one unit's browsers, asked again by people of another
 * unit with their own sessions and tokens.
 */
public final class StrangersAskTheSame {

	/** What the first unit typed, and what stands in no address and in no shared page. */
	private static final List<String> MARKS = List.of("云山市老干部事务局", "老干部服务科", "走访慰问离退休干部", "全年走访慰问 520 人次", "走访慰问台账",
			"学习教育现场", "五项制度均已印发并执行", "走访覆盖面仍可扩大", "部分采购项目推迟到下一年度实施", "采购执行率偏低", "已在第四章写明具体项目", "改一处后同意", "4117.35",
			"2468.22", "黄国强", "何静");

	private static final List<String> STRANGERS = List.of("fan.hua", "kang.ning");

	private StrangersAskTheSame() {
	}

	public static void fromAnotherUnit(Office office) {
		List<Asked> all = List.copyOf(office.requests().all());
		List<Desk> strangers = STRANGERS.stream().map(office::of).toList();
		List<String> open = new ArrayList<>();
		Map<Integer, Integer> refusals = new TreeMap<>();
		int asked = 0;
		for (Desk stranger : strangers) {
			for (Asked request : all) {
				Answer answer = request.by(stranger);
				asked++;
				if (!request.shows()) {
					refusals.merge(answer.status(), 1, Integer::sum);
				}
				boolean changed = !request.shows() && !answer.refused();
				if (answer.holds(MARKS) || answer.status() >= 500 || changed || (answer.file() && !answer.refused())) {
					open.add(answer.status() + " " + request);
				}
			}
		}
		Desk insider = office.of("chen.hui").goTo("/");
		long shown = all.stream().filter(Asked::shows).filter((request) -> request.by(insider).holds(MARKS)).count();
		long changes = all.stream().filter((request) -> !request.shows()).count();
		System.out.printf(
				"id swap: %d requests recorded, %d of them changes, asked %d times by strangers; "
						+ "%d show the unit's data to its accountant; changes ended %s%n",
				all.size(), changes, asked, shown, refusals);
		assertThat(open).as("what strangers got").isEmpty();
		assertThat(shown).isGreaterThan(20);
		assertThat(changes).isGreaterThan(60);
	}

}
