package org.ziping.inspection.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.number.Labels;
import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Mention;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** One quantity told with different values, and counts that cannot both be right. */
public final class Quantities {

	private static final Pattern STRONG = Pattern.compile(
			"(?:决算|年初预算|调整后预算|全年预算)(?:收入|支出|数)|基本支出|项目支出|一般公共预算(?:收入|支出|拨款)?|政府性(?:基金)?预算(?:收入|支出)?|动用上年结转资金|上年结转资金|三公经费(?:预算安排数|支出|控制率)|公用经费(?:预算安排数|控制率)");

	private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年|(上年|去年|上一年)");

	private static final Pattern EACH = Pattern
		.compile("各([\\p{IsHan}]{2,6}?)(?:均|都|分别)?(?:选聘|选派|聘任|聘请|配备|设立|安排|明确)(?:了)?(?:一|1)(?:名|位|个)");

	private static final Pattern TWO_WAYS = Pattern.compile(
			"组织(?:开展)?(\\d+)(次|场|期)[^。；]{2,60}?(专场|培训班|讲座|活动|座谈会)[^。；]{0,60}?组织(?:开展)?(\\d+)(天|日)(专场|培训班|讲座|活动|座谈会)");

	private static final Pattern POSTS = Pattern.compile("编制(?:数)?(?:共)?(\\d+)(?:名|人|个)");

	private static final Pattern HEADS = Pattern.compile("(?:供给|供养|在编|在职)(?:人员|职工|干部)?(?:共|为)?(\\d+)(?:名|人)");

	private Quantities() {
	}

	/** Where a quantity was named first. */
	private record First(Mention mention, Line line) {
	}

	public static void same(Reading reading, Findings into) {
		TableTotals.read(reading, into);
		Map<String, First> firsts = new LinkedHashMap<>();
		for (Line line : reading.lines()) {
			if (line.passage().kind() == Passage.Kind.ROW) {
				continue;
			}
			for (Mention mention : line.mentions()) {
				String key = key(line, mention);
				if (key.isEmpty()) {
					continue;
				}
				First first = firsts.putIfAbsent(key, new First(mention, line));
				if (first != null && !agree(first.mention(), mention)) {
					into.add("two-values", line.text(), line.passage().place(), mention.read(), first.mention().read(),
							mention.label(), mention.read(), first.line().passage().place(), first.mention().read());
				}
			}
		}
	}

	private static String key(Line line, Mention mention) {
		if (!mention.exact() || mention.unit().isEmpty() || "分".equals(mention.kind())) {
			return "";
		}
		String canonical = Labels.canonical(mention.label());
		String full = mention.label();
		if (full.matches(".*(其中|平均|每|人均|比|较|增|减|另|占|下属|第).*")) {
			return "";
		}
		boolean strong = STRONG.matcher(canonical).matches() && (mention.isMoney() || mention.isPercent());
		if (!strong && (full.length() < 8 || !full.matches(".*(数|额|率|预算|支出|收入|人数|金额|经费|资金)(达|共|累计)?$"))) {
			return "";
		}
		return (strong ? canonical : full) + "|" + year(line, mention) + "|" + mention.kind() + "|"
				+ ((mention.depth() > 0) ? line.passage().index() + ":" + mention.before() : "");
	}

	private static String year(Line line, Mention mention) {
		Matcher matcher = YEAR.matcher(line.text().substring(0, mention.start()));
		String year = "";
		while (matcher.find()) {
			year = (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
		}
		return year;
	}

	/** The coarser of the two may be the finer one rounded. */
	private static boolean agree(Mention left, Mention right) {
		BigDecimal step = left.step().max(right.step());
		BigDecimal off = left.value().subtract(right.value()).abs();
		return off.signum() == 0
				|| left.step().compareTo(right.step()) != 0 && off.multiply(BigDecimal.valueOf(2)).compareTo(step) <= 0;
	}

	/** 各分教点选聘一名校长, 48 of them here and 24 there. */
	public static void each(Reading reading, Findings into) {
		String whole = reading.whole();
		for (Passage passage : reading.paragraphs()) {
			Matcher each = EACH.matcher(passage.text());
			while (each.find()) {
				String place = each.group(1);
				Matcher places = Pattern.compile("(\\d+)个" + place).matcher(whole);
				Matcher heads = Pattern.compile("(?:选聘|选派|聘任|聘请|配备)(?:了)?(\\d+)(?:名|位)[^，。；]{0,16}各" + place)
					.matcher(whole);
				if (places.find() && heads.find() && !places.group(1).equals(heads.group(1))) {
					into.add("each", passage.around(each.start()), passage.place(), heads.group(1), places.group(1),
							places.group(), heads.group());
				}
			}
			Matcher ways = TWO_WAYS.matcher(passage.text());
			if (ways.find() && ways.group(3).equals(ways.group(6)) && !ways.group(1).equals(ways.group(4))) {
				into.advise("two-ways", ways.group(), passage.place(), ways.group(4) + ways.group(5),
						ways.group(1) + ways.group(2), ways.group(3), ways.group(1) + ways.group(2),
						ways.group(4) + ways.group(5));
			}
		}
	}

	/** More people than posts, in one clause group. */
	public static void heads(Reading reading, Findings into) {
		for (Passage passage : reading.paragraphs()) {
			for (String group : passage.text().split("[；。]")) {
				String outside = group.replaceAll("（[^（）]*）|\\([^()]*\\)", "");
				int posts = POSTS.matcher(outside).results().mapToInt((m) -> Integer.parseInt(m.group(1))).sum();
				Matcher heads = HEADS.matcher(outside);
				if (posts > 0 && heads.find() && Integer.parseInt(heads.group(1)) > posts) {
					into.add("N01", Level.MANDATORY, "posts", heads.group(), passage.place(), heads.group(1),
							String.valueOf(posts), heads.group(1), posts);
				}
			}
		}
	}

}
