package org.ziping.indicator.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.indicator.SystemVersion;
import org.ziping.indicator.SystemVersions;
import org.ziping.indicator.catalogue.Notation;
import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemText.Part;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.web.Current;

/**
 * A draft of an indicator system: changed line by line, offered, published by another.
 */
@Controller
@RequestMapping("/indicator-systems/drafts/{id}")
class SystemDraftController {

	private final SystemVersions versions;

	private final Policy policy;

	SystemDraftController(SystemVersions versions, Policy policy) {
		this.versions = versions;
		this.policy = policy;
	}

	@GetMapping
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		return page(id, person, request, model);
	}

	/** The fields of one line, to be changed; one behind the last is new. */
	@GetMapping("/{part}/{at}")
	String line(@PathVariable String id, @PathVariable Part part, @PathVariable int at, @Current Person person,
			Model model) {
		require(id, person);
		SystemVersion version = this.versions.get(id);
		var lines = version.text().of(part);
		return fields(version, part, at, (at < lines.size()) ? lines.get(at) : Map.of(), model);
	}

	@PostMapping("/head")
	String head(@PathVariable String id, @RequestParam Map<String, String> form, @Current Person person,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.versions.head(id, form, seen(form), by), id, person, request, response, model);
	}

	@PostMapping("/{part}/{at}")
	String save(@PathVariable String id, @PathVariable Part part, @PathVariable int at,
			@RequestParam Map<String, String> form, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.versions.line(id, part, at, form, seen(form), by), id, person, request, response, model);
	}

	@PostMapping("/{part}/{at}/remove")
	String remove(@PathVariable String id, @PathVariable Part part, @PathVariable int at, @RequestParam int seen,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		return act(() -> this.versions.remove(id, part, at, seen, by), id, person, request, response, model);
	}

	@PostMapping("/offer")
	String offer(@PathVariable String id, @Current Person person, @Current Actor by, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return act(() -> this.versions.offer(id, by), id, person, request, response, model);
	}

	@PostMapping("/take-back")
	String takeBack(@PathVariable String id, @Current Person person, @Current Actor by, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return act(() -> this.versions.takeBack(id, by), id, person, request, response, model);
	}

	@PostMapping("/publish")
	String publish(@PathVariable String id, @Current Person person, @Current Actor by, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return act(() -> this.versions.publish(id, by), id, person, request, response, model);
	}

	@PostMapping("/discard")
	String discard(@PathVariable String id, @Current Actor by) {
		this.versions.discard(id, by);
		return "redirect:/indicator-systems";
	}

	private String act(Runnable act, String id, Person person, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		try {
			act.run();
			return Reading.wantsPart(request) ? page(id, person, request, model)
					: "redirect:/indicator-systems/drafts/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			return page(id, person, request, model);
		}
	}

	private String page(String id, Person person, HttpServletRequest request, Model model) {
		require(id, person);
		SystemVersion version = this.versions.get(id);
		SystemText text = version.text();
		model.addAttribute("version", version);
		model.addAttribute("text", text);
		model.addAttribute("headFields", SystemText.HEAD);
		model.addAttribute("parts", Part.values());
		model.addAttribute("sums", Sums.of(text));
		model.addAttribute("findings", SystemVersions.check(text));
		model.addAttribute("choices", choices("verified"));
		model.addAttribute("editable", version.state() == SystemVersion.State.DRAFT);
		return Reading.view(request, "indicator/system-draft");
	}

	private static String fields(SystemVersion version, Part part, int at, Map<String, String> line, Model model) {
		model.addAttribute("version", version);
		model.addAttribute("part", part);
		model.addAttribute("at", at);
		model.addAttribute("line", line);
		model.addAttribute("choices", choices(part.fields().toArray(String[]::new)));
		return "indicator/system-line :: fields";
	}

	private static Map<String, Object> choices(String... fields) {
		Map<String, Object> choices = new LinkedHashMap<>();
		for (String field : fields) {
			choices.put(field, Notation.choices(field));
		}
		return choices;
	}

	private static int seen(Map<String, String> form) {
		return Integer.parseInt(form.getOrDefault("seen", "0"));
	}

	private void require(String id, Person person) {
		this.policy.check(person, Action.INDICATOR_DRAFT, Scope.unit(this.versions.get(id).bureau()));
	}

}
