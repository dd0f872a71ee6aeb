package org.ziping.submission.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
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
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;
import org.ziping.submission.Receipts;
import org.ziping.submission.Submissions;
import org.ziping.submission.Volumes;

/** The finance bureau's receipt: to read, to print, or to write down. */
@Controller
class ReceiptController {

	private final Receipts receipts;

	private final Submissions submissions;

	private final Volumes volumes;

	private final Units units;

	private final Visitors visitors;

	ReceiptController(Receipts receipts, Submissions submissions, Volumes volumes, Units units, Visitors visitors) {
		this.receipts = receipts;
		this.submissions = submissions;
		this.volumes = volumes;
		this.units = units;
		this.visitors = visitors;
	}

	@GetMapping("/dossiers/{id}/receipt")
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.visitors.require(id, person);
		return page(id, person, request, model);
	}

	@PostMapping("/dossiers/{id}/receipt")
	String record(@PathVariable String id, @RequestParam(defaultValue = "") String number,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			@RequestParam(required = false) @Nullable MultipartFile scan, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
		this.visitors.require(id, person);
		try {
			if (on == null) {
				throw Refusal.of("submission.receipt-number");
			}
			String name = (scan != null && scan.getOriginalFilename() != null) ? scan.getOriginalFilename() : "";
			this.receipts.record(id, new Receipts.OnPaper(number, on, name,
					(scan != null) ? scan.getInputStream() : InputStream.nullInputStream()), by);
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			return page(id, person, request, model);
		}
		return Visitors.wantsPart(request) ? page(id, person, request, model) : "redirect:/dossiers/" + id + "/receipt";
	}

	private String page(String id, Person person, HttpServletRequest request, Model model) {
		model.addAttribute("dossierId", id);
		model.addAttribute("heading", this.volumes.title(id));
		model.addAttribute("receipt", this.receipts.of(id).orElse(null));
		model.addAttribute("bureau",
				this.receipts.of(id).map((receipt) -> this.units.get(receipt.bureau()).name()).orElse(null));
		model.addAttribute("sent", this.submissions.latest(id).orElse(null));
		model.addAttribute("mayRecord", this.receipts.mayRecord(id, person.id()));
		return Visitors.view(request, "submission/receipt");
	}

}
