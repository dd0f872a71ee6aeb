package org.ziping.journeys.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The browsers on the desks: one for each person, at the size of an office screen. */
public final class Office implements AutoCloseable {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--lang=zh-CN");

	/** A busy machine may take this long for one page. */
	private static final double LONGEST_ANSWER = 60_000;

	private final Playwright playwright;

	private final Browser browser;

	private final Trial trial;

	private final Map<String, Desk> desks = new LinkedHashMap<>();

	private final Path pictures;

	private final Requests requests;

	private int taken;

	public Office(Trial trial) {
		this(trial, "");
	}

	/** The pictures of this journey lie in a folder of their own. */
	public Office(Trial trial, String journey) {
		this.trial = trial;
		this.requests = new Requests(trial.address());
		this.pictures = Path.of("target", "journey", journey);
		PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_ANSWER);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
	}

	/** That person's browser, signed in. */
	public Desk of(String person) {
		return this.desks.computeIfAbsent(person, (name) -> desk(name, 1366, 768));
	}

	/** The same person with a telephone in the hand. */
	public Desk phoneOf(String person) {
		return this.desks.computeIfAbsent(person + "-phone", (name) -> desk(person, 390, 844));
	}

	/** The same person at a browser that runs no scripts. */
	public Desk withoutScript(String person) {
		return this.desks.computeIfAbsent(person + "-plain",
				(name) -> desk(person, 1366, 768, new Browser.NewContextOptions().setJavaScriptEnabled(false)));
	}

	private Desk desk(String person, int width, int height) {
		return desk(person, width, height, new Browser.NewContextOptions());
	}

	private Desk desk(String person, int width, int height, Browser.NewContextOptions options) {
		BrowserContext context = this.browser.newContext(options.setLocale("zh-CN")
			.setTimezoneId("Asia/Shanghai")
			.setViewportSize(width, height)
			.setAcceptDownloads(true)
			.setBaseURL(this.trial.address()));
		context.setDefaultTimeout(LONGEST_ANSWER);
		this.requests.listen(context);
		Page page = context.newPage();
		Desk desk = new Desk(this, page, person);
		desk.signIn();
		return desk;
	}

	/** All that was asked at these desks so far. */
	public Requests requests() {
		return this.requests;
	}

	Path picture(String name) {
		try {
			return Files.createDirectories(this.pictures).resolve("%02d-%s.png".formatted(++this.taken, name));
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Path chromium() {
		return Path.of(System.getProperty("ziping.chromium", "/usr/bin/chromium"));
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
