package org.ziping.inspection.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.text.Headings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/**
 * Chapters and aspects that the outline or the text itself promises and does not bring.
 */
public final class Parts {

	private static final Pattern ASPECTS = Pattern
		.compile("((?:[\\p{IsHan}]{2,5}[，、]){2,}(?:和|及|以及)?[\\p{IsHan}]{2,5}?)(?:等)?([两二三四五六七八九]|\\d)个(方面|维度|部分)");

	private static final Pattern LISTED = Pattern
		.compile("([两二三四五六七八九十]|\\d{1,2})个([\\p{IsHan}（）]{2,9})[：:]((?:[^，。；：（）()、]{2,16}、)+[^，。；：（）()、]{2,16})[。；]");

	private static final Map<String, Object> CATALOGUE = Catalogue.open("report-parts.yaml");

	private Parts() {
	}

	/** Chapters that the kind of report must have. */
	public static void missing(Reading reading, Findings into) {
		if (reading.headings().size() < 3) {
			return;
		}
		for (Map<String, Object> outline : Catalogue.<Map<String, Object>>list(CATALOGUE, "outlines")) {
			String when = String.valueOf(outline.get("when"));
			Passage sign = reading.headings().stream().filter((h) -> h.text().matches(when)).findFirst().orElse(null);
			if (sign == null) {
				continue;
			}
			for (Map<String, String> part : Catalogue.<Map<String, String>>list(outline, "parts")) {
				Pattern found = Pattern.compile(part.get("found"));
				boolean there = reading.passages().stream().anyMatch((passage) -> isTitled(passage, found));
				if (!there) {
					into.add("part-missing", reading.title().isEmpty() ? sign.text() : reading.title(),
							reading.passages().get(0).place(), null, part.get("name"), part.get("name"));
				}
			}
		}
	}

	private static boolean isTitled(Passage passage, Pattern title) {
		return passage.isHeading() ? title.matcher(passage.text()).find()
				: Headings.inline(passage.text()).filter((inline) -> title.matcher(inline).find()).isPresent();
	}

	/** 经济性，效率性，效果性，公平性四个方面: each must come again. */
	public static void aspects(Reading reading, Findings into) {
		String whole = reading.whole();
		for (Passage passage : reading.paragraphs()) {
			if (!passage.text().contains("个方面") && !passage.text().contains("个维度") && !passage.text().contains("个部分")) {
				continue;
			}
			Matcher matcher = ASPECTS.matcher(passage.text());
			while (matcher.find()) {
				String[] aspects = matcher.group(1).split("[，、]|以及|(?<=\\p{IsHan}{2})和(?=\\p{IsHan}{2})");
				for (String aspect : aspects) {
					String name = aspect.replaceAll("^.*(涉及|包括|包含|从|分为|围绕)|^(和|及)", "");
					if (name.length() >= 2 && whole.indexOf(name) == whole.lastIndexOf(name)) {
						into.add("aspect-missing", passage.around(matcher.start()), passage.place(), null, name, name);
					}
				}
			}
		}
	}

	/** 内设4个职能科室：… names as many as it says. */
	public static void counted(Reading reading, Findings into) {
		for (Passage passage : reading.paragraphs()) {
			Matcher matcher = LISTED.matcher(passage.text());
			while (matcher.find()) {
				String word = matcher.group(1);
				int said = word.matches("\\d+") ? Integer.parseInt(word) : Headings.chinese(word);
				int listed = matcher.group(3).split("、").length;
				if (said != listed && !matcher.group(3).endsWith("等")) {
					into.advise("count", matcher.group(), passage.place(), String.valueOf(said), String.valueOf(listed),
							word + "个" + matcher.group(2), matcher.group(3), listed);
				}
			}
		}
	}

	/** What the words of a heading promise must stand below it. */
	public static void promised(Reading reading, Findings into) {
		for (Map<String, String> promise : Catalogue.<Map<String, String>>list(CATALOGUE, "promises")) {
			for (Passage passage : reading.passages()) {
				String title = passage.isHeading() ? passage.text() : Headings.inline(passage.text()).orElse("");
				if (title.length() > 30 || !title.matches(".*(?:" + promise.get("heading") + ").*")) {
					continue;
				}
				StringBuilder body = new StringBuilder(passage.isHeading() ? "" : passage.text().replace(title, ""));
				List<Passage> below = passage.isHeading() ? reading.body(passage) : List.of();
				below.forEach((each) -> body.append(each.text()));
				if (!Pattern.compile(promise.get("holds")).matcher(body).find()) {
					into.advise("promise", title, passage.place(), null, promise.get("name"), title,
							promise.get("name"));
				}
			}
		}
	}

}
