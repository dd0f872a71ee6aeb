package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Outcome;

/** A total that stands behind its parts: 基本支出963.60万元，项目支出840.30万元，合计1803.90万元. */
final class Trailing {

	private static final Pattern TOTAL = Pattern.compile(
			"(?:合计|共计|总计|合共|小计|总和|之和|相加|加起来|加总|一共|总共|总额|总数|总量|总支出|总收入|总投入|总投资|总金额|总费用|支出合计|收入合计|支出总计|收入总计|等于)(?<noun>支出|收入|金额|投入|安排|使用|实有|在岗|在编|编制|参加|培训|接待|约)?(?:数|额)?(?:正好|恰好|刚好)?(?:为|是|达到|达|得|有|共)?[：:，,]?$");

	/** 合计实有: only those that are 实有 are added up. */
	private static final Pattern NAMED = Pattern.compile("实有|在岗|在编|编制");

	private Trailing() {
	}

	static Optional<Claim> in(Line line, Mention total) {
		return first(line, total).or(() -> second(line, total));
	}

	/** 招标6项，金额2310万元；磋商4项，金额486万元；合计10项: two kinds in turn. */
	private static boolean interleaved(List<Mention> before, Mention total, Mention other) {
		long own = before.stream().filter((m) -> m.sameKind(total) && m.depth() == total.depth()).count();
		long theirs = before.stream().filter((m) -> m.sameKind(other) && m.depth() == total.depth()).count();
		return own >= 2 && own == theirs;
	}

	/** The second of two kinds: its total stands behind the total of the first. */
	private static Optional<Claim> second(Line line, Mention total) {
		List<Mention> before = line.before(total);
		if (before.size() < 5) {
			return Optional.empty();
		}
		Mention first = before.get(before.size() - 1);
		List<Mention> own = before.stream().filter((m) -> m.sameKind(total)).toList();
		boolean totals = TOTAL.matcher(first.before()).find() && !first.sameKind(total)
				&& own.stream().allMatch((part) -> part.exact() && part.label().equals(total.label()));
		long theirs = before.stream().filter((m) -> m.sameKind(first)).count();
		return (totals && own.size() >= 2 && theirs == own.size() + 1)
				? Optional.of(Weighing.sum(line, own, total, true)) : Optional.empty();
	}

	/** 基本支出963.60万元，项目支出840.30万元，合计1803.90万元. */
	private static Optional<Claim> first(Line line, Mention total) {
		String head = total.before().replaceAll("（[^（）]*）|\\([^()]*\\)", "");
		Matcher word = TOTAL.matcher(head);
		if (!word.find() || word.start() > 0 && head.substring(0, word.start()).matches(".*[。！].*")) {
			return Optional.empty();
		}
		String lead = head.substring(0, word.start()).replaceAll("[，,、；;（(）)。]", "");
		if (lead.length() > 8 || lead.matches(".*(比|较|占).*")) {
			return Optional.empty();
		}
		List<Mention> parts = new ArrayList<>();
		List<Mention> before = line.before(total);
		for (int i = before.size() - 1; i >= 0; i--) {
			Mention part = before.get(i);
			if (part.depth() != total.depth()) {
				continue;
			}
			if (!part.sameKind(total) || !part.exact()) {
				if (part.isPercent() || part.exact() && interleaved(before, total, part)) {
					continue;
				}
				break;
			}
			parts.add(0, part);
			String label = part.before().replaceAll("（[^（）]*）|\\([^()]*\\)", "");
			if (word.group("noun") != null && NAMED.matcher(word.group("noun")).matches()
					&& !label.endsWith(word.group("noun"))) {
				parts.remove(0);
				continue;
			}
			if (Sums.STOP.matcher(label).find() && i > 0) {
				parts.remove(0);
				break;
			}
		}
		if (parts.size() < 2) {
			return Optional.empty();
		}
		List<Claim> tried = new ArrayList<>();
		for (int k = 0; k <= parts.size() - 2; k++) {
			tried.add(Weighing.sum(line, parts.subList(k, parts.size()), total, true));
		}
		boolean restated = parts.stream().anyMatch((part) -> part.value().compareTo(total.value()) == 0);
		if (restated) {
			return Optional.empty();
		}
		return Optional.of(tried.stream()
			.filter((claim) -> claim.outcome() != Outcome.DOES_NOT_HOLD)
			.findFirst()
			.orElse(tried.get(0)));
	}

}
