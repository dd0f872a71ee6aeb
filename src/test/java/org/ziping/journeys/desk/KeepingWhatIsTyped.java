package org.ziping.journeys.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.ziping.journeys.browser.Accessible;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Trial;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody writes a chapter while the tab crashes, the session ends or the server is
 * killed; {@code rounds} says how often.
 */
public final class KeepingWhatIsTyped {

	private static final int ROUNDS = Integer.getInteger("rounds", 2);

	private static final long MOST_LOST = TimeUnit.SECONDS.toMillis(15);

	private static final int SENTENCES = 8;

	private static final String CHAPTER = "#chapter-4 .chapter-editor .ProseMirror";

	private static final String FROM_WORD = """
			<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
			<!--StartFragment--><h2 style='mso-list:l0'><span lang=EN-US style='mso-list:Ignore'>&#167;<span>&nbsp; </span></span>存在问题</h2>
			<p class=MsoNormal style='font-size:22pt'><b>采购</b>项目<o:p></o:p>推迟，
			涉及𠮷祥里。<script>document.title='x'</script><img src=x onerror="document.title='x'"></p>
			<table><tr><td><p>项目</p></td><td><p>金额</p></td></tr></table><!--EndFragment--></body></html>""";

	private KeepingWhatIsTyped() {
	}

	/** Who typed what when. */
	private record Typed(String words, long at) {
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

	/** Each way of breaking off, so many times. */
	public static void nothingIsLost(Office office, Trial trial) throws Exception {
		Desk chen = office.of("chen.hui").openTurn("revise");
		String turn = chen.page().url();
		BrowserContext context = chen.page().context();
		long most = 0;
		for (int round = 1; round <= ROUNDS; round++) {
			most = Math.max(most, lost(context, turn, "崩溃" + round, KeepingWhatIsTyped::crash, chen));
			most = Math.max(most, lost(context, turn, "会话" + round, (page) -> context.clearCookies(), chen));
			most = Math.max(most, lost(context, turn, "停机" + round, (page) -> killed(trial), chen));
		}
		System.out.printf("%d rounds of each: at most %d ms of typing lost%n", ROUNDS, most);
		assertThat(most).isLessThanOrEqualTo(MOST_LOST);
	}

	/** Something that happens to the page or to what is behind it. */
	private interface Blow {

		void fall(Page page) throws Exception;

	}

	private static long lost(BrowserContext context, String turn, String mark, Blow blow, Desk desk) throws Exception {
		Page page = context.newPage();
		List<Typed> typed = write(page, turn, mark);
		blow.fall(page);
		long fell = System.currentTimeMillis();
		page.close();
		desk.goTo("/");
		Page again = context.newPage();
		again.navigate(turn);
		again.locator(CHAPTER).waitFor();
		String text = again.locator(CHAPTER).innerText();
		String last = text.strip().substring(Math.max(0, text.strip().length() - 8));
		again.waitForCondition(() -> stored(again).contains(last));
		again.close();
		return typed.stream()
			.filter((one) -> !text.contains(one.words()))
			.mapToLong((one) -> fell - one.at())
			.max()
			.orElse(0);
	}

	private static List<Typed> write(Page page, String turn, String mark) {
		page.navigate(turn);
		page.locator(CHAPTER).click();
		page.keyboard().press("Control+End");
		page.keyboard().press("Enter");
		List<Typed> typed = new ArrayList<>();
		for (int i = 1; i <= SENTENCES; i++) {
			String words = mark + "之" + i + "。";
			page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(60));
			typed.add(new Typed(words, System.currentTimeMillis()));
		}
		return typed;
	}

	/** The tab dies without a last word. */
	private static void crash(Page page) {
		page.onCrash((crashed) -> {
		});
		try {
			page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(5_000));
		}
		catch (RuntimeException gone) {
			assertThat(gone.getMessage()).isNotBlank();
		}
	}

	private static void killed(Trial trial) throws Exception {
		trial.killAndStartAgain();
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
