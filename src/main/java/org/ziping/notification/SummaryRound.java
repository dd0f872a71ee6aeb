package org.ziping.notification;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.ziping.calendar.WorkingCalendar;
import org.ziping.notification.spi.Channel;

/** Has the summaries written on working days; one that fails keeps no other. */
@Component
class SummaryRound {

	private static final Logger LOG = LoggerFactory.getLogger(SummaryRound.class);

	private static final int ROUND = 500;

	private final DailySummary summary;

	private final Preferences preferences;

	private final WorkingCalendar calendar;

	private final NotificationSettings settings;

	private final List<Channel> channels;

	SummaryRound(DailySummary summary, Preferences preferences, WorkingCalendar calendar, NotificationSettings settings,
			List<Channel> channels) {
		this.summary = summary;
		this.preferences = preferences;
		this.calendar = calendar;
		this.settings = settings;
		this.channels = channels;
	}

	@Scheduled(fixedDelay = 2, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void round() {
		if (this.channels.stream().noneMatch(Channel::isOpen) || !this.summary.isTime(this.settings.summaryAt())
				|| !this.calendar.isWorkingDay(this.summary.today())) {
			return;
		}
		for (String person : this.preferences.waitingForSummary(this.summary.today(), ROUND)) {
			try {
				this.summary.write(person);
			}
			catch (RuntimeException ex) {
				LOG.warn("no summary for {}", person, ex);
			}
		}
	}

}
