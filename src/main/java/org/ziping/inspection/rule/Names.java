package org.ziping.inspection.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** One thing under several names, and names of people in a report that is published. */
public final class Names {

	private static final Pattern GROUP = Pattern
		.compile("(?:绩效)?(?:自评|评价|自评价)(?:工作)?(?:领导)?(?:小组|组(?!织|长|成|员|合|建|内)|专班)");

	private static final Pattern QUOTED = Pattern.compile("[“《]([\\p{IsHan}]{2,8})(工程|活动|行动|计划|项目|工作)[”》]");

	private static final Pattern COUNTED = Pattern.compile("(\\d+)(个|条|家|所|间|名|位)(街道|社区|单位|支部|学校|村|部门|教学点|分教点|点位)");

	private static final Pattern MEMBERS = Pattern
		.compile("(?:^|[，。；])(?:副?组长|成员|组员)[：:][\\p{IsHan}]{2,4}(?:[、.．，；。]|$)");

	private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

	private static final Pattern PERSON = Pattern
		.compile("(?:组织|邀请|安排|推荐|选派|由|如|及|和|授予|表彰)([" + SURNAMES + "][\\p{IsHan}]{1,2})(?:同志)?等\\d*(?:位|名|人|同志)");

	private static final Pattern CONTACT = Pattern
		.compile("(?:联系人|负责人|填报人|经办人|审核人|编制人|制表人|撰稿人|执笔人)[：:]([" + SURNAMES + "][\\p{IsHan}]{1,2})(?![\\p{IsHan}])");

	private static final List<List<String>> VARIANTS = Catalogue.list(Catalogue.open("variants.yaml"), "variants");

	private Names() {
	}

	/** N03: four names of one group, 工程 here and 活动 there, and the pairs of the list. */
	public static void variants(Reading reading, Findings into) {
		groups(reading, into);
		bodies(reading, into);
		quoted(reading, into);
		counted(reading, into);
		for (List<String> pair : VARIANTS) {
			List<Matcher> found = new ArrayList<>();
			List<Passage> at = new ArrayList<>();
			for (String form : pair) {
				Pattern pattern = Pattern.compile(form);
				for (Passage passage : reading.passages()) {
					Matcher matcher = pattern.matcher(passage.text());
					if (matcher.find()) {
						found.add(matcher);
						at.add(passage);
						break;
					}
				}
			}
			if (found.size() >= 2) {
				String words = String.join("、", found.stream().map(Matcher::group).toList());
				Matcher last = found.get(found.size() - 1);
				Passage passage = at.get(at.size() - 1);
				into.add("variants", Wording.excerpt(passage.text(), last.start(), last.group().length()),
						passage.place(), last.group(), found.get(0).group(), words);
			}
		}
	}

	private static void groups(Reading reading, Findings into) {
		Map<String, Passage> names = new LinkedHashMap<>();
		for (Passage passage : reading.passages()) {
			Matcher matcher = GROUP.matcher(passage.text());
			while (matcher.find()) {
				names.putIfAbsent(matcher.group(), passage);
			}
		}
		if (names.size() >= 2) {
			List<String> all = List.copyOf(names.keySet());
			Passage second = names.get(all.get(1));
			int at = second.text().indexOf(all.get(1));
			into.add("variants", Wording.excerpt(second.text(), at, all.get(1).length()), second.place(), all.get(1),
					all.get(0), String.join("、", all));
		}
	}

	/** The unit of the title with 与 where the title says 和. */
	private static void bodies(Reading reading, Findings into) {
		String unit = reading.title().replaceAll("(20\\d\\d年?|部门整体|整体支出|绩效).*$", "");
		String plain = unit.replaceAll("[和与及]", "");
		if (plain.length() < 6 || plain.equals(unit)) {
			return;
		}
		Pattern other = Pattern.compile(unit.replaceAll("[和与及]", "[和与及]?"));
		for (Passage passage : reading.passages()) {
			Matcher matcher = other.matcher(passage.text());
			while (matcher.find()) {
				if (!matcher.group().equals(unit)) {
					into.add("variants", matcher.group(), passage.place(), matcher.group(), unit,
							unit + "、" + matcher.group());
					return;
				}
			}
		}
	}

	private static void quoted(Reading reading, Findings into) {
		Map<String, String> kinds = new LinkedHashMap<>();
		for (Passage passage : reading.passages()) {
			Matcher matcher = QUOTED.matcher(passage.text());
			while (matcher.find()) {
				String before = kinds.putIfAbsent(matcher.group(1), matcher.group(2));
				if (before != null && !before.equals(matcher.group(2)) && matcher.group(1).length() >= 3) {
					into.add("variants", Wording.excerpt(passage.text(), matcher.start(), matcher.group().length()),
							passage.place(), matcher.group(), matcher.group(1) + before,
							matcher.group(1) + before + "、" + matcher.group(1) + matcher.group(2));
				}
			}
		}
	}

	private static void counted(Reading reading, Findings into) {
		Map<String, String> words = new LinkedHashMap<>();
		Set<String> told = new LinkedHashSet<>();
		for (Passage passage : reading.passages()) {
			Matcher matcher = COUNTED.matcher(passage.text());
			while (matcher.find()) {
				String key = matcher.group(1) + matcher.group(3);
				String before = words.putIfAbsent(key, matcher.group(2));
				if (before != null && !before.equals(matcher.group(2)) && told.add(key)) {
					into.add("variants", Wording.excerpt(passage.text(), matcher.start(), matcher.group().length()),
							passage.place(), matcher.group(), matcher.group(1) + before + matcher.group(3),
							matcher.group(1) + before + matcher.group(3) + "、" + matcher.group());
				}
			}
		}
	}

	/** P01: people named in a report that will be public. */
	public static void people(Reading reading, Findings into) {
		boolean members = false;
		for (Passage passage : reading.passages()) {
			Matcher matcher = MEMBERS.matcher(passage.text());
			if (!members && matcher.find()) {
				members = true;
				into.add("person", Wording.excerpt(passage.text(), matcher.start(), matcher.group().length()),
						passage.place(), null, null);
			}
			people(PERSON.matcher(passage.text()), passage, into);
			people(CONTACT.matcher(passage.text()), passage, into);
		}
	}

	private static void people(Matcher person, Passage passage, Findings into) {
		while (person.find()) {
			into.add("person", Wording.excerpt(passage.text(), person.start(), person.group().length()),
					passage.place(), null, null);
		}
	}

}
