package org.ziping.inspection.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.PlainWords;
import org.ziping.core.Refusal;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Level;

/**
 * Reads any report that is dropped here; the answer is a page, a table or a file with
 * remarks.
 */
@Controller
@RequestMapping("/inspection")
class InspectionController {

	private final ReadingDesk desk;

	InspectionController(ReadingDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String ask(Model model) {
		return page(model, null, null);
	}

	@PostMapping
	String read(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String words, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		String view;
		try {
			view = page(model, this.desk.read(file, words), null);
		}
		catch (Refusal refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			view = page(model, null, refused);
		}
		return (request.getHeader("HX-Request") != null) ? view + " :: result" : view;
	}

	@PostMapping("/findings.xlsx")
	ResponseEntity<byte[]> sheet(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String words) {
		ReadingDesk.Result result = this.desk.read(file, words);
		return file(this.desk.sheet(result), "inspection.file.sheet", result, ".xlsx");
	}

	@PostMapping("/remarked.docx")
	ResponseEntity<byte[]> remarked(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String words) {
		ReadingDesk.Result result = this.desk.read(file, words);
		return file(this.desk.remarked(result), "inspection.file.remarked", result, ".docx");
	}

	private static ResponseEntity<byte[]> file(byte[] bytes, String key, ReadingDesk.Result result, String ending) {
		String name = result.name().replaceAll("\\.[A-Za-z]{2,5}$", "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
		ContentDisposition named = ContentDisposition.attachment()
			.filename(PlainWords.say(key, name) + ending, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, named.toString()).body(bytes);
	}

	private static String page(Model model, ReadingDesk.@Nullable Result result, @Nullable Refusal refused) {
		List<Finding> findings = (result != null) ? result.findings() : List.of();
		model.addAttribute("result", result);
		model.addAttribute("refused", refused);
		model.addAttribute("mandatory", findings.stream().filter((one) -> one.level() == Level.MANDATORY).toList());
		model.addAttribute("advisory", findings.stream().filter((one) -> one.level() == Level.ADVISORY).toList());
		return "inspection/any";
	}

}
