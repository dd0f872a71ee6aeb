package org.ziping.process.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.calendar.StepTime;
import org.ziping.calendar.WorkingCalendar;
import org.ziping.calendar.spi.Timetable;
import org.ziping.process.ReminderDue;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** When people are told about a date: before it, on it, and twice after it. */
@Component
public class ReminderPlan {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final Tasks tasks;

	private final Timetable timetable;

	private final WorkingCalendar calendar;

	private final Clock clock;

	ReminderPlan(@Lazy Tasks tasks, Timetable timetable, WorkingCalendar calendar, Clock clock) {
		this.tasks = tasks;
		this.timetable = timetable;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The next moment, over all open tasks of the dossier. */
	public Optional<ZonedDateTime> next(String dossierId) {
		ZonedDateTime now = now();
		return this.tasks.open(dossierId)
			.stream()
			.flatMap(this::moments)
			.map(Moment::at)
			.filter((at) -> at.isAfter(now))
			.min(Comparator.naturalOrder());
	}

	/** What of that task is due by now, the latest first. */
	List<Moment> dueNow(TaskView task) {
		ZonedDateTime now = now();
		ZonedDateTime born = task.created().atZone(HouseClock.ZONE);
		return moments(task).filter((moment) -> !moment.at().isAfter(now) && moment.at().isAfter(born))
			.sorted(Comparator.comparing(Moment::at).reversed())
			.toList();
	}

	private Stream<Moment> moments(TaskView task) {
		LocalDate due = task.due();
		if (due == null) {
			return Stream.empty();
		}
		int before = this.timetable.steps()
			.stream()
			.filter((row) -> row.step().equals(task.step()))
			.map(StepTime::remindBefore)
			.findFirst()
			.orElse(1);
		return Stream.of(moment(ReminderDue.BEFORE, this.calendar.plusWorkingDays(due, -before), 0),
				moment(ReminderDue.TODAY, due, 0), moment(ReminderDue.LATE, this.calendar.plusWorkingDays(due, 1), 1),
				moment(ReminderDue.LATE, this.calendar.plusWorkingDays(due, 3), 3));
	}

	private static Moment moment(String kind, LocalDate day, int daysLate) {
		return new Moment(kind, day.atTime(MORNING).atZone(HouseClock.ZONE), daysLate);
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(HouseClock.ZONE);
	}

	/** One moment at which somebody is told. */
	record Moment(String kind, ZonedDateTime at, int daysLate) {
	}

}
