package org.ziping.submission.web;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Verdict;
import org.ziping.house.HouseTest;
import org.ziping.submission.MadeVolumes;
import org.ziping.submission.SubmissionFixtures;
import org.ziping.submission.Volumes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
@WithMockUser("yin.xia")
class SubmissionPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	SubmissionFixtures fixtures;

	@Autowired
	Volumes volumes;

	@Autowired
	MadeVolumes made;

	private String dossier = "";

	@BeforeEach
	void waitsForItsSeal() {
		this.dossier = this.fixtures.sealing();
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.fixtures.standInOwnTime();
	}

	private String of(String rest) {
		return "/dossiers/" + this.dossier + rest;
	}

	private MockMultipartFile scan(int pages) {
		return new MockMultipartFile("scan", "盖章.pdf", "application/pdf",
				SubmissionFixtures.scan(this.volumes.pdf(this.dossier, 1), IntStream.rangeClosed(1, pages).toArray()));
	}

	@Test
	void readsTheVolumeOnAPageAndAsAPart() throws Exception {
		this.browser.perform(get(of("/volume/read")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("<html")))
			.andExpect(content().string(containsString("确定稿（第1版）")))
			.andExpect(content().string(containsString("走访慰问人次")));
		this.browser.perform(get(of("/volume/read")).header("HX-Request", "true"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("<html"))))
			.andExpect(content().string(containsString("版本校验码")));
	}

	@Test
	void filesLeaveAsDownloads() throws Exception {
		this.browser.perform(get(of("/versions/1/volume.pdf")))
			.andExpect(status().isOk())
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Content-Disposition", containsString("attachment")));
		this.browser.perform(get(of("/versions/1/volume.docx"))).andExpect(status().isOk());
		this.browser.perform(get(of("/versions/1/volume.ofd"))).andExpect(status().isOk());
	}

	@Test
	void theVolumeIsMadeBesideTheWorkAndSeenPageByPage() throws Exception {
		this.browser.perform(get(of("/versions/1/approval.pdf"))).andExpect(status().isOk());
		this.browser.perform(get(of("/versions/1/volume"))).andExpect(status().isOk());
		this.browser.perform(post(of("/versions/1/volume")).with(csrf()).header("HX-Request", "true"))
			.andExpect(status().isOk());
		await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> this.made.isMade(this.dossier, 1));
		this.browser.perform(get(of("/versions/1/volume")).header("HX-Request", "true"))
			.andExpect(content().string(containsString("/versions/1/pages/2.png")));
		this.browser.perform(get(of("/versions/1/pages/2.png")))
			.andExpect(header().string("Content-Type", "image/png"));
		this.browser.perform(get(of("/versions/1/evidence.pdf"))).andExpect(status().isOk());
	}

	@Test
	@WithMockUser("yu.hong")
	void anotherUnitSeesNothing() throws Exception {
		for (String page : new String[] { "/volume/read", "/versions/1/volume.pdf", "/versions/1/volume.docx",
				"/versions/1/volume.ofd", "/seal", "/versions/1/volume", "/versions/1/evidence.pdf",
				"/versions/1/approval.pdf", "/versions/1/pages/1.png", "/package", "/package.zip", "/package/check",
				"/package/key.pem", "/receipt" }) {
			this.browser.perform(get(of(page)))
				.andExpect(status().is4xxClientError())
				.andExpect(content().string(not(containsString("走访慰问"))));
		}
		this.browser.perform(post(of("/rescore")).with(csrf()).param("points", "90").param("reason", "理由"))
			.andExpect(status().is4xxClientError());
	}

	@Test
	void aShortScanIsRefusedInWordsAndAWholeOneTaken() throws Exception {
		int pages = Volumes.pages(this.volumes.pdf(this.dossier, 1));
		this.browser.perform(multipart(of("/seal")).file(scan(1)).param("on", "2026-03-02").with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("缺第 2 页")));
		MockMultipartFile blank = new MockMultipartFile("scan", "盖章.pdf", "application/pdf",
				SubmissionFixtures.scan(pages - 1));
		this.browser.perform(multipart(of("/seal")).file(blank).param("on", "2026-03-02").with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("扫描件共 " + (pages - 1) + " 页，确定稿共 " + pages + " 页")));
		this.browser.perform(multipart(of("/seal")).file(scan(pages)).param("on", "2026-03-02").with(csrf()))
			.andExpect(redirectedUrl(of("/seal")));
		this.browser.perform(get(of("/seal")))
			.andExpect(content().string(containsString("盖章.pdf")))
			.andExpect(content().string(containsString(pages + " 页校验码全部一致")));
	}

	@Test
	void theWayToTheReceiptIsShownToBothSides() throws Exception {
		int pages = Volumes.pages(this.volumes.pdf(this.dossier, 1));
		this.browser.perform(multipart(of("/seal")).file(scan(pages)).param("on", "2026-03-02").with(csrf()));
		this.fixtures.decide(this.dossier, "seal", SubmissionFixtures.YIN, Verdict.PASS, null);
		this.browser.perform(get(of("/package")).header("HX-Request", "true"))
			.andExpect(content().string(containsString("报送内容与各级同意的内容一致")));
		this.browser.perform(get(of("/package.zip"))).andExpect(status().isConflict());
		this.fixtures.decide(this.dossier, "submit_to_finance", SubmissionFixtures.CHEN, Verdict.PASS, null);
		this.browser.perform(
				post(of("/rescore")).with(user("deng.hong")).with(csrf()).param("points", "九十").param("reason", "理由"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("九十")));
		this.browser
			.perform(post(of("/rescore")).with(user("deng.hong"))
				.with(csrf())
				.param("points", "90.5")
				.param("reason", "执行率偏低"))
			.andExpect(redirectedUrl(of("/package")));
		byte[] zip = this.browser.perform(get(of("/package.zip")).with(user("deng.hong")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(zip).startsWith('P', 'K');
		this.browser.perform(get(of("/package/check")))
			.andExpect(content().string(containsString("完好")))
			.andExpect(content().string(containsString("与本系统登记的该单位公钥一致")));
		this.browser.perform(get(of("/package/key.pem")))
			.andExpect(content().string(containsString("BEGIN PUBLIC KEY")));
		this.browser
			.perform(multipart("/packages/verify").file(new MockMultipartFile("file", "材料.zip", "application/zip", zip))
				.with(csrf()))
			.andExpect(content().string(containsString("完好")));
		zip[zip.length / 3] ^= 1;
		this.browser
			.perform(multipart("/packages/verify").file(new MockMultipartFile("file", "材料.zip", "application/zip", zip))
				.with(csrf()))
			.andExpect(content().string(containsString("处不一致")));
		this.fixtures.decide(this.dossier, "finance_acceptance", SubmissionFixtures.DENG, Verdict.PASS, null);
		this.fixtures.close(this.dossier);
		this.browser.perform(get(of("/receipt")))
			.andExpect(content().string(containsString("云财绩收〔2026〕")))
			.andExpect(content().string(containsString("邓红")));
		this.browser.perform(get(of("/package"))).andExpect(content().string(containsString("90.50")));
	}

}
