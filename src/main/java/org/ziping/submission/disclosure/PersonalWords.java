package org.ziping.submission.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.ziping.core.PlainWords;

/**
 * Takes numbers and names of natural persons out of a text: by rule what has a shape, by
 * eye what somebody named.
 */
record PersonalWords(List<String> named) {

	/** Identity cards, bank cards, telephones, addresses of mail. */
	private static final List<Pattern> SHAPES = List.of(Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?![\\dXx])"),
			Pattern.compile("(?<![\\d.])(\\d{19}|\\d{16})(?![\\d.])"), Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
			Pattern.compile("(?<!\\d)0\\d{2,3}[-－—]\\d{7,8}(?!\\d)"),
			Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"));

	/** What follows the word for a person who may be asked. */
	private static final Pattern LABELLED = Pattern
		.compile("(联系人|填报人|经办人|填表人|联系电话|联系方式|身份证号码?|银行账号)([:：]\\s*)[^\\s，。；;、,（(]+");

	PersonalWords {
		named = named.stream()
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.distinct()
			.sorted(Comparator.comparing(String::length).reversed())
			.toList();
	}

	String masked(String text) {
		String mask = PlainWords.say("submission.disclosure.mask");
		String masked = LABELLED.matcher(text).replaceAll("$1$2" + mask);
		for (Pattern shape : SHAPES) {
			masked = shape.matcher(masked).replaceAll(mask);
		}
		for (String word : this.named) {
			masked = masked.replace(word, mask);
		}
		return masked;
	}

}
