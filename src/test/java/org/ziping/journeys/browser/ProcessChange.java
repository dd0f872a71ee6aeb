package org.ziping.journeys.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How a way of working changes: one draws it, another releases it. */
public final class ProcessChange {

	private final Office office;

	public ProcessChange(Office office) {
		this.office = office;
	}

	/** 刘畅 adds 核稿 after the volume is bound, 江南 puts it in force. */
	public void addProofReading() {
		Desk liu = draftWithProofReading();
		String draft = java.net.URI.create(liu.page().url()).getPath();
		liu.goTo(draft + "?tab=difference").sees("增加环节“核稿”：在“整理成册”之后").picture("studio-difference");
		liu.goTo(draft + "?tab=impact").sees("留在原版本").picture("studio-impact");
		liu.goTo(draft).find("#studio-submit").click();
		liu.sees("已提交，等待另一人发布。").picture("studio-submitted");
		Desk jiang = this.office.of("jiang.nan").goTo(draft + "?tab=difference").sees("增加环节“核稿”");
		jiang.picture("studio-before-release");
		jiang.press("发布").agree();
		jiang.sees("已发布，现行流程为第 2 版。").picture("studio-released");
	}

	/** 刘畅's draft with the added step, still on the desk. */
	public Desk draftWithProofReading() {
		Desk liu = this.office.of("liu.chang");
		open(liu, "增加核稿");
		shape(liu, "bind_volume").waitFor();
		liu.settled().picture("studio-draft");
		liu.find("#studio-steps li[data-step=bind_volume] summary").click();
		Locator form = liu.find("#studio-steps li[data-step=bind_volume] form[data-insert]");
		form.locator("[name=name]").fill("核稿");
		form.locator("[name=people]").selectOption("unitOffice");
		form.locator("[name=days]").fill("1");
		form.locator("[name=form]").selectOption("proof_read");
		liu.picture("studio-add-step");
		form.locator("button[type=submit]").click();
		liu.sees("已插入环节“核稿”。");
		shape(liu, "proof_read").waitFor();
		liu.sees("没有发现问题，可以提交发布").settled().picture("studio-added");
		return liu;
	}

	/** A script and a reflection, brought as files, go no further than the draft. */
	public void refuseAttacks() {
		Desk liu = this.office.of("liu.chang");
		String draft = open(liu, "来路不明的流程图");
		String diagram = liu.page().context().request().get(draft + "/diagram").text();
		Pattern seal = Pattern.compile("<(bpmn:)?userTask [^>]*\\bid=\"seal\".*?</(bpmn:)?userTask>", Pattern.DOTALL);
		bring(liu,
				seal.matcher(diagram)
					.replaceFirst("<bpmn:scriptTask id=\"seal\" name=\"用印\" scriptFormat=\"javascript\">"
							+ "<bpmn:script>1+1</bpmn:script></bpmn:scriptTask>"));
		refused(liu, "seal", "studio-attack-script");
		bring(liu, diagram.replace("#{people.sealKeeper(dossierId)}",
				"${&apos;&apos;.getClass().forName(&apos;java.lang.Runtime&apos;)}"));
		refused(liu, "seal", "studio-attack-reflection");
		Object answer = liu.page()
			.evaluate(
					"""
							async (address) => {
							  const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
							  const version = document.querySelector('input[name="version"]').value;
							  const sent = await fetch(address + '/submit', { method: 'POST', redirect: 'manual', credentials: 'same-origin',
							    headers: { [meta('_csrf_header')]: meta('_csrf') }, body: new URLSearchParams({ version }) });
							  return sent.status;
							}""",
					draft);
		org.assertj.core.api.Assertions.assertThat(((Number) answer).intValue()).isBetween(400, 499);
		liu.goTo("/studio").sees("第 2 版").picture("studio-versions");
	}

	private static String open(Desk desk, String title) {
		desk.goTo("/studio").find("#title").fill(title);
		desk.find(".studio-new button").click();
		desk.page().waitForURL("**/studio/drafts/*");
		return java.net.URI.create(desk.page().url()).getPath();
	}

	private static Locator shape(Desk desk, String step) {
		return desk.find(".djs-element[data-element-id=" + step + "]").first();
	}

	private static void bring(Desk desk, String diagram) {
		desk.find("#file")
			.setInputFiles(new com.microsoft.playwright.options.FilePayload("流程.bpmn", "application/xml",
					diagram.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		desk.find("form.studio-upload button").click();
		desk.sees("文件已放入草稿，尚未生效。");
	}

	private static void refused(Desk desk, String step, String picture) {
		assertThat(desk.find("#studio-checks [data-element=" + step + "]").first()).isVisible();
		desk.find(".djs-element.studio-finding[data-element-id=" + step + "]").first().waitFor();
		assertThat(desk.find("#studio-submit")).isDisabled();
		desk.settled().picture(picture);
	}

}
