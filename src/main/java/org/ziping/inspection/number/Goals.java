package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Kind;

/** What was done against the goal that another chapter names: 完成目标的104%. */
final class Goals {

	private static final Pattern OF_GOAL = Pattern.compile(
			"(?:完成|达到|为|是|占|超过|超额完成)?(?:了)?(?:年度|全年|既定|绩效)?(?:目标|计划|任务)(?:任务|值|数|量)?的?(?:约)?$|(?:目标|计划|任务)?完成率(?:为|达到|达|是)?$|^完成(?:率)?$|[，,]完成$");

	private static final Pattern EACH = Pattern.compile("分别(?:为|占|达到|达|是|完成)");

	private static final Pattern COMMON = Pattern
		.compile("完成|新增|增加|全年|累计|实际|举办|开展|组织|目标|计划|任务|不少于|以上|达到|本年|共|了|的|个|数|量|为|超过");

	private final List<Mention> goals = new ArrayList<>();

	private final List<String> nouns = new ArrayList<>();

	Goals(List<List<Line>> passages) {
		for (List<Line> lines : passages) {
			for (Line line : lines) {
				boolean planned = line.passage().isUnder("目标", "重点工作", "工作任务")
						&& !line.passage().isUnder("完成情况", "分析", "结论");
				for (Mention mention : line.mentions()) {
					if (planned && mention.isAmount() && mention.value().signum() > 0) {
						this.goals.add(mention);
						this.nouns.add(noun(line, mention));
					}
				}
			}
		}
	}

	List<Claim> in(Line line) {
		List<Claim> claims = new ArrayList<>();
		if (line.passage().isUnder("绩效目标") && !line.passage().isUnder("完成情况", "分析")) {
			return claims;
		}
		for (Mention stated : line.mentions()) {
			if (stated.isPercent() && stated.exact()) {
				done(line, stated).flatMap((done) -> claim(line, done, stated)).ifPresent(claims::add);
			}
		}
		return claims;
	}

	/** The deed right before, or the one at the same place of a list. */
	private static Optional<Mention> done(Line line, Mention stated) {
		List<Mention> before = line.before(stated);
		String head = line.text().substring(0, stated.start());
		int each = lastEach(head);
		if (each >= 0) {
			int place = (int) before.stream().filter((m) -> m.start() > each && m.isPercent()).count();
			long all = line.from(each).stream().takeWhile(Mention::isPercent).count();
			List<Mention> amounts = before.stream().filter((m) -> m.end() <= each && m.isAmount()).toList();
			boolean goal = head.substring(each).matches("分别(?:为|达到|达|是|完成)(?:计划|目标|任务)的.*");
			int at = amounts.size() - (int) all + place;
			return (goal && all >= 2 && at >= 0 && at < amounts.size()) ? Optional.of(amounts.get(at))
					: Optional.empty();
		}
		String clause = head.substring(Math.max(head.lastIndexOf('。'), head.lastIndexOf('；')) + 1);
		String tail = clause.substring(Math.max(0, clause.length() - 16));
		if (before.isEmpty() || !OF_GOAL.matcher(tail).find()) {
			return Optional.empty();
		}
		Mention last = before.get(before.size() - 1);
		if (before.size() > 1 && beyond(last) && before.get(before.size() - 2).sameKind(last)) {
			last = before.get(before.size() - 2);
		}
		boolean near = stated.start() - before.get(before.size() - 1).end() <= 14 && head.indexOf('；', last.end()) < 0;
		return (near && last.isAmount() && last.exact()) ? Optional.of(last) : Optional.empty();
	}

	/** 超出目标2.1公里: by how much, not how much. */
	static boolean beyond(Mention mention) {
		return !mention.label().endsWith("的") && mention.label().matches(".*(超出|超过|超额|多|少|低于|高于|增加|减少)[^，。；]{0,6}");
	}

	private static int lastEach(String head) {
		Matcher matcher = EACH.matcher(head);
		int at = -1;
		while (matcher.find()) {
			at = matcher.start();
		}
		return (at >= 0 && head.indexOf('；', at) < 0) ? at : -1;
	}

	private Optional<Claim> claim(Line line, Mention done, Mention stated) {
		String noun = noun(line, done);
		record Tried(Claim claim, int shared) {
		}
		List<Tried> tried = new ArrayList<>();
		for (int i = 0; i < this.goals.size(); i++) {
			int shared = shared(noun, this.nouns.get(i));
			if (this.goals.get(i).sameKind(done) && shared >= 2) {
				tried.add(new Tried(Weighing.share(Kind.RATIO, line, done, this.goals.get(i), stated), shared));
			}
		}
		return tried.stream()
			.filter((one) -> one.claim().holds())
			.findFirst()
			.or(() -> tried.stream().max(Comparator.comparingInt(Tried::shared)))
			.map(Tried::claim);
	}

	/** The words on both sides of a number that say what is counted. */
	private static String noun(Line line, Mention mention) {
		String before = mention.label();
		String title = line.passage().text().matches("^\\d{1,2}[.、．].*")
				? line.passage().text().split("[。：:]")[0].replaceAll("^\\d{1,2}[.、．]", "") : "";
		String after = line.after(mention).split("[，,。；;、（(]", 2)[0];
		String words = before + "，" + after.substring(0, Math.min(6, after.length())) + "，" + title;
		return COMMON.matcher(words).replaceAll("，");
	}

	/** The longest run of signs that both hold. */
	static int shared(String left, String right) {
		int longest = 0;
		for (int i = 0; i < left.length(); i++) {
			int length = 0;
			while (i + length < left.length() && left.charAt(i + length) != '，'
					&& right.contains(left.substring(i, i + length + 1))) {
				length++;
			}
			longest = Math.max(longest, length);
		}
		return longest;
	}

}
