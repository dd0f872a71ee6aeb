package org.ziping.submission.web;

import java.time.LocalDate;

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

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.Volumes;
import org.ziping.submission.archive.Archives;

/** 归档移交: the list, the folder, to whom it went, and what holds it back. */
@Controller
class ArchiveController {

	private final Archives archives;

	private final Volumes volumes;

	private final Visitors visitors;

	ArchiveController(Archives archives, Volumes volumes, Visitors visitors) {
		this.archives = archives;
		this.volumes = volumes;
		this.visitors = visitors;
	}

	@GetMapping("/dossiers/{id}/archive")
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model page) {
		this.visitors.require(id, person);
		return page(id, person, request, page);
	}

	@GetMapping("/dossiers/{id}/archive.zip")
	ResponseEntity<byte[]> zip(@PathVariable String id, @Current Person person) {
		this.visitors.require(id, person);
		return Downloads.of(this.volumes.title(id) + ".zip", "application/zip", this.archives.zip(id));
	}

	@PostMapping("/dossiers/{id}/archive/begin")
	String begin(@PathVariable String id, @Current Person person, @Current Actor by, HttpServletRequest request,
			HttpServletResponse response, Model page) {
		return doing(id, person, request, response, page, () -> this.archives.begin(id, by));
	}

	@PostMapping("/dossiers/{id}/archive/compile")
	String compile(@PathVariable String id, @Current Person person, @Current Actor by, HttpServletRequest request,
			HttpServletResponse response, Model page) {
		return doing(id, person, request, response, page, () -> this.archives.compiled(id, by));
	}

	@PostMapping("/dossiers/{id}/archive/transfer")
	String transfer(@PathVariable String id, @RequestParam(defaultValue = "") String receiver,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model page) {
		return doing(id, person, request, response, page, () -> {
			if (on == null) {
				throw Refusal.of("submission.archive-receiver");
			}
			this.archives.handed(id, receiver, on, by);
		});
	}

	@PostMapping("/dossiers/{id}/archive/hold")
	String hold(@PathVariable String id, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean release, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model page) {
		return doing(id, person, request, response, page, () -> {
			if (release) {
				this.archives.release(id, by);
			}
			else {
				this.archives.freeze(id, reason, by);
			}
		});
	}

	private String doing(String id, Person person, HttpServletRequest request, HttpServletResponse response, Model page,
			Runnable act) {
		return this.visitors.act(id, person, request, response, page, act, () -> page(id, person, request, page),
				"/archive");
	}

	private String page(String id, Person person, HttpServletRequest request, Model page) {
		page.addAttribute("dossierId", id);
		page.addAttribute("heading", this.volumes.title(id));
		page.addAttribute("archive", this.archives.of(id).orElse(null));
		page.addAttribute("items", this.archives.items(id));
		page.addAttribute("mayWork", this.archives.mayWork(id, person.id()));
		return Visitors.view(request, "submission/archive");
	}

}
