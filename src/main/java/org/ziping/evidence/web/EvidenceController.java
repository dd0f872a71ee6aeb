package org.ziping.evidence.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** Evidence by address: listed, uploaded, removed, read out. */
@Controller
class EvidenceController {

	private final EvidenceFolder folder;

	private final Dossiers dossiers;

	private final EvidenceViews views;

	EvidenceController(EvidenceFolder folder, Dossiers dossiers, EvidenceViews views) {
		this.folder = folder;
		this.dossiers = dossiers;
		this.views = views;
	}

	@GetMapping("/dossiers/{id}/evidence")
	String list(@PathVariable String id, @RequestParam(required = false) @Nullable String section,
			@Current Person person, HttpServletRequest request, Model model) {
		requireVisible(id, person);
		return page(id, section, person, request, model);
	}

	@PostMapping("/dossiers/{id}/evidence")
	String upload(@PathVariable String id, @RequestParam(required = false) @Nullable String section,
			@RequestParam(defaultValue = "") String about, @RequestParam MultipartFile file, @Current Person person,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model)
			throws IOException {
		try {
			String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
			this.folder.store(id, blank(section), about.strip(), by, name, file.getInputStream());
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			return page(id, section, person, request, model);
		}
		return wantsPart(request) ? page(id, section, person, request, model) : back(id, section);
	}

	@PostMapping("/evidence/{evidence}/remove")
	String remove(@PathVariable String evidence, @Current Person person, @Current Actor by, HttpServletRequest request,
			Model model) {
		Evidence found = this.folder.get(evidence);
		this.folder.remove(evidence, by);
		return wantsPart(request) ? page(found.dossier(), found.section(), person, request, model)
				: back(found.dossier(), found.section());
	}

	/** Always as a download: nothing that was uploaded ever runs in our pages. */
	@GetMapping("/evidence/{evidence}")
	ResponseEntity<Resource> open(@PathVariable String evidence, @Current Person person) {
		Evidence found = this.folder.get(evidence);
		this.folder.requireReadable(found, person.id());
		return attachment(found, this.folder.open(evidence));
	}

	/**
	 * For those who have to look into somebody's data: the reason is written down first.
	 */
	@PostMapping("/evidence/{evidence}/look")
	ResponseEntity<Resource> look(@PathVariable String evidence, @RequestParam(defaultValue = "") String reason,
			@Current Actor by) {
		return attachment(this.folder.get(evidence), this.folder.look(evidence, reason, by));
	}

	@PostMapping("/evidence/{evidence}/final")
	String markFinal(@PathVariable String evidence, @Current Person person, @Current Actor by,
			HttpServletRequest request, Model model) {
		Evidence found = this.folder.get(evidence);
		this.folder.markFinal(evidence, by);
		return wantsPart(request) ? page(found.dossier(), found.section(), person, request, model)
				: back(found.dossier(), found.section());
	}

	private static ResponseEntity<Resource> attachment(Evidence found, InputStream content) {
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename(found.fileName(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.contentType(MediaType.parseMediaType(found.kind().mediaType()))
			.contentLength(found.size())
			.body(new InputStreamResource(content));
	}

	private String page(String id, @Nullable String section, Person person, HttpServletRequest request, Model model) {
		String of = blank(section);
		List<Evidence> files = (of != null) ? this.folder.of(id, of) : this.folder.of(id);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("section", of);
		model.addAttribute("files", files);
		this.views.add(id, of, files, person, model);
		model.addAttribute("largest", this.folder.largestMegabytes());
		model.addAttribute("writable", this.dossiers.writable(id, person.id(), Writer.FINANCE, null)
				|| (of != null && this.dossiers.writable(id, person.id(), Writer.SECTION, of)));
		return wantsPart(request) ? "evidence/list :: editor" : "evidence/list";
	}

	private void requireVisible(String dossier, Person person) {
		if (!this.dossiers.visibleTo(dossier, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
	}

	private static boolean wantsPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
	}

	private static String back(String id, @Nullable String section) {
		return "redirect:/dossiers/" + id + "/evidence" + ((blank(section) != null) ? "?section=" + section : "");
	}

	private static @Nullable String blank(@Nullable String section) {
		return (section == null || section.isBlank()) ? null : section;
	}

}
