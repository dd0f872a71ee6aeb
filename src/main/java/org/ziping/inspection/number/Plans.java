package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Kind;

/**
 * 支出完成调整后预算的98.79%: the whole spending against a budget that another sentence names, each
 * found by its name.
 */
final class Plans {

	private static final Pattern RATE = Pattern.compile("(?<who>[\\p{IsHan}]{0,8}?)(?:完成|达到|达|为|是|占|实现)了?"
			+ "(?<plan>(?:年初|全年|年度|当年|调整后?|部门|整体|批复)*)(?:预算|计划)(?:总额|安排数|数)?的(?:约)?$|(?:预算(?:完成|执行)(?:率|进度)?)(?:为|是|达到|达)?$");

	/** What remains of a label of the whole budget without its small words. */
	private static final Pattern SMALL = Pattern
		.compile("年初|全年|年度|调整后?|部门|整体|单位|批复|下达|财政|安排|支出(?=年初|预算|$)|的|总|数|额|为|核定");

	private static final Pattern SPENDING = Pattern.compile("(?:决算|总|全部|实际)?支出(?:决算|合计|总额|总计|数)?");

	private static final int LINES_BACK = 30;

	private Plans() {
	}

	static List<Claim> in(Line line, List<Line> before) {
		List<Claim> claims = new ArrayList<>();
		for (Mention stated : line.mentions()) {
			Matcher rate = RATE.matcher(clause(line, stated));
			if (stated.isPercent() && stated.exact() && rate.find() && speaksOfAll(rate.group("who"))) {
				claim(line, before, stated, rate.group("plan")).forEach(claims::add);
			}
		}
		return claims;
	}

	private static String clause(Line line, Mention stated) {
		String head = line.text().substring(0, stated.start());
		return head
			.substring(Math.max(head.lastIndexOf('，'), Math.max(head.lastIndexOf('；'), head.lastIndexOf('、'))) + 1);
	}

	private static boolean speaksOfAll(String who) {
		return who == null || SMALL.matcher(who).replaceAll("").matches("|支出|实际|资金|共");
	}

	private static List<Claim> claim(Line line, List<Line> before, Mention stated, String word) {
		List<Mention> plans = plans(line, before, stated, (word != null) ? word : "");
		List<Mention> spent = spent(line, before, stated);
		if (plans.isEmpty() || spent.isEmpty()) {
			return List.of();
		}
		Mention done = spent.get(0);
		List<Claim> tried = new ArrayList<>();
		for (Mention plan : plans) {
			tried.add(Weighing.share(Kind.RATIO, line, done, plan, stated));
		}
		Claim first = tried.get(0);
		boolean sure = plans.stream().allMatch((plan) -> plan.value().compareTo(plans.get(0).value()) == 0);
		return List.of(tried.stream().filter(Claim::holds).findFirst().orElse(sure ? first : Weighing.unsure(first)));
	}

	/** The whole spending, told in this group of clauses or right before it. */
	private static List<Mention> spent(Line line, List<Line> before, Mention stated) {
		int group = line.text().lastIndexOf('；', stated.start()) + 1;
		List<Mention> here = line.before(stated)
			.stream()
			.filter((m) -> m.start() >= group && m.isMoney() && m.exact() && m.depth() == 0)
			.toList();
		List<Mention> whole = here.stream().filter(Plans::isSpending).toList();
		boolean other = !here.isEmpty() && whole.isEmpty()
				&& here.stream().anyMatch((m) -> !m.label().contains("预算") && !m.label().matches(".*(追加|调整|调增|调减).*"));
		if (!whole.isEmpty() || other || group > 0) {
			return whole;
		}
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
			List<Mention> earlier = before.get(i).mentions().stream().filter(Plans::isSpending).toList();
			if (!earlier.isEmpty()) {
				return earlier;
			}
		}
		return List.of();
	}

	private static boolean isSpending(Mention mention) {
		return mention.isMoney() && mention.exact() && mention.value().signum() > 0 && mention.label().contains("支出")
				&& SPENDING.matcher(Labels.canonical(mention.label())).matches();
	}

	/** The nearest first; of another basis than the one that is named none. */
	private static List<Mention> plans(Line line, List<Line> before, Mention stated, String word) {
		List<Mention> all = new ArrayList<>();
		for (int i = Math.max(0, before.size() - LINES_BACK); i < before.size(); i++) {
			all.addAll(before.get(i).mentions());
		}
		all.addAll(line.before(stated));
		List<Mention> plans = new ArrayList<>();
		for (int i = all.size() - 1; i >= 0; i--) {
			Mention plan = all.get(i);
			boolean named = plan.isMoney() && plan.exact() && isBudget(plan.label()) && plan.value().signum() > 0;
			if (named && (basis(word) == ' ' || basis(plan.label()) == basis(word))) {
				plans.add(plan);
			}
		}
		return plans;
	}

	private static boolean isBudget(String label) {
		if (!label.contains("预算") && !label.endsWith("调整后")) {
			return false;
		}
		String name = Labels.canonical(label);
		return SMALL.matcher(name).replaceAll("").equals("预算") || name.matches("调整后|.*批复的?预算");
	}

	private static char basis(String words) {
		return words.contains("年初") ? 'B' : words.matches(".*(全年|调整).*") ? 'A' : ' ';
	}

}
