package org.ziping.notification;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.ziping.notification.spi.Channel;
import org.ziping.process.ReminderDue;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

/**
 * Carries what lies in the outbox. It stands beside every process: what a channel refuses
 * is written to the letter and troubles nobody else.
 */
@Component
class Postman {

	private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

	private static final int ROUND = 20;

	private final Outbox outbox;

	private final Preferences preferences;

	private final Worklist worklist;

	private final List<Channel> channels;

	Postman(Outbox outbox, Preferences preferences, Worklist worklist, List<Channel> channels) {
		this.outbox = outbox;
		this.preferences = preferences;
		this.worklist = worklist;
		this.channels = channels;
	}

	@Scheduled(fixedDelay = 15, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
	void round() {
		List<String> open = this.channels.stream().filter(Channel::isOpen).map(Channel::code).toList();
		if (!open.isEmpty()) {
			this.outbox.lease(open, ROUND).forEach(this::deliver);
		}
	}

	private void deliver(Posted posted) {
		if (isDone(posted)) {
			this.outbox.stopped(posted);
			return;
		}
		Channel channel = this.channels.stream()
			.filter((way) -> way.code().equals(posted.channel()))
			.findFirst()
			.orElseThrow();
		Optional<String> address = channel.addressOf(this.preferences.of(posted.letter().person()).contact());
		if (address.isEmpty()) {
			this.outbox.stopped(posted);
			return;
		}
		try {
			channel.carry(posted.letter(), address.get());
		}
		catch (RuntimeException refused) {
			LOG.warn("letter {} by {} not carried: {}", posted.id(), posted.channel(), refused.toString());
			this.outbox.failed(posted, refused.toString());
			return;
		}
		this.outbox.sent(posted, address.get());
	}

	/** Nobody is told to do what is done, or what has become another's. */
	private boolean isDone(Posted posted) {
		return posted.task() != null && this.worklist.find(posted.task())
			.filter((turn) -> !turn.isOpen() || isAnothers(turn, posted))
			.isPresent();
	}

	/** What is late is said to superiors too, whose turn it never was. */
	private static boolean isAnothers(Turn turn, Posted posted) {
		return turn.assignee() != null && !turn.assignee().equals(posted.letter().person())
				&& !posted.kind().equals(ReminderDue.LATE);
	}

}
