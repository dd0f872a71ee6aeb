package org.ziping.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.ziping.house.HouseTest;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.engine.reader.ReaderLimits;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What the guards cost: the reader on the shipped diagram, and a page with all filters
 * and with none.
 */
@HouseTest
@Tag("bench")
class GuardBench {

	private static final Logger log = LoggerFactory.getLogger(GuardBench.class);

	private static final int TIMES = 400;

	@Autowired
	WebApplicationContext house;

	@Autowired
	MockMvc guarded;

	@Test
	void theReaderOnTheShippedDiagram() throws IOException {
		byte[] diagram = Files.readAllBytes(Path.of("processes/self-evaluation.bpmn"));
		Reader reader = new Reader(Vocabulary.published(), ReaderLimits.usual());
		double p95 = p95(() -> assertThat(reader.read("self-evaluation.bpmn", diagram)).isEmpty());
		log.info("the reader on the shipped diagram ({} bytes): p95 {} ms", diagram.length, p95);
	}

	@Test
	void aPageWithAllFiltersAndWithNone() {
		DefaultMockMvcBuilder bare = MockMvcBuilders.webAppContextSetup(this.house);
		MockMvc none = bare.build();
		double with = p95(() -> page(this.guarded, true));
		double without = p95(() -> page(none, false));
		SecurityContextHolder.clearContext();
		long filters = this.house.getBeansOfType(FilterRegistrationBean.class).size()
				+ this.house.getBeansOfType(Filter.class).size();
		log.info("a page: p95 with all {} filters {} ms, with none {} ms, ratio {}", filters, with, without,
				with / without);
		assertThat(without).isPositive();
	}

	private static void page(MockMvc browser, boolean signIn) {
		TestingAuthenticationToken person = new TestingAuthenticationToken("chen.hui", "", "ROLE_PERSON");
		if (!signIn) {
			SecurityContextHolder.getContext().setAuthentication(person);
		}
		try {
			String page = browser
				.perform(signIn ? get("/people").with(user("chen.hui")).accept(MediaType.TEXT_HTML)
						: get("/people").principal(person).accept(MediaType.TEXT_HTML))
				.andReturn()
				.getResponse()
				.getContentAsString(StandardCharsets.UTF_8);
			assertThat(page).contains("陈慧");
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static double p95(Runnable act) {
		double[] took = new double[TIMES];
		for (int i = -TIMES / 2; i < TIMES; i++) {
			long began = System.nanoTime();
			act.run();
			if (i >= 0) {
				took[i] = (System.nanoTime() - began) / 1_000_000.0;
			}
		}
		Arrays.sort(took);
		return took[(int) (TIMES * 0.95)];
	}

}
