package org.ziping.calendar;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Says of a due date how much time is left today; pages call it by its bean name. */
@Service("deadlines")
public class Deadlines {

	private final WorkingCalendar calendar;

	private final Clock clock;

	private final MessageSource messages;

	Deadlines(WorkingCalendar calendar, Clock clock, MessageSource messages) {
		this.calendar = calendar;
		this.clock = clock;
		this.messages = messages;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	public DaysLeft daysLeft(DueDate due) {
		return daysLeft(due.date());
	}

	public DaysLeft daysLeft(LocalDate due) {
		return DaysLeft.between(today(), due, this.calendar);
	}

	/** «剩 3 个工作日», in the language of whoever reads. */
	public String words(LocalDate due) {
		return this.messages.getMessage(daysLeft(due), LocaleContextHolder.getLocale());
	}

}
