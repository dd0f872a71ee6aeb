package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.indicator.Assignment;
import org.ziping.indicator.Assignment.Kind;
import org.ziping.indicator.Assignments;
import org.ziping.indicator.DataItem.Duty;
import org.ziping.indicator.Indicator;
import org.ziping.indicator.IndicatorSystems;
import org.ziping.indicator.KeyTaskPlan;
import org.ziping.indicator.KeyTasks;
import org.ziping.indicator.Measure;
import org.ziping.indicator.TypedNumber;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;

/** 分工表: which section answers which indicator and key task. */
@Controller
@RequestMapping("/dossiers/{id}")
class AssignmentController {

	private final Assignments assignments;

	private final KeyTasks keyTasks;

	private final IndicatorSystems systems;

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	private final Reading reading;

	AssignmentController(Assignments assignments, KeyTasks keyTasks, IndicatorSystems systems, Dossiers dossiers,
			Units units, People people, Reading reading) {
		this.assignments = assignments;
		this.keyTasks = keyTasks;
		this.systems = systems;
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
		this.reading = reading;
	}

	/** An indicator that some section answers, with who does. */
	record Row(Indicator indicator, @Nullable Assignment assignment) {
	}

	@GetMapping("/assignments")
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.reading.require(id, person);
		return page(id, person, request, model, null);
	}

	@PostMapping("/assignments")
	String assign(@PathVariable String id, @RequestParam Kind kind, @RequestParam String subject,
			@RequestParam String section, @RequestParam(required = false) @Nullable String person,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
			@Current Person viewer, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		return act(() -> this.assignments.assign(id, kind, subject, section, blank(person), due, by), id, viewer,
				request, response, model);
	}

	@PostMapping("/key-tasks")
	String add(@PathVariable String id, @RequestParam String name, @RequestParam String section,
			@RequestParam String target, @RequestParam(defaultValue = "") String budget, @Current Person viewer,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.keyTasks.add(id,
				new KeyTaskPlan(name.strip(), section, money(id, budget), target.strip()), by), id, viewer, request,
				response, model);
	}

	@PostMapping("/key-tasks/{code}/remove")
	String remove(@PathVariable String id, @PathVariable String code, @Current Person viewer, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.keyTasks.remove(id, code, by), id, viewer, request, response, model);
	}

	private String act(Runnable act, String id, Person viewer, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		// Asked first: the answer to a refusal shows the page, too.
		this.reading.require(id, viewer);
		try {
			act.run();
			return Reading.wantsPart(request) ? page(id, viewer, request, model, null)
					: "redirect:/dossiers/" + id + "/assignments";
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(id, viewer, request, model, refusal);
		}
	}

	private String page(String id, Person person, HttpServletRequest request, Model model, @Nullable Refusal refused) {
		String unit = this.dossiers.get(id).unit();
		List<Assignment> all = this.assignments.of(id);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("rows",
				this.systems.of(id)
					.leaves()
					.stream()
					.filter((leaf) -> leaf.duty() == Duty.SECTION)
					.map((leaf) -> new Row(leaf, of(all, leaf).orElse(null)))
					.toList());
		model.addAttribute("tasks", this.keyTasks.of(id));
		model.addAttribute("sections", this.units.sections(unit));
		model.addAttribute("staff", this.people.of(unit));
		model.addAttribute("sectionNames", sectionNames(unit));
		model.addAttribute("writable", this.assignments.plannable(id, person.id()));
		model.addAttribute("refused", refused);
		return Reading.view(request, "indicator/assignments");
	}

	private Map<String, String> sectionNames(String unit) {
		Map<String, String> names = new LinkedHashMap<>();
		this.units.sections(unit).forEach((section) -> names.put(section.code(), section.name()));
		return names;
	}

	private static Optional<Assignment> of(List<Assignment> all, Indicator leaf) {
		return all.stream()
			.filter((one) -> one.kind() == Kind.INDICATOR && one.subject().equals(leaf.code()))
			.findFirst();
	}

	private @Nullable BigDecimal money(String id, String typed) {
		return typed.isBlank() ? null : TypedNumber.read(typed, Measure.WAN_YUAN, this.systems.of(id).units());
	}

	private static @Nullable String blank(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed;
	}

}
