package org.ziping.indicator.web;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.document.DocumentWriter;
import org.ziping.house.HouseTest;
import org.ziping.indicator.SystemBooks;
import org.ziping.indicator.SystemDifference;
import org.ziping.indicator.SystemVersions;
import org.ziping.indicator.catalogue.SystemText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
class SystemPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	SystemVersions versions;

	@Autowired
	SystemBooks books;

	@Autowired
	DocumentWriter writer;

	@Test
	void theListOffersShippedSystemsAndTheOpenOutline() throws Exception {
		this.browser.perform(get("/indicator-systems").with(user("deng.hong")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("参考指标体系"), containsString("六部分管理效能"))));
		this.browser.perform(get("/indicator-systems/six-parts").with(user("ye.qing")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("没有填写分值")));
		this.browser.perform(get("/indicator-systems/compare?before=zj-2021&after=sz-2021").with(user("ye.qing")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("新增")));
		this.browser.perform(get("/indicator-systems").with(user("chen.hui"))).andExpect(status().isConflict());
	}

	@Test
	void aLineIsChangedInPlaceAndTheSumsFollow() throws Exception {
		String id = this.versions.copy("ziping-trial-2026", "page-2027", "页面测试", Actor.of("deng.hong", "邓红")).id();
		String at = "/indicator-systems/drafts/" + id;
		this.browser.perform(get(at).with(user("deng.hong")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("校验通过")));
		this.browser.perform(get(at + "/LEAVES/1").with(user("deng.hong")).header("HX-Request", "true"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("比率封顶；目标 100%；超过不得分"), not(containsString("<html")))));
		this.browser
			.perform(post(at + "/IDENTITIES/0").with(user("deng.hong"))
				.with(csrf())
				.header("HX-Request", "true")
				.param("seen", "1")
				.param("code", "SR")
				.param("name", "收入核对")
				.param("left", "一般公共预算收入 +")
				.param("right", "收入合计")
				.param("columns", "决算"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("还有 1 处需要处理"), containsString("收入核对"))));
	}

	@Test
	void aWorkbookBringsTheSameLinesBack() {
		SystemText text = this.versions.text("zj-2021");
		byte[] file = this.writer.xlsx(this.books.write(text));
		SystemText again = this.books.read(new ByteArrayInputStream(file));
		assertThat(SystemDifference.between(text, again)).isEmpty();
		assertThat(again.head()).isEqualTo(text.head());
	}

	@Test
	void aWrongFileIsRefusedOnThePage() throws Exception {
		this.browser
			.perform(multipart("/indicator-systems/files")
				.file(new MockMultipartFile("file", "a.yaml", null, "x: 1".getBytes()))
				.with(user("deng.hong"))
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不是指标体系配置文件")));
		this.browser.perform(get("/indicator-systems/zj-2021/file.xlsx").with(user("deng.hong")))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("zj-2021.xlsx")));
	}

}
