package org.ziping.campaign.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.calendar.Holidays;
import org.ziping.calendar.SpecialDay;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.document.WorkbookReader;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The holidays of each year: to look at for everybody, to enter for an administrator. */
@Controller
class CalendarController {

	private final Holidays holidays;

	private final WorkbookReader tables;

	private final People people;

	private final Clock clock;

	CalendarController(Holidays holidays, WorkbookReader tables, People people, Clock clock) {
		this.holidays = holidays;
		this.tables = tables;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping("/calendar")
	String show(@RequestParam(required = false) @Nullable Integer year, @Current Person person, Model model) {
		return page((year != null) ? year : thisYear(), null, person.id(), model);
	}

	@PostMapping("/calendar")
	String enter(@RequestParam int year, @RequestParam(defaultValue = "") String lines,
			@RequestParam(required = false) @Nullable MultipartFile table, @Current Actor by, Model model,
			HttpServletResponse response) throws IOException {
		try {
			List<SpecialDay> days = (table != null && !table.isEmpty())
					? HolidaySheet.of(this.tables.rows(table.getInputStream())) : HolidaySheet.of(lines);
			this.holidays.enter(year, days, by);
			return "redirect:/calendar?year=" + year;
		}
		catch (Refusal refused) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("refused", refused);
			return page(year, lines, by.person(), model);
		}
	}

	private String page(int year, @Nullable String typed, String person, Model model) {
		List<SpecialDay> days = this.holidays.of(year);
		model.addAttribute("year", year);
		model.addAttribute("years", IntStream.rangeClosed(thisYear() - 3, thisYear() + 2).boxed().toList());
		model.addAttribute("known", this.holidays.years());
		model.addAttribute("days", days);
		model.addAttribute("typed", (typed != null) ? typed : lines(days));
		model.addAttribute("mayEnter",
				Action.SYSTEM_RUN.roles().stream().anyMatch((role) -> this.people.holds(person, role)));
		return "campaign/calendar";
	}

	private static String lines(List<SpecialDay> days) {
		return days.stream()
			.map((one) -> one.day() + (one.worked() ? " 上班 " : " 放假 ") + one.name())
			.map(String::strip)
			.collect(Collectors.joining("\n"));
	}

	private int thisYear() {
		return LocalDate.now(this.clock).getYear();
	}

}
