package org.ziping.journeys.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import org.ziping.journeys.ChineseOnly;

import static org.assertj.core.api.Assertions.assertThat;

/** A member of the group at the engine's own Tasklist, who never leaves it. */
public final class Tasklist {

	private static final String HERE = "/camunda/app/tasklist/default/";

	/** The engine's pages wake up with the first who comes. */
	private static final double FIRST_LOOK = 150_000;

	private final Desk desk;

	private final Page page;

	private final List<String> elsewhere = new ArrayList<>();

	private Tasklist(Desk desk) {
		this.desk = desk;
		this.page = desk.page();
	}

	/** Opens Tasklist at that desk; from now on every other page is written down. */
	public static Tasklist at(Desk desk) {
		desk.goTo(HERE);
		Tasklist tasklist = new Tasklist(desk);
		tasklist.page.locator(".task-filter").first().waitFor(new Locator.WaitForOptions().setTimeout(FIRST_LOOK));
		tasklist.page.onFrameNavigated((frame) -> {
			if (frame == tasklist.page.mainFrame() && !frame.url().contains(HERE)) {
				tasklist.elsewhere.add(frame.url());
			}
		});
		return tasklist;
	}

	/** Tasklist is open there already. */
	public static Tasklist on(Desk desk) {
		return new Tasklist(desk);
	}

	/** Opens a card of one of the ready lists. */
	public Tasklist open(String list, String area) {
		this.page.locator(".task-filter")
			.filter(new Locator.FilterOptions().setHasText(list))
			.locator("a")
			.first()
			.click();
		card(area).click();
		this.page.locator(".task-card .ziping-about").filter(new Locator.FilterOptions().setHasText(area)).waitFor();
		return this;
	}

	/** The card of that area in the list at the left. */
	public Locator card(String area) {
		return this.page.locator("li.task").filter(new Locator.FilterOptions().setHasText(area)).first();
	}

	public Tasklist claim() {
		this.page.locator("button.claim").click();
		return this;
	}

	/** It is mine; the form opens for writing. */
	public Tasklist mine(String name) {
		this.page.locator(".task-card .assignee").filter(new Locator.FilterOptions().setHasText(name)).waitFor();
		return this;
	}

	public Tasklist material() {
		tab("自评材料");
		this.page.locator(".ziping-text").waitFor();
		this.page.waitForFunction(
				"""
						() => {
						  const text = document.querySelector('.ziping-text');
						  return text && !text.innerText.includes('正在读取材料') && !text.querySelector('[hx-trigger~=load] .task-waiting');
						}""");
		return this;
	}

	/** A sentence or a line of the material. */
	public Locator line(String words) {
		return this.page.locator(".ziping-text [data-anchor]")
			.filter(new Locator.FilterOptions().setHasText(words))
			.last();
	}

	/** Pins an opinion to that sentence, in the material itself. */
	public Tasklist pin(String words, String opinion) {
		line(words).click();
		this.page.locator(".ziping-opinion textarea").fill(opinion);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("加入逐条意见")).click();
		this.page.locator(".ziping-pins li").filter(new Locator.FilterOptions().setHasText(opinion)).waitFor();
		return this;
	}

	/** A file opens below its line. */
	public Tasklist opensFile(String name) {
		this.page.locator(".ziping-text a").filter(new Locator.FilterOptions().setHasText(name)).first().click();
		Locator shown = this.page.locator(".ziping-file .file-page").last();
		shown.waitFor();
		shown.scrollIntoViewIfNeeded();
		this.page.waitForCondition(
				() -> Boolean.TRUE.equals(shown.evaluate("(image) => image.complete && image.naturalWidth > 0")));
		return this;
	}

	/** What stands beside the material. */
	public Locator side() {
		return this.page.locator(".ziping-side");
	}

	public Tasklist handsTo(String colleague, String reason) {
		this.page.locator(".ziping-over summary").click();
		this.page.locator(".ziping-over select").selectOption(colleague);
		this.page.locator(".ziping-over input").fill(reason);
		this.page.waitForResponse((answer) -> answer.url().endsWith("/hand") && answer.ok(),
				() -> this.page.locator(".ziping-over button").click());
		this.page.locator(".ziping-over")
			.waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
		return this;
	}

	public Tasklist form() {
		tab("办理");
		this.page.locator(".fjs-form").waitFor();
		return this;
	}

	public Tasklist choose(String verdict) {
		this.page.getByLabel(verdict).check();
		return this;
	}

	public Tasklist opinion(String words) {
		opinionField().fill(words);
		return this;
	}

	public Locator opinionField() {
		return this.page.locator(".fjs-form textarea[id*=f_opinion]");
	}

	/** Presses the main button and expects the gate to let it pass. */
	public Tasklist finish() {
		Response answer = press();
		assertThat(answer.status()).as(answer.text()).isEqualTo(204);
		return this;
	}

	/** Presses the main button and reads why it was refused. */
	public Tasklist refused(String sentence) {
		assertThat(press().status()).isEqualTo(400);
		return told(sentence);
	}

	/** What Tasklist says at its edge. */
	public Tasklist told(String sentence) {
		this.page.locator("[notifications-panel]").filter(new Locator.FilterOptions().setHasText(sentence)).waitFor();
		return this;
	}

	private Response press() {
		Locator button = this.page.locator(".form-actions .btn-primary:not([disabled])");
		return this.page.waitForResponse((answer) -> answer.url().endsWith("/submit-form"), button::click);
	}

	/** The session ends while the form is open; after the next sign-in it goes on. */
	public Tasklist loseSessionAndComeBack() {
		this.page.context().clearCookies();
		this.page.locator(".form-actions .btn-primary").click();
		this.page.waitForURL("**/sign-in**");
		this.desk.enter();
		this.page.waitForURL("**" + HERE + "**");
		this.page.locator(".fjs-form").waitFor();
		this.elsewhere.removeIf((url) -> url.contains("/sign-in"));
		return this;
	}

	/** Narrows the lists by words. */
	public Tasklist find(String words) {
		this.page.locator(".ziping-search input").fill(words);
		this.page.waitForResponse(
				(answer) -> answer.url().contains("/list?") && answer.request().postData().contains("words"),
				() -> this.page.locator(".ziping-search button").click());
		return this;
	}

	/** Leaves by Tasklist's own menu. */
	public Tasklist signOut() {
		this.page.locator(".account > a").click();
		this.page.locator(".account .logout a").click();
		this.page.waitForURL("**/sign-in?out");
		this.page.waitForLoadState();
		return this;
	}

	/** What this computer keeps of unfinished forms. */
	public String unfinished() {
		return (String) this.page.evaluate(
				"() => Object.keys(localStorage).filter((name) => /^(camunda-form:|ziping\\.)/.test(name)).join(' ')");
	}

	private void tab(String name) {
		this.page.locator(".task-details .nav-tabs a")
			.filter(new Locator.FilterOptions().setHasText(name))
			.first()
			.click();
	}

	/** Looks at the whole screen: nothing but Chinese, and a picture of it. */
	public Tasklist picture(String name) {
		ChineseOnly.on(this.page, "KB");
		this.page.screenshot(new Page.ScreenshotOptions().setPath(this.desk.pictureOf(name)));
		return this;
	}

	public void neverLeft() {
		assertThat(this.elsewhere).as("pages beside Tasklist").isEmpty();
	}

}
