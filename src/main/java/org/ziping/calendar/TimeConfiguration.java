package org.ziping.calendar;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock and the calendar that everybody is given. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	@Bean
	HouseClock clock(CalendarSettings settings, @Value("${ziping.trial:false}") boolean trial) {
		if (settings.movable() && !trial) {
			throw new IllegalStateException("ziping.calendar.movable is for trials only");
		}
		return new HouseClock(Clock.systemUTC(), settings.offset(), settings.movable());
	}

	@Bean
	WorkingCalendar workingCalendar(Holidays holidays) {
		return new WorkingCalendar(holidays::known);
	}

	@Bean
	BackPlanner backPlanner(WorkingCalendar calendar) {
		return new BackPlanner(calendar);
	}

}
