package org.ziping.indicator.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.indicator.intake.Target;
import org.ziping.indicator.intake.Workbooks;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** Figures out of a workbook: uploaded, looked at, places mended, then written. */
@Controller
@RequestMapping("/dossiers/{id}/sheet/workbooks")
class WorkbookController {

	private static final String PLACE = "place.";

	private final Workbooks workbooks;

	private final Dossiers dossiers;

	private final Reading reading;

	WorkbookController(Workbooks workbooks, Dossiers dossiers, Reading reading) {
		this.workbooks = workbooks;
		this.dossiers = dossiers;
		this.reading = reading;
	}

	@GetMapping
	String list(@PathVariable String id, @Current Person person, Model model) {
		this.reading.require(id, person);
		return page(id, null, model);
	}

	@PostMapping
	String upload(@PathVariable String id, @RequestParam MultipartFile file, @Current Actor by,
			HttpServletResponse response, Model model) throws IOException {
		try {
			String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
			return "redirect:" + at(id, this.workbooks.file(id, name, file.getInputStream(), by));
		}
		catch (Refusal refusal) {
			model.addAttribute("refused", refusal);
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(id, null, model);
		}
	}

	@GetMapping("/{workbook}")
	String look(@PathVariable String id, @PathVariable String workbook, @Current Person person, Model model) {
		this.reading.require(id, person);
		return page(id, workbook, model);
	}

	@PostMapping("/{workbook}/places")
	String draw(@PathVariable String id, @PathVariable String workbook, @RequestParam Map<String, String> form,
			@Current Actor by, HttpServletResponse response, Model model) {
		Map<Target, String> written = new LinkedHashMap<>();
		form.forEach((name, text) -> {
			if (name.startsWith(PLACE)) {
				written.put(Target.of(name.substring(PLACE.length())), text);
			}
		});
		return act(() -> this.workbooks.draw(id, written, by), id, workbook, response, model);
	}

	@PostMapping("/{workbook}")
	String take(@PathVariable String id, @PathVariable String workbook, @RequestParam String seen, @Current Actor by,
			HttpServletResponse response, RedirectAttributes next, Model model) {
		return act(() -> next.addFlashAttribute("taken", this.workbooks.take(id, workbook, seen, by)), id, workbook,
				response, model);
	}

	private String act(Runnable act, String id, String workbook, HttpServletResponse response, Model model) {
		try {
			act.run();
			return "redirect:" + at(id, workbook);
		}
		catch (Refusal refusal) {
			model.addAttribute("refused", refusal);
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(id, workbook, model);
		}
	}

	private String page(String id, @Nullable String workbook, Model model) {
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("files", this.workbooks.of(id));
		model.addAttribute("run", (workbook != null) ? this.workbooks.dryRun(id, workbook) : null);
		return "indicator/workbooks";
	}

	private static String at(String id, String workbook) {
		return "/dossiers/" + id + "/sheet/workbooks/" + workbook;
	}

}
