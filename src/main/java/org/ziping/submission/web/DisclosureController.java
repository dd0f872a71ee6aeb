package org.ziping.submission.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
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
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.disclosure.Disclosure;
import org.ziping.submission.disclosure.Disclosures;
import org.ziping.submission.disclosure.PublicVersions;
import org.ziping.submission.disclosure.Publications;

/** 信息公开: the date, the public version, where it stands, and what is found there. */
@Controller
class DisclosureController {

	private final Disclosures disclosures;

	private final PublicVersions versions;

	private final Publications publications;

	private final Visitors visitors;

	DisclosureController(Disclosures disclosures, PublicVersions versions, Publications publications,
			Visitors visitors) {
		this.disclosures = disclosures;
		this.versions = versions;
		this.publications = publications;
		this.visitors = visitors;
	}

	@GetMapping("/dossiers/{id}/disclosure")
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model page) {
		this.visitors.require(id, person);
		return page(id, person, request, page);
	}

	@GetMapping("/dossiers/{id}/disclosure/read")
	String read(@PathVariable String id, @Current Person person, HttpServletRequest request, Model page) {
		this.visitors.require(id, person);
		page.addAttribute("dossierId", id);
		page.addAttribute("reading", this.versions.of(disclosure(id)));
		return Visitors.view(request, "submission/public");
	}

	@GetMapping("/dossiers/{id}/public.zip")
	ResponseEntity<byte[]> zip(@PathVariable String id, @Current Person person) {
		this.visitors.require(id, person);
		return Downloads.of(this.versions.title(id) + ".zip", "application/zip", this.versions.zip(disclosure(id)));
	}

	@PostMapping("/dossiers/{id}/disclosure/approval")
	String approved(@PathVariable String id,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model page) {
		return doing(id, person, request, response, page, () -> {
			if (on == null) {
				throw Refusal.of("submission.disclosure-date");
			}
			this.disclosures.approved(id, on, due, by);
		});
	}

	@PostMapping("/dossiers/{id}/disclosure/version")
	String prepare(@PathVariable String id, @RequestParam(defaultValue = "") List<String> leftOut,
			@RequestParam(defaultValue = "") String masked, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model page) {
		return doing(id, person, request, response, page,
				() -> this.disclosures.prepare(id, leftOut, masked.lines().toList(), by));
	}

	@PostMapping("/dossiers/{id}/disclosure/publication")
	String publish(@PathVariable String id, @RequestParam(defaultValue = "") String address,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			@RequestParam(required = false) @Nullable MultipartFile file, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model page) throws IOException {
		Disclosures.Published published = new Disclosures.Published(address, on, name(file), bytes(file));
		return doing(id, person, request, response, page, () -> this.disclosures.publish(id, published, by));
	}

	/** Compares again what is public now, or the file that is given with it. */
	@PostMapping("/dossiers/{id}/disclosure/check")
	String check(@PathVariable String id, @RequestParam(required = false) @Nullable MultipartFile file,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model page) throws IOException {
		byte[] given = bytes(file);
		return doing(id, person, request, response, page, () -> {
			this.disclosures.give(id, name(file), given, by);
			this.publications.check(id);
		});
	}

	private String doing(String id, Person person, HttpServletRequest request, HttpServletResponse response, Model page,
			Runnable act) {
		return this.visitors.act(id, person, request, response, page, act, () -> page(id, person, request, page),
				"/disclosure");
	}

	private Disclosure disclosure(String id) {
		return this.disclosures.of(id).orElseGet(() -> this.versions.begin(id));
	}

	private String page(String id, Person person, HttpServletRequest request, Model page) {
		Disclosure disclosure = disclosure(id);
		page.addAttribute("dossierId", id);
		page.addAttribute("heading", this.versions.title(id));
		page.addAttribute("disclosure", disclosure);
		page.addAttribute("due", this.disclosures.due(id));
		page.addAttribute("parts", this.versions.parts(disclosure));
		page.addAttribute("covered", this.versions.of(disclosure).masked());
		page.addAttribute("checks", this.publications.of(id));
		page.addAttribute("mayWork", this.disclosures.mayWork(id, person.id()));
		return Visitors.view(request, "submission/disclosure");
	}

	private static String name(@Nullable MultipartFile file) {
		String name = (file != null) ? file.getOriginalFilename() : null;
		return (name != null) ? name : "";
	}

	private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
		return (file != null) ? file.getBytes() : new byte[0];
	}

}
