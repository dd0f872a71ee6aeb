package org.ziping.submission.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.ApprovalSheet;
import org.ziping.submission.MadeVolumes;
import org.ziping.submission.MadeVolumes.Kind;
import org.ziping.submission.Volumes;

/** The volume as paper would show it, page by page, while or after it is made. */
@Controller
class MadeVolumeController {

	private static final float DOTS = 90;

	private final MadeVolumes made;

	private final Volumes volumes;

	private final ApprovalSheet approval;

	private final Visitors visitors;

	MadeVolumeController(MadeVolumes made, Volumes volumes, ApprovalSheet approval, Visitors visitors) {
		this.made = made;
		this.volumes = volumes;
		this.approval = approval;
		this.visitors = visitors;
	}

	@GetMapping("/dossiers/{id}/versions/{number}/volume")
	String show(@PathVariable String id, @PathVariable int number, @Current Person person, HttpServletRequest request,
			Model model) throws IOException {
		this.visitors.require(id, person);
		boolean ready = this.made.isMade(id, number);
		model.addAttribute("dossierId", id);
		model.addAttribute("number", number);
		model.addAttribute("heading", this.volumes.title(id));
		model.addAttribute("made", ready);
		model.addAttribute("state", this.made.state(id, number).orElse(null));
		model.addAttribute("pages", ready ? pages(id, number) : 0);
		return Visitors.view(request, "submission/volume");
	}

	@PostMapping("/dossiers/{id}/versions/{number}/volume")
	String make(@PathVariable String id, @PathVariable int number, @Current Person person, HttpServletRequest request,
			Model model) throws IOException {
		this.visitors.require(id, person);
		this.made.begin(id, number);
		return Visitors.wantsPart(request) ? show(id, number, person, request, model)
				: "redirect:/dossiers/" + id + "/versions/" + number + "/volume";
	}

	@GetMapping("/dossiers/{id}/versions/{number}/pages/{page}.png")
	ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int number, @PathVariable int page,
			@Current Person person) throws IOException {
		this.visitors.require(id, person);
		try (PDDocument volume = Loader.loadPDF(this.made.file(id, number, Kind.REPORT).toFile());
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			if (page < 1 || page > volume.getNumberOfPages()) {
				throw Refusal.of("submission.no-version");
			}
			BufferedImage image = new PDFRenderer(volume).renderImageWithDPI(page - 1, DOTS, ImageType.GRAY);
			ImageIO.write(image, "png", out);
			return ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.contentType(MediaType.IMAGE_PNG)
				.body(out.toByteArray());
		}
	}

	@GetMapping("/dossiers/{id}/versions/{number}/evidence.pdf")
	ResponseEntity<Resource> evidence(@PathVariable String id, @PathVariable int number, @Current Person person) {
		this.visitors.require(id, person);
		return Downloads.of(this.volumes.titleOf(id, "evidence") + ".pdf", "application/pdf",
				new FileSystemResource(this.made.file(id, number, Kind.EVIDENCE)));
	}

	@GetMapping("/dossiers/{id}/versions/{number}/approval.pdf")
	ResponseEntity<byte[]> approval(@PathVariable String id, @PathVariable int number, @Current Person person) {
		this.visitors.require(id, person);
		return Downloads.of(this.volumes.titleOf(id, "approval") + ".pdf", "application/pdf",
				this.approval.pdf(id, number));
	}

	private int pages(String id, int number) throws IOException {
		try (PDDocument volume = Loader.loadPDF(this.made.file(id, number, Kind.REPORT).toFile())) {
			return volume.getNumberOfPages();
		}
	}

}
