package org.ziping.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Program;
import org.ziping.journeys.browser.Trial;

import static org.assertj.core.api.Assertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What has to stand before any work is done: one sign-in for all pages, Chinese on each
 * of them, one click that ends it, and a second start that changes nothing.
 */
class FoundationJourney {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final String TASKS = "/camunda/api/engine/engine/default/filter";

	@Test
	void oneSignInOneSignOutOneDeployment() throws Exception {
		try (Trial trial = Trial.start("foundation"); Office office = new Office(trial)) {
			financeOpensTheYear(office);
			memberReadsTasklistInChinese(office);
			officeReadsItsTaskInChinese(office);
			oneClickSignsOutEverywhere(office);
			tasklistsOwnButtonSignsOutToo(office);
			administratorReadsCockpitInChinese(office);
			withoutScriptThePageSaysSo(office);
			operatorsLookAfterTheHouse(trial);
			secondStartDeploysNothing(trial, office);
		}
	}

	private void financeOpensTheYear(Office office) {
		Page page = office.of("deng.hong").goTo("/campaigns/new").page();
		page.locator("#year").fill("2025");
		page.locator("#title").fill("2025年度市级部门整体支出绩效自评");
		page.locator("#notice").fill("云财绩〔2026〕3号");
		page.locator("#finalDate").fill("2026-04-30");
		page.locator("#unit-440100-001").check();
		page.locator("main form button[type=submit]").first().click();
		page.waitForURL("**/campaigns/**");
		page.locator("form[action$='/open'] button").first().click();
		office.of("deng.hong").agree().sees("已开启");
	}

	private void memberReadsTasklistInChinese(Office office) {
		Desk member = office.of("he.jing").goTo("/");
		ChineseOnly.on(member.settled().picture("member-home").page(), "he.jing");
		tasklist(member);
		member.page().locator(".tasks-list").waitFor();
		ChineseOnly.on(member.settled().picture("member-tasklist").page(), "he.jing");
	}

	private void officeReadsItsTaskInChinese(Office office) {
		Desk yin = office.of("yin.xia");
		tasklist(yin);
		yin.page().locator(".task-filters").getByText("小组待认领").first().click();
		yin.page().locator(".tasks-list li.task").first().click();
		yin.page().locator(".task-details").locator(".claim").click();
		yin.page().locator(".fjs-form").first().waitFor();
		ChineseOnly.on(yin.settled().picture("office-tasklist").page(), "yin.xia");
	}

	private void oneClickSignsOutEverywhere(Office office) {
		Desk member = office.of("he.jing");
		Page secondTab = member.page().context().newPage();
		secondTab.navigate(TASKLIST);
		secondTab.locator(".tasks-list").waitFor();
		assertThat(status(member.page(), TASKS)).isEqualTo(200);
		member.goTo("/").find(".house-person summary").click();
		member.find("form[action$='/sign-out'] button").click();
		member.page().waitForURL("**/sign-in?out");
		ChineseOnly.on(member.picture("signed-out").page(), signInNames(member.page()));
		assertThat(status(member.page(), TASKS)).isEqualTo(401);
		for (String path : new String[] { "/", TASKLIST, "/dossiers" }) {
			secondTab.navigate(path);
			assertThat(secondTab).hasURL(Pattern.compile(".*/sign-in.*"));
		}
		secondTab.close();
	}

	private void tasklistsOwnButtonSignsOutToo(Office office) {
		Desk yin = office.of("yin.xia");
		yin.page().locator("[cam-widget-header] .account.dropdown > a").click();
		yin.page().locator("[cam-widget-header] .logout a").click();
		yin.page().waitForURL("**/sign-in*");
		yin.picture("signed-out-of-tasklist");
		assertThat(status(yin.page(), TASKS)).isEqualTo(401);
		yin.page().navigate("/");
		assertThat(yin.page()).hasURL(Pattern.compile(".*/sign-in.*"));
	}

	private void administratorReadsCockpitInChinese(Office office) {
		Desk liu = office.of("liu.chang").goTo("/camunda/app/cockpit/default/#/dashboard").settled();
		liu.page().locator(".dashboard").first().waitFor();
		ChineseOnly.on(liu.settled().picture("cockpit-dashboard").page(), "liu.chang");
		liu.goTo("/camunda/app/cockpit/default/#/processes");
		liu.page().locator("td a[href*='process-definition']").first().waitFor();
		ChineseOnly.on(liu.picture("cockpit-processes").page(), "liu.chang", "self", "evaluation", "consultation",
				"archive", "transfer", "disclosure", "extension", "request");
		List<String> refused = new CopyOnWriteArrayList<>();
		liu.page().onResponse((answer) -> {
			if (answer.status() >= 400) {
				refused.add(answer.status() + " " + answer.url());
			}
		});
		liu.page().locator("td a[href*='process-definition']").first().click();
		liu.page().locator("svg .djs-visual").first().waitFor();
		liu.settled().picture("cockpit-process");
		assertThat(refused).isEmpty();
	}

	private void withoutScriptThePageSaysSo(Office office) {
		Desk chen = office.withoutScript("chen.hui").goTo("/").picture("without-script");
		assertThat(chen.find("noscript .notice")).isVisible();
		assertThat(chen.find("#not-saved").count()).isZero();
		chen.find(".house-person summary").click();
		chen.find("form[action$='/sign-out'] button").click();
		chen.page().waitForURL("**/sign-in?out");
	}

	private void operatorsLookAfterTheHouse(Trial trial) throws Exception {
		assertThat(ask(trial.management() + "/actuator/health")).contains("\"status\":\"UP\"", "\"db\"",
				"\"diskSpace\"", "\"jobExecutorHeartbeat\":{\"status\":\"UP\"");
		assertThat(ask(trial.management() + "/actuator/prometheus")).contains("http_server_requests_seconds_count",
				"hikaricp_connections_active", "jvm_memory_used_bytes");
		assertThat(ask(trial.address() + "/actuator/health")).doesNotContain("UP");
		// The server holds the trial's database file: only it can answer.
		assertThat(Program.run("verify-audit", "--management.server.port=" + trial.managementPort()).code()).isZero();
	}

	private static String ask(String address) throws Exception {
		HttpRequest question = HttpRequest.newBuilder(URI.create(address)).build();
		return HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString()).body();
	}

	private void secondStartDeploysNothing(Trial trial, Office office) throws Exception {
		String before = versions(office);
		assertThat(before).contains("1");
		trial.stop();
		assertThat(trial.log()).contains("Graceful shutdown complete");
		int deployed = deployments(trial);
		trial.startAgain();
		assertThat(versions(office)).isEqualTo(before);
		trial.stop();
		assertThat(deployments(trial)).isEqualTo(deployed).isPositive();
	}

	private static String versions(Office office) {
		Desk liu = office.of("liu.chang").goTo("/studio");
		if (liu.page().url().contains("sign-in")) {
			liu.signIn().goTo("/studio");
		}
		return liu.settled().picture("studio-versions").find("main section:last-of-type .table-frame").innerText();
	}

	/** Asked of the file while nobody has it open; the studio shows diagrams alone. */
	private static int deployments(Trial trial) throws SQLException {
		String url = "jdbc:h2:file:" + trial.folder().toAbsolutePath().resolve("ziping") + ";IFEXISTS=TRUE";
		try (Connection file = DriverManager.getConnection(url, "sa", "");
				ResultSet count = file.createStatement().executeQuery("select count(*) from act_re_deployment")) {
			count.next();
			return count.getInt(1);
		}
	}

	private static void tasklist(Desk desk) {
		Response page = desk.page().navigate(TASKLIST);
		assertThat(page.status()).isEqualTo(200);
	}

	private static int status(Page page, String path) {
		return page.context().request().get(path).status();
	}

	private static String[] signInNames(Page page) {
		return page.locator("main")
			.innerText()
			.lines()
			.flatMap((line) -> Arrays.stream(line.split("[^a-z0-9.]+")))
			.filter((word) -> word.matches("[a-z]+\\.[a-z]+|ziping2026"))
			.flatMap((word) -> Arrays.stream(word.replaceAll("[0-9]", "").split("\\.")))
			.distinct()
			.toArray(String[]::new);
	}

}
