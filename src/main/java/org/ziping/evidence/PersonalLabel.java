package org.ziping.evidence;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file says about persons, found in its words when it is handed in; it decides who
 * may look, and keeps the file out of what is disclosed.
 */
public enum PersonalLabel {

	/** An identity number whose check sign is right. */
	IDENTITY_NUMBER("(?<![0-9Xx])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}"
			+ "[0-9Xx](?![0-9Xx])") {
		@Override
		boolean confirms(String found) {
			int sum = 0;
			int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
			for (int i = 0; i < 17; i++) {
				sum += weights[i] * (found.charAt(i) - '0');
			}
			return "10X98765432".charAt(sum % 11) == Character.toUpperCase(found.charAt(17));
		}
	},
	/** A bank card's number whose check digit is right. */
	BANK_CARD("(?<![0-9])(?:62|4[0-9]|5[1-5])(?:[ -]?[0-9]){14,17}(?![0-9])") {
		@Override
		boolean confirms(String found) {
			String digits = found.replaceAll("[ -]", "");
			int sum = 0;
			for (int i = 0; i < digits.length(); i++) {
				int digit = digits.charAt(digits.length() - 1 - i) - '0';
				int twice = (i % 2 == 1) ? digit * 2 : digit;
				sum += (twice > 9) ? twice - 9 : twice;
			}
			return digits.length() >= 16 && digits.length() <= 19 && sum % 10 == 0
					&& new BigInteger(digits).signum() > 0;
		}
	},
	/** A mobile phone's number. */
	PHONE("(?<![0-9])1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9])"),
	/** Words of somebody's illness. */
	ILLNESS("(?:确诊|患有|诊断为|病历号|住院号|诊断证明|残疾证号)");

	private final Pattern pattern;

	PersonalLabel(String pattern) {
		this.pattern = Pattern.compile(pattern);
	}

	boolean confirms(String found) {
		return true;
	}

	/** Worded in the messages. */
	public String key() {
		return "evidence.label." + name();
	}

	static Set<PersonalLabel> in(String words) {
		EnumSet<PersonalLabel> found = EnumSet.noneOf(PersonalLabel.class);
		for (PersonalLabel label : values()) {
			Matcher places = label.pattern.matcher(words);
			while (!found.contains(label) && places.find()) {
				if (label.confirms(places.group())) {
					found.add(label);
				}
			}
		}
		return found;
	}

}
