package org.ziping.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a printed page says of itself to a machine: of which text it is which page. */
public record PageMark(String code, int page, int pages) {

	private static final Pattern WRITTEN = Pattern.compile("ZP/([0-9A-Z]{4,32})/(\\d{1,5})/(\\d{1,5})");

	public PageMark {
		if (!code.matches("[0-9A-Z]{4,32}")) {
			throw new IllegalArgumentException("The code of a page is of capital letters and digits: " + code);
		}
	}

	/** In the signs that take least room in a square. */
	public String written() {
		return "ZP/" + this.code + "/" + this.page + "/" + this.pages;
	}

	public static Optional<PageMark> parse(String written) {
		Matcher matcher = WRITTEN.matcher(written);
		return matcher.matches() ? Optional
			.of(new PageMark(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))
				: Optional.empty();
	}

}
