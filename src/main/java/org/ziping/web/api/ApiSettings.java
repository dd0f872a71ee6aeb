package org.ziping.web.api;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;

/**
 * How much a program may ask, and how long its key lasts.
 *
 * @param requestsPerMinute requests of one person or key in a minute, on each node
 * @param longestToken the longest time for which a key is given out
 * @param repeatedWithin how long the answer to an idempotency key is kept
 */
@ConfigurationProperties("ziping.web")
record ApiSettings(@DefaultValue("300") int requestsPerMinute, @DefaultValue("365d") Duration longestToken,
		@DefaultValue("24h") Duration repeatedWithin) {

	ApiSettings {
		if (requestsPerMinute < 1) {
			throw CannotStart.setting("ziping.web.requests-per-minute", requestsPerMinute,
					"web.setting.requests-per-minute");
		}
	}

}
