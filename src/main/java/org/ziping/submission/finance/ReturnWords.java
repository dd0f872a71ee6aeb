package org.ziping.submission.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words of a return as they stand in its decision: fixed reasons in brackets first,
 * then what was said, so that the trail and every sheet hold both.
 */
public record ReturnWords(List<String> reasons, String said) {

	private static final Pattern REASON = Pattern.compile("\\G【([^【】]+)】");

	public ReturnWords {
		reasons = List.copyOf(reasons);
		said = said.strip();
	}

	public static ReturnWords of(@Nullable String opinion) {
		String words = (opinion != null) ? opinion : "";
		List<String> reasons = new ArrayList<>();
		Matcher reason = REASON.matcher(words);
		int end = 0;
		while (reason.find()) {
			reasons.add(reason.group(1));
			end = reason.end();
		}
		return new ReturnWords(reasons, words.substring(end));
	}

	/** As one opinion. */
	public String opinion() {
		StringBuilder words = new StringBuilder();
		this.reasons.forEach((reason) -> words.append('【').append(reason).append('】'));
		return words.append(this.said).toString();
	}

}
