package org.ziping.indicator.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.document.DocumentWriter;
import org.ziping.indicator.SystemBooks;
import org.ziping.indicator.SystemDifference;
import org.ziping.indicator.SystemSources;
import org.ziping.indicator.SystemVersion;
import org.ziping.indicator.SystemVersions;
import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemText.Part;
import org.ziping.indicator.catalogue.SystemTexts;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.web.Current;

/** All indicator systems: looked at, compared, handed out, copied. */
@Controller
@RequestMapping("/indicator-systems")
class SystemController {

	private final SystemVersions versions;

	private final SystemSources sources;

	private final SystemBooks books;

	private final DocumentWriter writer;

	private final Policy policy;

	SystemController(SystemVersions versions, SystemSources sources, SystemBooks books, DocumentWriter writer,
			Policy policy) {
		this.versions = versions;
		this.sources = sources;
		this.books = books;
		this.writer = writer;
		this.policy = policy;
	}

	@GetMapping
	String list(@Current Person person, Model model) {
		require(person);
		return page(model);
	}

	@GetMapping("/{code}")
	String look(@PathVariable String code, @Current Person person, Model model) {
		require(person);
		SystemText text = this.versions.text(code);
		model.addAttribute("text", text);
		model.addAttribute("parts", Part.values());
		model.addAttribute("findings", SystemVersions.check(text));
		model.addAttribute("sums", Sums.of(text));
		return "indicator/system";
	}

	@GetMapping("/compare")
	String compare(@RequestParam String before, @RequestParam String after, @Current Person person, Model model) {
		require(person);
		model.addAttribute("names", names());
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("differences",
				SystemDifference.between(this.versions.text(before), this.versions.text(after)));
		return "indicator/system-compare";
	}

	@GetMapping("/{code}/file.xlsx")
	ResponseEntity<byte[]> workbook(@PathVariable String code, @Current Person person) {
		require(person);
		return Files.of(code + ".xlsx", Files.XLSX, this.writer.xlsx(this.books.write(this.versions.text(code))));
	}

	@GetMapping("/{code}/file.yaml")
	ResponseEntity<byte[]> yaml(@PathVariable String code, @Current Person person) {
		require(person);
		return Files.of(code + ".yaml", Files.YAML,
				SystemTexts.yaml(this.versions.text(code)).getBytes(StandardCharsets.UTF_8));
	}

	@PostMapping
	String copy(@RequestParam String from, @RequestParam String code, @RequestParam String name, @Current Actor by,
			HttpServletResponse response, Model model) {
		return made(() -> this.versions.copy(from, code.strip(), name.strip(), by), response, model);
	}

	@PostMapping("/files")
	String take(@RequestParam MultipartFile file, @Current Actor by, HttpServletResponse response, Model model)
			throws IOException {
		String name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
		try (InputStream in = file.getInputStream()) {
			return made(() -> name.endsWith(".xlsx") ? this.versions.take(this.books.read(in), by)
					: this.versions.take(in, by), response, model);
		}
	}

	private String made(Supplier<SystemVersion> act, HttpServletResponse response, Model model) {
		try {
			return "redirect:/indicator-systems/drafts/" + act.get().id();
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			return page(model);
		}
	}

	private String page(Model model) {
		model.addAttribute("versions", this.versions.all());
		model.addAttribute("shipped", this.sources.names());
		model.addAttribute("names", names());
		return "indicator/systems";
	}

	private Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		this.versions.all().forEach((version) -> names.put(version.code(), version.name()));
		names.putAll(this.sources.names());
		return names;
	}

	private void require(Person person) {
		this.policy.check(person, Action.CAMPAIGN_READ, Scope.EVERYWHERE);
	}

}
