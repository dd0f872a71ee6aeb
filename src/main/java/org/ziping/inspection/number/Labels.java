package org.ziping.inspection.number;

import org.ziping.inspection.text.Cleaning;

/** What a number is a number of, without the small words around it. */
public final class Labels {

	private Labels() {
	}

	public static String plain(String clause) {
		String text = Cleaning.bare(clause);
		text = text.replaceAll("(分别|合计|共计|总计)?(为|是|达到|达|共|有|计|了|:|：|=)+$", "");
		return text.replaceAll("^(其中|分别为|分别|和|与|及|以及|并|且|而|即|另|到|在)+", "");
	}

	/** Without the year and without whose it is. */
	public static String canonical(String clause) {
		String text = plain(clause).replaceAll("\\d{4}年度?|\\d{4}-?", "");
		text = text.replaceAll("^.*(本单位|我单位|本部门|我局|我部门|本局|局本级|全局)的?", "");
		return text.replaceAll("^(本年度?|全年|当年|年度|部门|整体|本级|部门整体|单位|该|上述|实现|安排)+", "").replaceAll("(金额|合计|总额|总数)$", "");
	}

}
