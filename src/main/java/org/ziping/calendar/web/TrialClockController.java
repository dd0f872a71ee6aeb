package org.ziping.calendar.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDateTime;

import jakarta.servlet.http.HttpServletRequest;
import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moves the trial's clock, so that a reminder need not be waited for. */
@RestController
@ConditionalOnProperty("ziping.calendar.movable")
class TrialClockController {

	private final HouseClock clock;

	TrialClockController(HouseClock clock) {
		this.clock = clock;
	}

	@GetMapping("/trial/clock")
	String now() {
		return LocalDateTime.now(this.clock).toString();
	}

	@PostMapping("/trial/clock")
	String move(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime date,
			HttpServletRequest request) throws UnknownHostException {
		if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
			throw Refusal.of("calendar.clock-from-outside");
		}
		this.clock.moveTo(date);
		return now();
	}

}
