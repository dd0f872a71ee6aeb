package org.ziping.submission.disclosure;

import java.time.Duration;
import java.time.MonthDay;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;

/**
 * When and how a submission is made public.
 *
 * @param days calendar days after the final accounts were approved
 * @param expected until when that approval is expected in the following year
 * @param internal parts that are left out unless somebody decides otherwise
 * @param sites hosts whose pages may be fetched for comparison; none without them
 * @param privateAddresses whether such a host may lie in the office's own network
 * @param longestFetch how long one page may take
 */
@ConfigurationProperties("ziping.submission.disclosure")
record DisclosureSettings(@DefaultValue("20") int days, @DefaultValue("--10-31") String expected,
		@DefaultValue("evidence/index") List<String> internal, @DefaultValue List<String> sites,
		@DefaultValue("false") boolean privateAddresses, @DefaultValue("10s") Duration longestFetch) {

	DisclosureSettings {
		if (days < 1) {
			throw CannotStart.setting("ziping.submission.disclosure.days", days, "submission.start.days");
		}
		internal = List.copyOf(internal);
		sites = List.copyOf(sites);
	}

	MonthDay expectedDay() {
		return MonthDay.parse(this.expected);
	}

}
