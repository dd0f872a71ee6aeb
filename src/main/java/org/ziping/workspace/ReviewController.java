package org.ziping.workspace;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Verdict;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** 批量: several review areas of one evaluation with one opinion. */
@Controller
class ReviewController {

	private final ReviewDesk desk;

	private final Looking looking;

	ReviewController(ReviewDesk desk, Looking looking) {
		this.desk = desk;
		this.looking = looking;
	}

	@GetMapping("/dossiers/{id}/review")
	String show(@PathVariable String id, @Current Person person, Model page) {
		this.looking.at(id, person, page);
		page.addAttribute("lines", this.desk.lines(id, person.id()));
		page.addAttribute("key", UUID.randomUUID().toString());
		return "workspace/review";
	}

	@PostMapping("/dossiers/{id}/review")
	String decide(@PathVariable String id, @RequestParam(defaultValue = "") List<String> task,
			@RequestParam Verdict verdict, @RequestParam(defaultValue = "") String opinion, @RequestParam String key,
			@Current Actor by, RedirectAttributes next) {
		List<ReviewDesk.Result> results = this.desk.decide(id, task, verdict, opinion.strip(), key, by);
		next.addFlashAttribute("results", results);
		if (results.stream().anyMatch((one) -> !one.done())) {
			next.addFlashAttribute("opinion", opinion);
		}
		return "redirect:/dossiers/" + id + "/review";
	}

}
