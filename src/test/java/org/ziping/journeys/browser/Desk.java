package org.ziping.journeys.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One person at one browser, saying what they do in the words on the page. */
public final class Desk {

	private static final String PASSWORD = "ziping2026";

	private final Office office;

	private final Page page;

	private final String person;

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
		this.page.locator("#username").fill(this.person);
		this.page.locator("#password").fill(PASSWORD);
		this.page.locator("#enter").click();
		this.page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
		return this;
	}

	public Desk goTo(String path) {
		this.page.navigate(path);
		return this;
	}

	/**
	 * Opens my turn of that step from the list on the home page, however soon it comes.
	 */
	public Desk openTurn(String step) {
		return openTurn(step, "");
	}

	public Desk openTurn(String step, String with) {
		this.page.navigate("/");
		Locator row = this.page.locator("[data-turn]")
			.filter(new Locator.FilterOptions().setHasText(step))
			.filter(new Locator.FilterOptions().setHasText(with))
			.first();
		row.waitFor();
		row.getByRole(AriaRole.LINK).last().click();
		this.page.waitForURL("**/tasks/**");
		settled();
		return this;
	}

	/** The fragments of other rooms have arrived. */
	public Desk settled() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		return this;
	}

	public Desk press(String words) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first().click();
		return this;
	}

	/** Says yes to a question that names the consequence. */
	public Desk agree() {
		this.page.locator("dialog[open] .btn-primary").click();
		return this;
	}

	/** Ends the turn with the main button, and comes home. */
	public Desk finish(String verdict) {
		this.page.locator("#decision button[name=verdict][value=" + verdict + "]").click();
		this.page.waitForURL(Pattern.compile(".*/$"));
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

	public Desk picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(this.office.picture(name)).setFullPage(true));
		return this;
	}

}
