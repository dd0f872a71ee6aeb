package org.ziping.notification;

import org.springframework.stereotype.Component;

/** Has the watch look now, for tests that do not wait for its minute. */
@Component
public class IncidentRound {

	private final IncidentWatch watch;

	IncidentRound(IncidentWatch watch) {
		this.watch = watch;
	}

	public void run() {
		this.watch.round();
	}

}
