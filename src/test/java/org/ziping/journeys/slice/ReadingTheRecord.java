package org.ziping.journeys.slice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.ziping.journeys.browser.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the record afterwards. */
public final class ReadingTheRecord {

	private ReadingTheRecord() {
	}

	/** After freezing: version 1 until the leader, version 2 from the confirmation on. */
	public static void everyDecisionCarriesItsVersion(Office office) {
		String page = office.of("chen.hui").find("main").innerText();
		String first = code(page, "第 1 版");
		String second = code(page, "第 2 版");
		assertThat(first).isNotEqualTo(second);
		assertThat(cards(office, "自评小组复核")).contains(first);
		assertThat(cards(office, "分管领导审核")).contains(first);
		assertThat(cards(office, "主要领导审批")).contains(first);
		assertThat(cards(office, "确认确定稿差异")).contains(second);
		assertThat(cards(office, "用印")).contains(second);
		assertThat(cards(office, "报送")).contains(second);
		assertThat(cards(office, "财政审核")).contains(second);
	}

	private static String code(String page, String version) {
		Matcher code = Pattern.compile(version + "\\s+([0-9A-F]{4}-[0-9A-F]{4})").matcher(page);
		assertThat(code.find()).as(version).isTrue();
		return code.group(1);
	}

	private static String cards(Office office, String step) {
		Locator lines = office.of("chen.hui").find("main p:has(> span:text-is('" + step + "')) + article");
		return String.join("\n", lines.allInnerTexts());
	}

}
