package org.ziping.inspection.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.text.Headings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/**
 * Quotes, brackets, Latin words and the damage that copying leaves, paragraph by
 * paragraph.
 */
public final class Signs {

	private static final Map<Character, Character> BRACKETS = Map.of('（', '）', '(', ')', '《', '》', '〔', '〕', '【', '】');

	private static final Pattern ORDINAL = Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|[a-z])[)）]");

	private static final Pattern LATIN = Pattern
		.compile("(?<![A-Za-z0-9@./_:+-])[A-Za-z][A-Za-z']+(?![A-Za-z0-9@_:/]|\\.[A-Za-z])");

	private static final Pattern BLANK = Pattern
		.compile("(?<=[\\p{IsHan}，。、；：！？）》”\\d%])[ \u3000\u00a0]+(?=[\\p{IsHan}，。、；：！？）（《“”])");

	private static final Pattern DASH = Pattern.compile("(?<=[\\p{IsHan}“”])--+(?=[\\p{IsHan}“”])");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

	private static final Pattern DOTTED = Pattern.compile("[\\p{IsHan}]{2,4}\\.[\\p{IsHan}]{2,4}\\.[\\p{IsHan}]{2,4}");

	private static final Set<String> LATIN_ALLOWED = new HashSet<>(
			Catalogue.<String>list(Catalogue.open("latin.yaml"), "allowed"));

	private Signs() {
	}

	/** F01: order and number of quotes within the paragraph. */
	public static void quotes(Reading reading, Findings into) {
		for (Passage passage : reading.passages()) {
			String text = passage.text();
			int open = -1;
			for (int i = 0; i < text.length(); i++) {
				char sign = text.charAt(i);
				if (sign == '“' && open >= 0 || sign == '”' && open < 0) {
					into.add("quotes", near(text, i), passage.place(), String.valueOf(sign), null, sign);
					open = -2;
					break;
				}
				open = (sign == '“') ? i : (sign == '”') ? -1 : open;
			}
			if (open >= 0) {
				into.add("quotes", near(text, open), passage.place(), "“", null, "“");
			}
		}
	}

	private static String near(String text, int at) {
		return text.substring(Math.max(0, at - 14), Math.min(text.length(), at + 8));
	}

	/** F02: brackets that do not close, or close in another style. */
	public static void brackets(Reading reading, Findings into) {
		Set<String> styles = new HashSet<>();
		for (Passage passage : reading.passages()) {
			String text = passage.text();
			Matcher ordinal = ORDINAL.matcher(text);
			int from = ordinal.find() ? ordinal.end() : 0;
			Deque<Integer> open = new ArrayDeque<>();
			for (int i = from; i < text.length(); i++) {
				char sign = text.charAt(i);
				if (BRACKETS.containsKey(sign)) {
					open.push(i);
				}
				else if (BRACKETS.containsValue(sign)) {
					if (open.isEmpty()) {
						unpaired(passage, i, into);
						break;
					}
					int at = open.pop();
					if (BRACKETS.get(text.charAt(at)) != sign) {
						into.add("bracket-mixed", Wording.excerpt(text, at, i - at + 1), passage.place(),
								text.charAt(at) + "…" + sign, null, text.charAt(at), sign);
					}
				}
			}
			if (!open.isEmpty()) {
				unpaired(passage, open.peek(), into);
			}
			numbers(passage, styles, into);
		}
	}

	/** The name of a document is a quote: what is not closed weighs more there. */
	private static void unpaired(Passage passage, int at, Findings into) {
		char sign = passage.text().charAt(at);
		String quote = Wording.excerpt(passage.text(), at, 1);
		if (sign == '《' || sign == '》') {
			into.add("F01", Level.MANDATORY, "quotes", quote, passage.place(), String.valueOf(sign), null, sign);
		}
		else {
			into.add("bracket", quote, passage.place(), String.valueOf(sign), null, sign);
		}
	}

	/** (1) here and （2） there. */
	private static void numbers(Passage passage, Set<String> styles, Findings into) {
		Matcher matcher = Pattern.compile("^([(（])\\d{1,2}[)）]").matcher(passage.text());
		if (matcher.find() && styles.add(matcher.group(1)) && styles.size() == 2) {
			into.add("bracket-styles", Wording.excerpt(passage.text(), 0, matcher.end()), passage.place(),
					matcher.group(), null, matcher.group());
		}
	}

	/** F04: a word of another language inside Chinese prose. */
	public static void latin(Reading reading, Findings into) {
		for (Passage passage : reading.passages()) {
			Matcher matcher = LATIN.matcher(passage.text());
			while (matcher.find()) {
				String word = matcher.group();
				boolean capitals = word.equals(word.toUpperCase()) && word.length() <= 8;
				boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 2;
				if (!capitals && !name && !LATIN_ALLOWED.contains(word)
						&& passage.text().matches("(?s).*\\p{IsHan}{4,}.*")) {
					into.add("latin", Wording.excerpt(passage.text(), matcher.start(), word.length()), passage.place(),
							word, null, word);
				}
			}
		}
	}

	/** F05: blanks, dashes and cuts that conversion leaves. */
	public static void damage(Reading reading, Findings into) {
		for (Passage passage : reading.passages()) {
			String raw = passage.raw().strip().replace("**", "");
			blanks(passage, raw, into);
			if (passage.text().contains("--")) {
				one(DASH.matcher(passage.text()), "dash", passage, into);
			}
			if (passage.text().indexOf('.') >= 0) {
				one(DOTTED.matcher(passage.text()), "dotted", passage, into);
			}
			doubled(passage, into);
			int cut = passage.raw().indexOf('\n');
			if (cut > 0) {
				String words = passage.raw().substring(Math.max(0, cut - 12), cut)
						+ passage.raw().substring(cut + 1, Math.min(passage.raw().length(), cut + 13));
				into.add("cut", words.replaceAll("\\s", ""), passage.place(), null, null, words.replaceAll("\\s", ""));
			}
		}
		marks(reading, into);
		open(reading, into);
		titleAtEnd(reading, into);
	}

	private static void blanks(Passage passage, String raw, Findings into) {
		if (raw.length() < 16 && !raw.matches(".*[，。；].*") || passage.text().matches(".*[：:][^\\d]{0,8}")) {
			return;
		}
		Matcher matcher = BLANK.matcher(raw.replace('\n', ' '));
		int count = 0;
		String first = "";
		while (matcher.find()) {
			String head = raw.substring(0, matcher.start());
			boolean slogan = head.lastIndexOf('“') > head.lastIndexOf('”') && matcher.group().length() == 1;
			boolean number = head.matches("^[（(]?[一二三四五六七八九十\\d]+[）)、.]?") || head.matches("(?s).*[\\d%]$")
					&& matcher.end() < raw.length() && Character.isIdeographic(raw.charAt(matcher.end()));
			boolean cut = raw.substring(matcher.start(), matcher.end()).indexOf('\n') >= 0;
			if (!slogan && !number && !cut) {
				count++;
				first = first.isEmpty() ? Wording.excerpt(raw, matcher.start(), 1) : first;
			}
		}
		if (count > 0) {
			into.add("blanks", first, passage.place(), null, null, count);
		}
	}

	/** Words that stand twice in a row, such as 进一步进一步. */
	private static void doubled(Passage passage, Findings into) {
		String text = passage.text();
		for (int i = 0; i + 6 <= text.length(); i++) {
			for (int length = 3; length <= 12 && i + 2 * length <= text.length(); length++) {
				if (text.regionMatches(i, text, i + length, length)
						&& HAN.matcher(text.substring(i, i + length)).matches()) {
					into.add("doubled", Wording.excerpt(text, i, 2 * length), passage.place(),
							text.substring(i, i + 2 * length), text.substring(i, i + length),
							text.substring(i, i + length));
					return;
				}
			}
		}
	}

	private static void one(Matcher matcher, String key, Passage passage, Findings into) {
		if (matcher.find()) {
			into.add(key, Wording.excerpt(passage.text(), matcher.start(), matcher.group().length()), passage.place(),
					matcher.group(), null, matcher.group());
		}
	}

	private static void marks(Reading reading, Findings into) {
		reading.passages()
			.stream()
			.filter((passage) -> passage.raw().contains("**"))
			.findFirst()
			.ifPresent((passage) -> {
				int at = passage.raw().indexOf("**");
				into.add("mark-up", passage.raw().substring(at, Math.min(passage.raw().length(), at + 20)),
						passage.place(), "**", null);
			});
	}

	/** A paragraph that goes on to nowhere, before the next chapter. */
	private static void open(Reading reading, Findings into) {
		List<Passage> passages = reading.passages();
		for (int i = 0; i + 1 < passages.size(); i++) {
			String text = passages.get(i).text();
			if (passages.get(i).kind() == Passage.Kind.PARAGRAPH && text.length() >= 20 && text.matches(".*[，；、]")
					&& endsThere(text, passages.get(i + 1))) {
				into.add("open-end", text.substring(Math.max(0, text.length() - 20)), passages.get(i).place(),
						text.substring(text.length() - 1), null, text.substring(text.length() - 1));
			}
		}
	}

	/** A heading follows, or after a comma a paragraph with a number of its own. */
	private static boolean endsThere(String text, Passage next) {
		return next.isHeading() || text.endsWith("，") && Headings.number(next.text()).isPresent();
	}

	private static void titleAtEnd(Reading reading, Findings into) {
		List<Passage> passages = reading.passages();
		if (passages.size() > 8) {
			Passage last = passages.get(passages.size() - 1);
			if (last.text().matches(".{6,60}(自评报告|自评表说明|评价报告)")
					&& passages.stream().limit(8).noneMatch((passage) -> passage.text().matches(".*(报告|说明)$"))) {
				into.add("title-last", last.text(), last.place(), null, null);
			}
		}
	}

}
