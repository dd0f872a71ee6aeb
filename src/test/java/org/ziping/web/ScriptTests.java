package org.ziping.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.NewComment;
import org.ziping.evidence.EvidenceFixtures;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.house.HouseTest;
import org.ziping.indicator.KeyTaskReport;
import org.ziping.indicator.KeyTasks;
import org.ziping.indicator.Sheets;
import org.ziping.indicator.Column;
import org.ziping.journeys.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What somebody typed is shown as they typed it, and is never part of the page. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTests {

	private static final String SECTION = "440100-001-02";

	private static final Pattern RAW = Pattern.compile(
			"<[a-z/!][^>]*(onerror|onload|ontoggle|onfocus|onstart|onmouseover|hx-on:load|javascript:)[^>]*alert\\(",
			Pattern.CASE_INSENSITIVE);

	@Autowired
	MockMvc browser;

	@Autowired
	Walk walk;

	@Autowired
	KeyTasks keyTasks;

	@Autowired
	Sheets sheets;

	@Autowired
	Dossiers dossiers;

	@Autowired
	EvidenceFolder folder;

	private String dossier = "";

	private int typed;

	@BeforeAll
	void everyPayloadInEveryField() {
		this.dossier = this.walk.open(2069);
		this.walk.formGroup(this.dossier);
		String task = this.keyTasks.of(this.dossier, SECTION).get(0).code();
		for (String payload : ScriptPayloads.all()) {
			type(() -> this.keyTasks.report(this.dossier, task,
					new KeyTaskReport(payload, null, payload, payload, payload), this.walk.actor("zhao.min"),
					this.keyTasks.get(this.dossier, task).edition()));
			type(() -> this.sheets.recordNone(this.dossier, "LZ05", Column.FINAL, payload, this.walk.actor("zhao.min"),
					edition()));
			type(() -> this.dossiers.comment(this.dossier, this.walk.actor("zhao.min"),
					new NewComment("indicator/score#F08", payload, payload, false)));
			type(() -> this.folder.store(this.dossier, SECTION, "LZ03", this.walk.actor("zhao.min"),
					payload.replaceAll("[/\\\\]", "") + ".pdf",
					new ByteArrayInputStream(EvidenceFixtures.pdf(payload))));
		}
	}

	private int edition() {
		return this.sheets.of(this.dossier).cell("LZ05", Column.FINAL).map((cell) -> cell.edition()).orElse(0);
	}

	/** Where a field refuses such words, that is well too. */
	private void type(Runnable act) {
		try {
			act.run();
			this.typed++;
		}
		catch (Refusal refused) {
			assertThat(refused.code()).isNotBlank();
		}
	}

	@Test
	void noPageHoldsWhatWasTypedAsItsOwn() throws Exception {
		assertThat(this.typed).isGreaterThan(300);
		List<String> looked = new ArrayList<>();
		for (String path : List.of("", "/sheet", "/evidence", "/evidence?section=" + SECTION, "/comments", "/report",
				"/report/read", "/sections/" + SECTION + "/items", "/sections/" + SECTION, "/scores", "/material")) {
			for (String person : new String[] { "zhao.min", "chen.hui" }) {
				MockHttpServletResponse answer = this.browser
					.perform(get("/dossiers/" + this.dossier + path).with(user(person)))
					.andReturn()
					.getResponse();
				String page = answer.getContentAsString(StandardCharsets.UTF_8);
				assertThat(answer.getStatus()).as(path).isLessThan(500);
				// What stands between quotes is an attribute's value, and no quote of
				// theirs gets there.
				assertThat(RAW.matcher(page.replaceAll("\"[^\"]*\"", "")).find()).as(path).isFalse();
				assertThat(page).as(path).doesNotContain("<script>alert(");
				if (page.contains("alert(")) {
					looked.add(path);
				}
			}
		}
		assertThat(looked).as("pages that show what was typed").hasSizeGreaterThan(3);
	}

	@Test
	void noTemplateWritesUnescaped() throws Exception {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".html")))
				.allSatisfy((file) -> assertThat(Files.readString(file)).as(file.toString())
					.doesNotContain("th:utext", "[(", "th:on", "javascript:")
					.doesNotContainPattern("<script(?![^>]*(src|type=\"application/json\"))")
					.doesNotContainPattern("\\son[a-z]+=\""));
		}
	}

	@Test
	void spellingsOfAPathOpenNothing() throws Exception {
		List<String> open = new ArrayList<>();
		int asked = 0;
		for (String door : List.of("/camunda/app/admin/default/", "/camunda/api/admin/setup/default/user/create",
				"/camunda/api/engine/engine/default/deployment", "/camunda/app/cockpit/default/", "/studio",
				"/api-tokens", "/webjars/camunda/app/admin/index.html", "/dossiers/" + this.dossier,
				"/api/v1/dossiers")) {
			for (String spelled : spellings(door)) {
				asked++;
				try {
					int status = this.browser.perform(get(java.net.URI.create("http://localhost" + spelled)))
						.andReturn()
						.getResponse()
						.getStatus();
					if (status < 300) {
						open.add(spelled);
					}
				}
				catch (IllegalArgumentException unspeakable) {
					assertThat(unspeakable).isNotNull();
				}
			}
		}
		assertThat(asked).isGreaterThan(180);
		assertThat(open).isEmpty();
	}

	private static List<String> spellings(String door) {
		String first = door.substring(1);
		return List.of(door, "/" + door, door + "/", door + ";x=1", "/;/" + first, "/./" + first, "/x/.." + door,
				"/assets/.." + door, "/assets/..;" + door, "/assets/%2e%2e" + door, "/assets/%252e%252e" + door,
				"/sign-in/.." + door, "/sign-in/..;" + door, "/sign-in;" + door, "/%2f" + first, "/%5c" + first,
				door.replaceFirst("/([a-z])", "/%" + Integer.toHexString(first.charAt(0))), door.toUpperCase(),
				door + "%00", door + "%20", door + ".css", door + "?.css", door + "/assets/x.css", "/error/.." + door,
				door.replace("/", "//"), door.replace("/", "/./"));
	}

}
