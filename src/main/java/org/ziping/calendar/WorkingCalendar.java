package org.ziping.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Which days are worked: the plain week, the State Council's holidays, and the weekend
 * days that make up for them.
 */
public class WorkingCalendar {

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Supplier<SpecialDays> special;

	WorkingCalendar(Supplier<SpecialDays> special) {
		this.special = special;
	}

	/** With the years that come with the house. */
	public static WorkingCalendar shipped() {
		SpecialDays days = SpecialDays.shipped();
		return new WorkingCalendar(() -> days);
	}

	public boolean isWorkingDay(LocalDate day) {
		SpecialDays.Kind kind = this.special.get().kinds().get(day);
		return (kind != null) ? kind == SpecialDays.Kind.WORKDAY : !WEEKEND.contains(day.getDayOfWeek());
	}

	/**
	 * So many working days later, or earlier where negative; none leaves the day as it
	 * is.
	 */
	public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
		int direction = Integer.signum(workingDays);
		LocalDate at = day;
		for (int left = Math.abs(workingDays); left > 0;) {
			at = at.plusDays(direction);
			if (isWorkingDay(at)) {
				left--;
			}
		}
		return at;
	}

	/**
	 * Working days after {@code from} up to and with {@code to}; negative when it lies
	 * before.
	 */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -workingDaysBetween(to, from);
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	public LocalDate lastWorkingDayUpTo(LocalDate day) {
		LocalDate at = day;
		while (!isWorkingDay(at)) {
			at = at.minusDays(1);
		}
		return at;
	}

	/**
	 * The years of a span whose holidays nobody has entered: there the plain week counts,
	 * and pages have to say so.
	 */
	public List<Integer> missingYears(LocalDate from, LocalDate to) {
		Set<Integer> known = this.special.get().years();
		return IntStream.rangeClosed(from.getYear(), to.getYear())
			.filter((year) -> !known.contains(year))
			.boxed()
			.toList();
	}

}
