package org.ziping.inspection.number;

import java.util.regex.Pattern;

import org.ziping.inspection.text.Cleaning;

/** What a number is a number of, without the small words around it. */
public final class Labels {

	private static final Pattern TAIL = Pattern
		.compile("(分别|合计|共计|总计)?(为|是|达到|(?<![下到表发传送])达|共|有|(?<![合总共统会审累小预设])计|了|:|：|=)+$");

	/** Most labels end otherwise, and need no search for a tail. */
	private static final String TAIL_SIGNS = "为是到达共有计了:：=";

	private static final Pattern HEAD = Pattern.compile("^(其中|分别为|分别|和|与|及|以及|并|且|而|即|另|到|在)+");

	private static final Pattern YEAR = Pattern.compile("\\d{4}年度?|\\d{4}-?");

	private static final Pattern OWNER = Pattern.compile("^.*(本单位|我单位|本部门|我局|我部门|本局|局本级|全局)的?");

	private static final Pattern WIDE = Pattern.compile("^(本年度?|全年|当年|年度|部门|整体|本级|部门整体|单位|该|上述|实现|安排)+");

	private static final Pattern SUM = Pattern.compile("(金额|合计|总额|总数)$");

	private Labels() {
	}

	public static String plain(String clause) {
		String bare = Cleaning.bare(clause);
		boolean tailed = !bare.isEmpty() && TAIL_SIGNS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
		return HEAD.matcher(tailed ? TAIL.matcher(bare).replaceAll("") : bare).replaceFirst("");
	}

	/** Without the year and without whose it is. */
	public static String canonical(String clause) {
		String text = OWNER.matcher(YEAR.matcher(plain(clause)).replaceAll("")).replaceAll("");
		return SUM.matcher(WIDE.matcher(text).replaceAll("")).replaceAll("");
	}

}
