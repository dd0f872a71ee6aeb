package org.ziping.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.finance.Arrival;
import org.ziping.submission.finance.Arrivals;

/** What the finance bureau received and returned. */
@Controller
class ReturnController {

	private static final Comparator<Arrival> LATEST = Comparator.comparing(Arrival::at).reversed();

	private final Arrivals arrivals;

	private final Visitors visitors;

	private final Clock clock;

	ReturnController(Arrivals arrivals, Visitors visitors, Clock clock) {
		this.arrivals = arrivals;
		this.visitors = visitors;
		this.clock = clock;
	}

	/**
	 * One submission as a line of the list.
	 *
	 * @param backBy until when a returned one has to come back
	 * @param former the version to compare with; nothing where it is the same one
	 */
	record Line(Arrival arrival, @Nullable LocalDate backBy, @Nullable Integer former) {
	}

	@GetMapping("/dossiers/{id}/returns")
	String returns(@PathVariable String id, @Current Person person, HttpServletRequest request, Model page) {
		this.visitors.require(id, person);
		List<Arrival> all = this.arrivals.of(id);
		page.addAttribute("dossierId", id);
		page.addAttribute("zone", this.clock.getZone());
		page.addAttribute("lines", all.stream().sorted(LATEST).map((arrival) -> line(arrival, all)).toList());
		return Visitors.view(request, "submission/returns");
	}

	private Line line(Arrival arrival, List<Arrival> all) {
		Integer former = all.stream()
			.map(Arrival::version)
			.filter((version) -> version < arrival.version())
			.reduce((one, later) -> later)
			.orElse(null);
		return new Line(arrival, arrival.isReturned() ? this.arrivals.backBy(arrival) : null, former);
	}

}
