package org.ziping.calendar;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house tells the time.
 *
 * @param offset how far the house's clock is ahead of the machine's; zero in real use
 * @param movable whether the clock may be moved while the house runs; only in a trial
 */
@ConfigurationProperties("ziping.calendar")
record CalendarSettings(@DefaultValue("0s") Duration offset, @DefaultValue("false") boolean movable) {

}
