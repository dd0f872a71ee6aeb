package org.ziping.journeys.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One person at one browser, saying what they do in the words on the page. */
public final class Desk {

	/** A job that a killed server held is taken up when its lock has run out. */
	private static final double LONGEST_JOB = 90_000;

	private static final String PASSWORD = "ziping2026";

	private final Office office;

	private final Page page;

	private final String person;

	private final Map<String, String> tokens = new HashMap<>();

	Desk(Office office, Page page, String person) {
		this.office = office;
		this.page = page;
		this.person = person;
	}

	public Page page() {
		return this.page;
	}

	public Desk signIn() {
		this.page.navigate("/sign-in");
		return enter();
	}

	/** Gives name and password on the page that asks for them. */
	Desk enter() {
		this.page.locator("#username").fill(this.person);
		this.page.locator("#password").fill(PASSWORD);
		this.page.locator("#enter").click();
		this.page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
		return this;
	}

	/** Whoever was away for days signs in again. */
	public Desk goTo(String path) {
		this.page.navigate(path);
		if (this.page.url().contains("/sign-in") && !path.contains("/sign-in")) {
			signIn();
			this.page.navigate(path);
		}
		return this;
	}

	/**
	 * Opens my turn of that step from the list on the home page, however soon it comes.
	 */
	public Desk openTurn(String step) {
		return openTurn(step, "");
	}

	/** Stays on the home page until a turn of that step is listed there. */
	public Desk waitsFor(String step) {
		this.page.navigate("/");
		if (this.page.url().contains("sign-in")) {
			signIn();
			this.page.navigate("/");
		}
		this.page.locator("#home-mine li[data-step=" + step + "]")
			.first()
			.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_JOB));
		return this;
	}

	public Desk openTurn(String step, String with) {
		this.page.navigate("/");
		if (this.page.url().contains("sign-in")) {
			signIn();
			this.page.navigate("/");
		}
		Locator row = this.page.locator("#home-mine li[data-step=" + step + "]")
			.filter(new Locator.FilterOptions().setHasText(with))
			.first();
		// The list refreshes itself; what the engine does a moment later appears there.
		row.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_JOB));
		row.getByRole(AriaRole.LINK).last().click();
		this.page.waitForURL("**/tasks/**");
		settled();
		return this;
	}

	/** The fragments of other rooms have arrived. */
	public Desk settled() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		this.page.waitForFunction(
				"() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')");
		return this;
	}

	public Desk press(String words) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first().click();
		return this;
	}

	/**
	 * Types a value into a cell of the data table and leaves it, as one does with Tab.
	 */
	public Desk cell(String item, String column, String typed) {
		Locator form = this.page.locator("form[action$='/sheet/" + item + "/" + column + "']");
		Locator field = form.locator("input[name=typed]");
		field.fill(typed);
		this.page.waitForResponse((answer) -> answer.url().endsWith("/sheet/" + item + "/" + column)
				&& answer.request().method().equals("POST"), () -> field.press("Tab"));
		return this;
	}

	/** Fills a form of a fragment and saves it; the fragment comes back. */
	public Desk save(Locator form, String... namesAndWords) {
		for (int at = 0; at < namesAndWords.length; at += 2) {
			form.locator("[name=" + namesAndWords[at] + "]").first().fill(namesAndWords[at + 1]);
		}
		settled();
		this.page.waitForResponse((answer) -> answer.request().method().equals("POST"),
				() -> form.locator("button[type=submit]").first().click());
		return settled();
	}

	public Locator find(String selector) {
		return this.page.locator(selector);
	}

	/** Says yes to a question that names the consequence. */
	public Desk agree() {
		this.page.locator("dialog[open] .btn-primary").click();
		return this;
	}

	/** Ends the turn with the main button, and comes home. */
	public Desk finish(String verdict) {
		settled();
		this.page.locator("#decision button[name=verdict][value=" + verdict + "]").click();
		return home();
	}

	private Desk home() {
		this.page.waitForURL(Pattern.compile(".*/(complete)?$"));
		if (this.page.url().endsWith("/complete")) {
			picture("refused-" + this.person);
			throw new AssertionError(this.page.locator("[role=alert]").first().innerText());
		}
		return this;
	}

	public Desk opinion(String words) {
		this.page.locator("#opinion").fill(words);
		return this;
	}

	public Desk sees(String words) {
		assertThat(this.page.locator("body")).containsText(words);
		return this;
	}

	/** 初拟评价结果 of an indicator that the section was given. */
	public Desk propose(String indicator, String points) {
		return save(find("form[action$='/preliminary/" + indicator + "']"), "points", points, "reason", "按本科室掌握的情况初拟");
	}

	/** Hands in a file beside the section's values. */
	public Desk evidence(String name, String kind, String about, byte[] content) {
		settled();
		Locator form = this.page.locator(".evidence-editor form.answer");
		form.locator("input[type=file]").setInputFiles(new FilePayload(name, kind, content));
		form.locator("input[name=about]").fill(about);
		form.locator("button[type=submit]").click();
		settled();
		this.page.locator(".evidence-editor th").filter(new Locator.FilterOptions().setHasText(name)).waitFor();
		return this;
	}

	/** Ends the turns of several people at the same moment; each comes home. */
	public static void together(String verdict, Desk... desks) {
		for (Desk desk : desks) {
			desk.settled();
		}
		double moment = ((Number) desks[0].page.evaluate("() => Date.now() + 1500")).doubleValue();
		for (Desk desk : desks) {
			desk.page.evaluate("""
					([verdict, moment]) => {
					  const button = document.querySelector(`#decision button[name=verdict][value=${verdict}]`);
					  setTimeout(() => button.click(), Math.max(0, moment - Date.now()));
					}""", List.of(verdict, moment));
		}
		for (Desk desk : desks) {
			desk.home();
		}
	}

	/** What this person's own pages send along with every change. */
	Map<String, String> tokens() {
		if (this.tokens.isEmpty()) {
			goTo("/camunda/app/tasklist/default/");
			this.page.context()
				.cookies()
				.stream()
				.filter((cookie) -> cookie.name.equals("XSRF-TOKEN"))
				.forEach((cookie) -> this.tokens.put("X-XSRF-TOKEN", cookie.value));
			goTo("/");
			this.tokens.put(this.page.locator("meta[name=_csrf_header]").getAttribute("content"),
					this.page.locator("meta[name=_csrf]").getAttribute("content"));
		}
		return this.tokens;
	}

	Path pictureOf(String name) {
		return this.office.picture(name);
	}

	public Desk picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(this.office.picture(name)).setFullPage(true));
		return this;
	}

}
