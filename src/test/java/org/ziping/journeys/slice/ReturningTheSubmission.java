package org.ziping.journeys.slice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.FilePayload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** Between the unit and its finance bureau, until the bureau has it. */
public final class ReturningTheSubmission {

	private static final String ADDED = "上述措施由财务室按季度落实。";

	private static final double LONGEST_RECHECK = 240_000;

	private final Office office;

	private final String dossier;

	public ReturningTheSubmission(Office office, String dossier) {
		this.office = office;
		this.dossier = dossier;
	}

	public String dossier() {
		return this.dossier;
	}

	public void leadersApprove() {
		this.office.of("ma.chao").openTurn("group_confirm").opinion("同意").finish("PASS");
		this.office.of("huang.guoqiang").openTurn("leader_approval").opinion("同意").finish("PASS");
		this.office.of("chen.hui").openTurn("finalize").finish("PASS");
	}

	public void scanWithAPageMissingIsRefused() throws IOException {
		Desk yin = this.office.of("yin.xia").openTurn("seal");
		byte[] volume = volume(yin, 1);
		try (PDDocument pages = Loader.loadPDF(volume); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			pages.removePage(pages.getNumberOfPages() - 1);
			pages.save(out);
			registers(yin, out.toByteArray());
		}
		yin.sees("扫描件与确定稿不一致").picture("scan-with-a-page-missing");
	}

	public void sealedAndSubmitted(int version) {
		Desk yin = this.office.of("yin.xia").openTurn("seal").picture("seal");
		registers(yin, volume(yin, version));
		yin.openTurn("seal").finish("PASS");
		this.office.of("chen.hui").openTurn("submit_to_finance").picture("submit").finish("PASS");
	}

	private byte[] volume(Desk desk, int version) {
		return desk.page().context().request().get(this.dossier + "/versions/" + version + "/volume.pdf").body();
	}

	private static void registers(Desk desk, byte[] scan) {
		Locator form = desk.find("form[action$='/seal']");
		form.locator("[name=on]").fill("2026-03-02");
		form.locator("[name=copies]").fill("3");
		form.locator("[name=scan]").setInputFiles(new FilePayload("盖章扫描件.pdf", "application/pdf", scan));
		desk.page()
			.waitForResponse((got) -> got.request().method().equals("POST"),
					() -> form.locator("button[type=submit]").click());
		desk.settled();
	}

	public void bureauSeesWhoOwes() {
		Desk deng = inbox();
		deng.find("tr[data-unit='440100-001'] input[name=chosen]").waitFor();
		deng.find("tr[data-unit='440100-002']").getByText("未报送").first().waitFor();
		deng.picture("inbox");
		deng.find("form[action$='/inbox/urge'] button").click();
		deng.agree();
		deng.sees("已催报 1 家单位").picture("urged");
		this.office.of("fan.hua").goTo("/notifications").sees("财政部门催报");
	}

	private Desk inbox() {
		Desk deng = this.office.of("deng.hong").goTo("/campaigns");
		deng.find("main tbody a").first().click();
		deng.find("a[href$='/inbox']").click();
		deng.page().waitForURL("**/inbox");
		return deng.settled();
	}

	public void returnedForForm() {
		Desk deng = this.office.of("deng.hong").openTurn("finance_acceptance");
		opens(deng, "seal");
		deng.find("input[name=reason][value^='seal:扫描件缺页']").check();
		deng.opinion("第 3 页印章不清").picture("return-for-form").finish("RETURN");
		this.office.of("yin.xia")
			.openTurn("seal")
			.sees("形式性补正")
			.sees("扫描件缺页")
			.sees("第 3 页印章不清")
			.picture("mend-the-form");
	}

	private static void opens(Desk desk, String kind) {
		desk.find("#returning > summary").click();
		desk.find("input[name=returnTo][value=" + kind + "]").check();
	}

	public void returnedInSubstance() {
		Desk deng = this.office.of("deng.hong").openTurn("finance_acceptance");
		opens(deng, "revise");
		deng.find("input[name=reason][value^='revise:问题和改进措施']").check();
		deng.find("[name=anchor]").first().selectOption("report/5");
		deng.find("[name=comment]").first().fill("请写明由谁落实");
		deng.opinion("改进措施请写具体").picture("return-in-substance").finish("RETURN");
		Desk chen = this.office.of("chen.hui").openTurn("revise").sees("请写明由谁落实").picture("revise-after-return");
		Locator chapter = chen.find("form[action$='/report/5']");
		String text = chapter.locator("[name=text]").inputValue();
		chen.save(chapter, "text", text + "\n" + ADDED);
		Locator answer = chen.find("form[action$='/answer']").first();
		answer.locator("[name=words]").fill("已写明");
		chen.page()
			.waitForResponse((got) -> got.request().method().equals("POST"),
					() -> answer.locator("button[value=CHANGED]").click());
		chen.settled().finish("PASS");
		this.office.of("he.jing").openTurn("group_review").finish("PASS");
		recheckedUntilItCanBeBound();
		this.office.of("chen.hui").openTurn("bind_volume").finish("PASS");
	}

	/** Only sections whose material the change uses are asked, a moment later. */
	private void recheckedUntilItCanBeBound() {
		Desk chen = this.office.of("chen.hui");
		chen.page().waitForCondition(() -> {
			List.of("lin.bin", "qian.jun", "zhou.tao", "zheng.kai")
				.stream()
				.filter(this::asked)
				.forEach((head) -> this.office.of(head).openTurn("section_recheck").finish("PASS"));
			return chen.goTo("/").settled().find("#home-mine li[data-step=bind_volume]").count() > 0;
		}, new WaitForConditionOptions().setTimeout(LONGEST_RECHECK));
	}

	private boolean asked(String head) {
		Desk desk = this.office.of(head).goTo("/").settled();
		return desk.find("#home-mine li[data-step=section_recheck]").count() > 0;
	}

	public void leadersSeeOneDifference() {
		Desk ma = this.office.of("ma.chao").openTurn("group_confirm").sees(ADDED);
		ma.picture("deputy-sees-one-difference");
		assertThat(ma.find("#differences ins").count()).isEqualTo(1);
		ma.opinion("同意").finish("PASS");
		Desk head = this.office.phoneOf("huang.guoqiang").openTurn("leader_approval").sees(ADDED);
		head.picture("leader-sees-one-difference-phone");
		assertThat(head.find("#differences ins").count()).isEqualTo(1);
		head.opinion("同意").finish("PASS");
		this.office.of("chen.hui").openTurn("finalize").finish("PASS");
	}

	public void receivedFromTheInbox() {
		Desk deng = inbox();
		deng.find("tr[data-unit='440100-001'] input[name=chosen]").check();
		deng.find("#receiving button.btn-primary").click();
		deng.sees("已接收 1 家单位").picture("received");
		deng.goTo(this.dossier + "/returns").settled().sees("第 2 版").picture("submissions-and-returns");
	}

}
