package org.ziping.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import org.ziping.document.DocumentReader;
import org.ziping.document.DocumentWriter;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.Chapter;
import org.ziping.report.ChapterText;
import org.ziping.report.Exchange;
import org.ziping.report.Reports;

/**
 * The text leaves for another program and comes back; what came back is shown before it
 * is taken.
 */
@Controller
@RequestMapping("/dossiers/{id}/report/exchange")
class ExchangeController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final Exchange exchange;

	private final Reports reports;

	private final Dossiers dossiers;

	private final ReportAccess access;

	private final DocumentWriter writer;

	private final DocumentReader reader;

	ExchangeController(Exchange exchange, Reports reports, Dossiers dossiers, ReportAccess access,
			DocumentWriter writer, DocumentReader reader) {
		this.exchange = exchange;
		this.reports = reports;
		this.dossiers = dossiers;
		this.access = access;
		this.writer = writer;
		this.reader = reader;
	}

	@GetMapping
	String show(@PathVariable String id, @Current Person person, Model model) {
		return page(id, person, model);
	}

	@GetMapping("/file")
	ResponseEntity<byte[]> file(@PathVariable String id, @Current Person person) {
		this.access.require(id, person);
		String named = ContentDisposition.attachment()
			.filename(this.reports.title(id) + ".docx", StandardCharsets.UTF_8)
			.build()
			.toString();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, named)
			.contentType(MediaType.parseMediaType(DOCX))
			.body(this.writer.marked(this.exchange.leaving(id)));
	}

	@PostMapping
	String look(@PathVariable String id, @RequestParam MultipartFile file, @Current Person person, Model model)
			throws IOException {
		this.access.require(id, person);
		if (file.isEmpty()) {
			throw Refusal.of("report.exchange-empty");
		}
		model.addAttribute("returned", this.exchange.returned(id, this.reader.marked(file.getInputStream())));
		return page(id, person, model);
	}

	/**
	 * Takes the chapters that somebody looked at, and puts strange lines where they said.
	 */
	@PostMapping("/take")
	String take(@PathVariable String id, @RequestParam Map<String, String> form, @Current Person person,
			@Current Actor by) {
		this.access.require(id, person);
		List<String> strange = IntStream.range(0, form.size())
			.mapToObj((at) -> "strange-" + at)
			.filter(form::containsKey)
			.toList();
		for (Chapter chapter : this.reports.of(id).chapters()) {
			String text = form.getOrDefault("text-" + chapter.code(), chapter.text().typed());
			for (String line : strange) {
				text += chapter.code().equals(form.get(line + "-to")) ? "\n" + form.get(line) : "";
			}
			if (!ChapterText.typed(text).equals(chapter.text())) {
				int seen = Integer.parseInt(form.getOrDefault("seen-" + chapter.code(), "" + chapter.edition()));
				this.reports.write(id, chapter.code(), ChapterText.typed(text), seen, by);
			}
		}
		return "redirect:/dossiers/" + id + "/report";
	}

	private String page(String id, Person person, Model model) {
		this.access.require(id, person);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("report", this.reports.of(id));
		model.addAttribute("writable", this.reports.writable(id, person.id()));
		return "report/exchange";
	}

}
