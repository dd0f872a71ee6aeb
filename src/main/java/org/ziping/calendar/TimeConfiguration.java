package org.ziping.calendar;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock and the calendar that everybody is given. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

	@Bean
	HouseClock clock(CalendarSettings settings) {
		return new HouseClock(Clock.systemUTC(), settings.offset(), settings.movable());
	}

	@Bean
	WorkingCalendar workingCalendar() {
		return WorkingCalendar.shipped();
	}

	@Bean
	BackPlanner backPlanner(WorkingCalendar calendar) {
		return new BackPlanner(calendar);
	}

}
