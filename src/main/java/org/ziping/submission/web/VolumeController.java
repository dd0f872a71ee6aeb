package org.ziping.submission.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.Readings;
import org.ziping.submission.Volumes;

/** A frozen version on screen and as files. */
@Controller
class VolumeController {

	private final Volumes volumes;

	private final Readings readings;

	private final Visitors visitors;

	VolumeController(Volumes volumes, Readings readings, Visitors visitors) {
		this.volumes = volumes;
		this.readings = readings;
		this.visitors = visitors;
	}

	@GetMapping("/dossiers/{id}/volume/read")
	String read(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.visitors.require(id, person);
		model.addAttribute("reading", this.readings.inForce(id));
		model.addAttribute("missingSigns", this.readings.missingSigns(id));
		model.addAttribute("heading", this.volumes.title(id));
		return Visitors.view(request, "submission/read");
	}

	@GetMapping("/dossiers/{id}/versions/{number}/volume.docx")
	ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int number, @Current Person person) {
		this.visitors.require(id, person);
		return Downloads.of(this.volumes.title(id) + ".docx", Downloads.DOCX, this.volumes.docx(id, number));
	}

	@GetMapping("/dossiers/{id}/versions/{number}/volume.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable int number, @Current Person person) {
		this.visitors.require(id, person);
		return Downloads.of(this.volumes.title(id) + ".pdf", "application/pdf", this.volumes.pdf(id, number));
	}

	@GetMapping("/dossiers/{id}/versions/{number}/volume.ofd")
	ResponseEntity<byte[]> ofd(@PathVariable String id, @PathVariable int number, @Current Person person) {
		this.visitors.require(id, person);
		return Downloads.of(this.volumes.title(id) + ".ofd", "application/ofd", this.volumes.ofd(id, number));
	}

}
