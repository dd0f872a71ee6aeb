package org.ziping.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.house.Zips;
import org.ziping.submission.archive.Archives;
import org.ziping.submission.disclosure.Disclosure;
import org.ziping.submission.disclosure.Disclosures;
import org.ziping.submission.disclosure.PublicVersions;
import org.ziping.submission.disclosure.PublicationCheck;
import org.ziping.submission.disclosure.Publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a unit does with an evaluation that was received. */
@Component
class AfterReceipt {

	private final Walk walk;

	private final Disclosures disclosures;

	private final PublicVersions publicVersions;

	private final Publications publications;

	private final Archives archives;

	private final Clock clock;

	private final MockMvc browser;

	AfterReceipt(Walk walk, Disclosures disclosures, PublicVersions publicVersions, Publications publications,
			Archives archives, Clock clock, MockMvc browser) {
		this.walk = walk;
		this.disclosures = disclosures;
		this.publicVersions = publicVersions;
		this.publications = publications;
		this.archives = archives;
		this.clock = clock;
		this.browser = browser;
	}

	/** Waits for the accounts, covers what is nobody's business, and is compared. */
	void disclosed(String id) throws Exception {
		refused("submission.disclosure-no-date", () -> this.walk.pass(id, "await_final_accounts", "chen.hui"));
		LocalDate today = LocalDate.now(this.clock);
		this.disclosures.approved(id, today, null, this.walk.actor("chen.hui"));
		this.walk.pass(id, "await_final_accounts", "chen.hui");
		assertThat(this.walk.turn(id, "prepare_disclosure", null, null).due()).isEqualTo(today.plusDays(20));
		refused("submission.disclosure-not-prepared", () -> this.walk.pass(id, "prepare_disclosure", "yin.xia"));
		Actor office = this.walk.actor("yin.xia");
		refused("submission.disclosure-not-yours",
				() -> this.disclosures.prepare(id, List.of(), List.of(), this.walk.actor("deng.hong")));
		this.disclosures.prepare(id, List.of("evidence/index"), List.of("黄国强"), office);
		this.walk.pass(id, "prepare_disclosure", "yin.xia");
		refused("submission.disclosure-not-published", () -> this.walk.pass(id, "publish", "yin.xia"));
		refused("submission.disclosure-site", () -> this.disclosures.publish(id,
				new Disclosures.Published("https://www.example.gov.cn/1.html", today, "", new byte[0]), office));
		Disclosure disclosure = this.disclosures.of(id).orElseThrow();
		byte[] right = page(this.publicVersions.zip(disclosure));
		byte[] wrong = new String(right, StandardCharsets.UTF_8).replaceFirst("40\\.56%", "100%")
			.getBytes(StandardCharsets.UTF_8);
		this.disclosures.publish(id, new Disclosures.Published("", today, "公开.html", wrong), office);
		this.walk.pass(id, "publish", "yin.xia");
		assertThat(this.walk.openSteps(id)).containsExactly("publish");
		this.disclosures.publish(id, new Disclosures.Published("", today, "公开.html", right), office);
		this.walk.pass(id, "publish", "yin.xia");
		assertThat(this.walk.openSteps(id)).isEmpty();
		this.disclosures.give(id, "公开.html", wrong, office);
		assertThat(this.publications.check(id).differences()).isNotEmpty();
		assertThat(this.publications.of(id)).extracting(PublicationCheck::isSame).containsExactly(false, true, false);
		this.browser.perform(get("/dossiers/" + id + "/disclosure").with(user("yin.xia")))
			.andExpect(content().string(allOf(containsString("处不一致"), containsString("100%"))));
		this.browser.perform(get("/dossiers/" + id + "/disclosure").with(user("yu.hong")))
			.andExpect(status().is4xxClientError());
	}

	/** Listed, handed over, and readable without us. */
	void archived(String id) throws Exception {
		Actor office = this.walk.actor("yin.xia");
		refused("submission.archive-not-yours", () -> this.archives.begin(id, this.walk.actor("zhao.min")));
		this.archives.begin(id, office);
		refused("submission.archive-begun", () -> this.archives.begin(id, office));
		refused("submission.archive-not-compiled", () -> this.walk.pass(id, "compile_archive", "yin.xia"));
		this.archives.compiled(id, office);
		this.walk.pass(id, "compile_archive", "yin.xia");
		refused("submission.archive-not-handed", () -> this.walk.pass(id, "transfer_archive", "yin.xia"));
		this.archives.handed(id, "云山市档案馆", LocalDate.now(this.clock), office);
		this.walk.pass(id, "transfer_archive", "yin.xia");
		assertThat(this.walk.openSteps(id)).isEmpty();
		Map<String, byte[]> files = Zips.read(this.archives.zip(id));
		Set<String> names = files.keySet();
		assertThat(names).anyMatch((name) -> name.endsWith(".pdf"))
			.anyMatch((name) -> name.endsWith(".bpmn"))
			.anyMatch((name) -> name.endsWith(".xml"))
			.anyMatch((name) -> name.endsWith(".xlsx"));
		String listed = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);
		listed.lines()
			.forEach((line) -> assertThat(Digest.sha256(files.get(line.substring(66))).hex())
				.isEqualTo(line.substring(0, 64)));
		assertThat(listed.lines().count()).isEqualTo(names.size() - 3);
		this.browser.perform(get("/dossiers/" + id + "/archive").with(user("yin.xia")))
			.andExpect(content().string(allOf(containsString("归档文件目录"), containsString("云山市档案馆"))));
	}

	private static byte[] page(byte[] zip) {
		Map.Entry<String, byte[]> first = Zips.read(zip).entrySet().iterator().next();
		assertThat(first.getKey()).isEqualTo("index.html");
		return first.getValue();
	}

	private static void refused(String code, ThrowingCallable act) {
		assertThatThrownBy(act).satisfies((thrown) -> assertThat(Refusal.within(thrown)).singleElement()
			.extracting(Refusal::code)
			.isEqualTo(code));
	}

}
