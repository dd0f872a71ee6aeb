package org.ziping.calendar;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;

/**
 * The special days of all years: those that came with the house, and of later years those
 * that an administrator entered. A year that was entered stands in place of the shipped
 * one.
 */
@Service
public class Holidays {

	private static final int MOST = 120;

	private final JdbcClient rows;

	private final AuditTrail trail;

	private final SpecialDays shipped = SpecialDays.shipped();

	private volatile SpecialDays known;

	Holidays(JdbcClient rows, AuditTrail trail) {
		this.rows = rows;
		this.trail = trail;
		this.known = this.shipped;
	}

	SpecialDays known() {
		return this.known;
	}

	/** Other nodes learn of a new year within a minute; this one at once. */
	@Scheduled(fixedDelay = 1, initialDelay = 0, timeUnit = TimeUnit.MINUTES)
	void readAgain() {
		Map<LocalDate, SpecialDays.Kind> kinds = new HashMap<>(this.shipped.kinds());
		List<SpecialDay> entered = entered();
		Set<Integer> years = new HashSet<>();
		entered.forEach((one) -> years.add(one.day().getYear()));
		kinds.keySet().removeIf((day) -> years.contains(day.getYear()));
		entered.forEach((one) -> kinds.put(one.day(), one.kind()));
		this.known = new SpecialDays(Map.copyOf(kinds));
	}

	/** Years whose arrangement is known. */
	public Set<Integer> years() {
		return new TreeSet<>(this.known.years());
	}

	/** The special days of a year in their order. */
	public List<SpecialDay> of(int year) {
		List<SpecialDay> entered = entered().stream().filter((one) -> one.day().getYear() == year).toList();
		return !entered.isEmpty() ? entered
				: this.known.kinds()
					.entrySet()
					.stream()
					.filter((one) -> one.getKey().getYear() == year)
					.sorted(Map.Entry.comparingByKey())
					.map((one) -> new SpecialDay(one.getKey(), one.getValue() == SpecialDays.Kind.WORKDAY, ""))
					.toList();
	}

	/** Enters a year as a whole, in place of what was there. */
	@Guarded(Action.SYSTEM_RUN)
	@Transactional
	public void enter(int year, List<SpecialDay> days, Actor by) {
		requireSound(year, days);
		this.rows.sql("delete from calendar_special_day where fiscal_year = :year").param("year", year).update();
		for (SpecialDay one : days) {
			this.rows
				.sql("insert into calendar_special_day (special_day, fiscal_year, kind, name)"
						+ " values (:day, :year, :kind, :name)")
				.param("day", Date.valueOf(one.day()))
				.param("year", year)
				.param("kind", one.kind().name())
				.param("name", one.name())
				.update();
		}
		this.trail.record(by, "calendar", "calendar.entered", Integer.toString(year), null, null,
				days.size() + " days");
		readAgain();
	}

	private static void requireSound(int year, List<SpecialDay> days) {
		Set<LocalDate> seen = new HashSet<>();
		for (SpecialDay one : days) {
			if (one.day().getYear() != year) {
				throw Refusal.of("calendar.other-year", one.day().toString(), Integer.toString(year));
			}
			if (!seen.add(one.day())) {
				throw Refusal.of("calendar.day-twice", one.day().toString());
			}
		}
		boolean national = days.stream().anyMatch((one) -> !one.worked() && one.day().getMonthValue() == 10);
		if (days.size() > MOST || !national) {
			throw Refusal.of("calendar.year-incomplete", Integer.toString(year));
		}
	}

	private List<SpecialDay> entered() {
		return this.rows.sql("select special_day, kind, name from calendar_special_day order by special_day")
			.query((row, at) -> new SpecialDay(row.getDate(1).toLocalDate(),
					row.getString(2).equals(SpecialDays.Kind.WORKDAY.name()), row.getString(3)))
			.list();
	}

}
