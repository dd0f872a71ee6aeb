package org.ziping.submission.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.CheckedPackage;
import org.ziping.submission.PackageCheck;
import org.ziping.submission.Submissions;
import org.ziping.submission.UnitKeys;

/** Whether a package still is what left: the one on our shelf, or one from anywhere. */
@Controller
class VerifyController {

	private static final String PAGE = "submission/verify";

	private final Submissions submissions;

	private final UnitKeys keys;

	private final Dossiers dossiers;

	private final Visitors visitors;

	VerifyController(Submissions submissions, UnitKeys keys, Dossiers dossiers, Visitors visitors) {
		this.submissions = submissions;
		this.keys = keys;
		this.dossiers = dossiers;
		this.visitors = visitors;
	}

	@GetMapping("/packages/verify")
	String form(HttpServletRequest request) {
		return Visitors.view(request, PAGE);
	}

	@PostMapping("/packages/verify")
	String given(@RequestParam MultipartFile file, HttpServletRequest request, Model model) throws IOException {
		Path draft = Files.createTempFile("package", ".zip");
		try {
			file.transferTo(draft);
			return checked(PackageCheck.of(draft), file.getOriginalFilename(), request, model);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	@GetMapping("/dossiers/{id}/package/check")
	String own(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.visitors.require(id, person);
		Path file = this.submissions.latest(id)
			.map(this.submissions::file)
			.orElseThrow(() -> Refusal.of("submission.not-submitted"));
		model.addAttribute("dossierId", id);
		return checked(PackageCheck.of(file), null, request, model);
	}

	@GetMapping("/dossiers/{id}/package/key.pem")
	ResponseEntity<byte[]> key(@PathVariable String id, @Current Person person) {
		this.visitors.require(id, person);
		String unit = this.dossiers.get(id).unit();
		String pem = this.keys.pem(unit).orElseThrow(() -> Refusal.of("submission.no-key", unit));
		return Downloads.of(unit + ".pem", "application/x-pem-file", pem.getBytes(StandardCharsets.US_ASCII));
	}

	@GetMapping("/packages/verify-package.sh")
	ResponseEntity<Resource> script() {
		return Downloads.of("verify-package.sh", "application/octet-stream",
				new ClassPathResource("submission/verify-package.sh"));
	}

	private String checked(CheckedPackage found, @Nullable String name, HttpServletRequest request, Model model) {
		model.addAttribute("found", found);
		model.addAttribute("fileName", name);
		model.addAttribute("known", found.origin() != null && this.keys.isOfItsUnit(found.origin()));
		model.addAttribute("selfMade", this.keys.areSelfMade());
		return Visitors.view(request, PAGE);
	}

}
