package org.ziping.journeys.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.ziping.journeys.browser.Accessible;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** A chapter with live figures, pasted from Word, and two who write it at once. */
public final class KeepingWhatIsTyped {

	private static final String CHAPTER = "#chapter-4 .chapter-editor .ProseMirror";

	private static final String FROM_WORD = """
			<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
			<!--StartFragment--><h2 style='mso-list:l0'><span lang=EN-US style='mso-list:Ignore'>&#167;<span>&nbsp; </span></span>存在问题</h2>
			<p class=MsoNormal style='font-size:22pt'><b>采购</b>项目<o:p></o:p>推迟，
			涉及𠮷祥里。<script>document.title='x'</script><img src=x onerror="document.title='x'"></p>
			<table><tr><td><p>项目</p></td><td><p>金额</p></td></tr></table><!--EndFragment--></body></html>""";

	private KeepingWhatIsTyped() {
	}

	public static void chapterIsWrittenWithChips(Office office) {
		Desk chen = office.of("chen.hui").openTurn("revise");
		Locator chapter = chen.find(CHAPTER);
		chapter.waitFor();
		assertThat(chen.find("#chapter-3 .figure-chip[data-figure=F08]").first().innerText()).contains("40.56%");
		assertThat(chen.find("#chapter-3 .figure-chip[data-figure=F08]").first().getAttribute("title")).isNotBlank();
		chapter.click();
		chen.page().keyboard().press("Control+End");
		chapter.evaluate(
				"""
						(editor, html) => {
						  const data = new DataTransfer();
						  data.setData('text/html', html);
						  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
						}""",
				FROM_WORD);
		assertThat(chapter.innerText()).contains("存在问题")
			.contains("采购项目推迟")
			.contains("项目　金额")
			.doesNotContain("document");
		assertThat(chapter.locator("img:not(.ProseMirror-separator),script,b,[style],[class^=Mso]").count()).isZero();
		chen.find("button[data-insert='{{figure F08}}']").click();
		assertThat(chapter.locator(".figure-chip[data-figure=F08]").count()).isEqualTo(1);
		chen.find("#chapter-4 .saved").waitFor();
		chapter.scrollIntoViewIfNeeded();
		chen.picture("editor");
		Accessible.part(chen.page(), "#report-editor");
	}

	/**
	 * Two write the same chapter; the later one sees both texts and overwrites nothing.
	 */
	public static void twoEditorsMeet(Office office) {
		Desk chen = office.of("chen.hui").openTurn("revise");
		Page other = chen.page().context().newPage();
		other.navigate(chen.page().url());
		other.locator(CHAPTER).click();
		chen.find(CHAPTER).click();
		chen.page().keyboard().press("Control+End");
		chen.page().keyboard().type("先写的一句。");
		chen.page()
			.waitForCondition(() -> chen.find("#chapter-4 [name=seen]").getAttribute("value") != null
					&& stored(chen.page()).contains("先写的一句"));
		other.keyboard().press("Control+End");
		other.keyboard().type("后写的一句。");
		other.locator("#chapter-4 .chapter-theirs").waitFor();
		assertThat(other.locator("#chapter-4 .chapter-theirs").innerText()).contains("先写的一句。").doesNotContain("后写的一句。");
		assertThat(other.locator(CHAPTER).innerText()).contains("后写的一句。");
		other.close();
		assertThat(stored(chen.page())).contains("先写的一句。").doesNotContain("后写的一句。");
	}

	/** The chapter as the server has it. */
	private static String stored(Page page) {
		String dossier = page.locator(".task-of a").getAttribute("href");
		return page.context().request().get(dossier + "/report/read").text();
	}

}
