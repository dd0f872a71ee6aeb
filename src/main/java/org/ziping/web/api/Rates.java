package org.ziping.web.api;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts requests by minute and asker; the minute before is forgotten. */
class Rates {

	private static final int MOST_ASKERS = 10_000;

	private final int most;

	private final Clock clock;

	private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

	Rates(int most, Clock clock) {
		this.most = most;
		this.clock = clock;
	}

	/** Seconds to wait; none where one more request is fine. */
	int waitFor(String asker) {
		long second = this.clock.instant().getEpochSecond();
		long now = second / 60;
		if (this.minutes.size() > MOST_ASKERS) {
			this.minutes.values().removeIf((minute) -> minute.number < now);
		}
		Minute minute = this.minutes.compute(asker, (name, known) -> (known == null || known.number < now)
				? new Minute(now, 1) : new Minute(now, known.count + 1));
		return (minute.count <= this.most) ? 0 : (int) (60 - second % 60);
	}

	private record Minute(long number, int count) {
	}

}
