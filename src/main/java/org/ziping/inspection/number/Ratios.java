package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.number.Claim.Kind;

/** Rates of doing against planning: 执行率, 完成预算的…%, 控制率. */
final class Ratios {

	private static final Pattern RATE = Pattern.compile(
			"(?:(?:执行|完成|控制|支出|到位|使用|支付|采购|实现|达成|落实|覆盖|参与|参训|接种|出勤)(?:比)?(?:率|进度|比例)|(?:完成|达到|达|占|为|实现)了?(?:全年|年初|年度|调整后|当年|部门|整体|计划|全部)*(?:预算|计划|目标|任务|指标)(?:数|安排数|总额|金额|值|安排|收入)?(?:的)?|的比例|比率|预算(?:完成|执行)(?:了)?|预算的|计划的|[，,]完成)(?:约)?(?:为|是|达到|达|：|:|,|，)?了?$");

	private static final Pattern PLANNED = Pattern.compile("预算|计划|安排|目标|应|下达|批复|指标|额度|任务|^调整后");

	private static final Pattern DONE = Pattern
		.compile("实际|执行|支出|完成|使用|已|决算|支付|采购金额|采购额|到位|参加|参训|用于|花费|开支|列支|发生|达到|接种|出席|实到|合同金额|成交金额|中标金额|签订");

	private static final Pattern SURELY_DONE = Pattern.compile("实际|执行数|支出数|完成数|已|决算|支付|执行金额|预算执行|支出");

	private Ratios() {
	}

	static List<Claim> in(Line line, @Nullable Line previous) {
		List<Claim> claims = new ArrayList<>();
		for (Mention stated : line.mentions()) {
			String head = line.text().substring(0, stated.start());
			named(line, stated).ifPresent(claims::add);
			if (stated.isPercent() && stated.exact() && RATE.matcher(head).find()
					&& !head.matches(".*(变动|增长|增减|下降)率[^，。；]*$") && !head.matches(".*占[^，。；\\d]{0,8}$")
					&& !shareWithWhole(line, stated)) {
				one(line, previous, stated).ifPresent(claims::add);
			}
		}
		return claims;
	}

	/** 完成预算412万元的39.56%: the plan stands inside. */
	private static Optional<Claim> named(Line line, Mention stated) {
		List<Mention> before = line.before(stated);
		if (before.size() < 2 || !stated.isPercent() || !stated.exact()) {
			return Optional.empty();
		}
		Mention plan = before.get(before.size() - 1);
		Mention done = before.get(before.size() - 2);
		boolean said = plan.before().matches("[，,](?:只|仅)?(?:完成|为|是|达到|相当于)了?[\\p{IsHan}]{0,6}(?:预算|计划|目标|任务)(?:数|的)?")
				&& line.between(plan, stated).equals("的");
		return (said && plan.exact() && done.exact() && plan.sameKind(done) && plan.value().signum() > 0)
				? Optional.of(Weighing.share(Kind.RATIO, line, done, plan, stated)) : Optional.empty();
	}

	private static boolean shareWithWhole(Line line, Mention stated) {
		int at = line.text().lastIndexOf('占', stated.start());
		return at >= 0 && line.text().substring(at, stated.start()).matches("占[^，。；]*\\d[^。；%]*");
	}

	private static Optional<Claim> one(Line line, @Nullable Line previous, Mention stated) {
		int depth = stated.depth();
		List<Mention> same = operands(group(line, stated), depth);
		if (pairs(line, same, stated).isEmpty()) {
			same = operands(line.before(stated), depth);
		}
		List<Mention> bracketed = (depth == 0) ? List.of() : same;
		if (pairs(line, same, stated).isEmpty()) {
			same = operands(line.before(stated), 0);
		}
		List<Claim> pairs = pairs(line, bracketed.size() > 1 ? bracketed : same, stated);
		if (pairs.isEmpty()) {
			pairs = pairs(line, following(line, stated), stated);
		}
		if (pairs.isEmpty() && previous != null) {
			List<Mention> both = new ArrayList<>(operands(previous.mentions(), 0));
			both.addAll(same);
			pairs = pairs(line, both, stated);
			if (pairs.size() > 1 && pairs.stream().noneMatch(Claim::holds)) {
				return Optional.empty();
			}
		}
		return choose(pairs);
	}

	/** The numbers since the last semicolon: mostly the operands of a listed rate. */
	private static List<Mention> group(Line line, Mention stated) {
		int from = line.text().lastIndexOf('；', stated.start()) + 1;
		return line.before(stated).stream().filter((mention) -> mention.start() >= from).toList();
	}

	/** One that holds, else the nearest. */
	private static Optional<Claim> choose(List<Claim> pairs) {
		return pairs.stream().filter(Claim::holds).findFirst().or(() -> pairs.stream().findFirst());
	}

	private static List<Mention> operands(List<Mention> mentions, int depth) {
		return mentions.stream()
			.filter((m) -> m.depth() == depth && m.exact() && m.isAmount() && m.value().signum() != 0)
			.toList();
	}

	/** 执行率98%（支出数9.8万元，预算数10万元). */
	private static List<Mention> following(Line line, Mention stated) {
		if (!line.after(stated).matches("^[（(，,：:；;].*")) {
			return List.of();
		}
		List<Mention> following = new ArrayList<>();
		for (Mention mention : line.from(stated.end())) {
			if (mention.isPercent() || following.size() == 2) {
				break;
			}
			if (mention.exact() && mention.isAmount() && mention.value().signum() != 0) {
				following.add(mention);
			}
		}
		return following;
	}

	/** Every plan with every deed, the nearest pair first. */
	private static List<Claim> pairs(Line line, List<Mention> operands, Mention stated) {
		List<Claim> pairs = new ArrayList<>();
		for (int d = operands.size() - 1; d >= 0; d--) {
			for (int p = operands.size() - 1; p >= 0; p--) {
				Mention done = operands.get(d);
				Mention planned = operands.get(p);
				if (d != p && done.sameKind(planned) && isDone(done) && isPlanned(planned)) {
					pairs.add(Weighing.share(Kind.RATIO, line, done, planned, stated));
				}
			}
		}
		if (pairs.isEmpty() && operands.size() == 2 && operands.get(0).sameKind(operands.get(1))) {
			Mention first = operands.get(0);
			Mention second = operands.get(1);
			pairs.add(Weighing.share(Kind.RATIO, line, second, first, stated));
			pairs.add(Weighing.share(Kind.RATIO, line, first, second, stated));
			pairs.removeIf((claim) -> !claim.holds());
			if (pairs.isEmpty() && (received(first) || isPlanned(first)) && isDone(second)
					&& line.between(first, second).indexOf('；') < 0) {
				pairs.add(Weighing.share(Kind.RATIO, line, second, first, stated));
			}
			else if (pairs.isEmpty() && isPlanned(first) && !isPlanned(second) && second.label().length() > 1
					&& first.label().endsWith(second.label())) {
				pairs.add(Weighing.share(Kind.RATIO, line, second, first, stated));
			}
			else if (pairs.isEmpty() && isPlanned(second) && !isPlanned(first) && !Goals.beyond(second)) {
				pairs.add(Weighing.share(Kind.RATIO, line, first, second, stated));
			}
		}
		return pairs;
	}

	/** Money that came is what can be spent. */
	private static boolean received(Mention mention) {
		return mention.label()
			.matches(".*(到位|下达|收到|拨入|拨付|获得|争取|筹集)[^，。；]{0,6}(资金|经费|款)(共|计)?$|.*(专项|补助|奖补)(资金|经费)(共|计)?$");
	}

	private static boolean isPlanned(Mention mention) {
		String label = mention.label();
		if (label.matches(".*预算(数|总额|安排数)?$")) {
			return !label.matches(".*(执行|完成)预算.*");
		}
		return PLANNED.matcher(label).find()
				&& !SURELY_DONE.matcher(label.replaceAll("支出预算|(?<!公共|基金)预算支出|支出计划|支出(?=安排|指标|目标)", "")).find();
	}

	private static boolean isDone(Mention mention) {
		return DONE.matcher(mention.label()).find() && !isPlanned(mention);
	}

}
