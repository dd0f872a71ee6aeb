package org.ziping.notification;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;

/**
 * How people are told outside the pages.
 *
 * @param from whom a mail comes from; empty is no mail
 * @param address under which the office reaches this house, for links; empty is no link
 * @param mailDomains domains that mail may go to; empty is every one
 * @param summaryAt when the daily summary is written, on working days
 * @param mostUrgent letters a person gets at once in a day, each way; more wait for the
 * summary
 */
@ConfigurationProperties("ziping.notification")
public record NotificationSettings(@DefaultValue("") String from, @DefaultValue("") String address,
		@DefaultValue Set<String> mailDomains, @DefaultValue("08:30") LocalTime summaryAt,
		@DefaultValue("5") int mostUrgent) {

	public NotificationSettings {
		if (mostUrgent < 1 || mostUrgent > 100) {
			throw CannotStart.setting("ziping.notification.most-urgent", mostUrgent,
					"notification.setting.most-urgent");
		}
		address = address.replaceFirst("/+$", "");
	}

	/** What the house says of an office stays where the office wants it. */
	public boolean mayMailTo(String mail) {
		String domain = mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
		return this.mailDomains.isEmpty() || this.mailDomains.stream()
			.map((allowed) -> allowed.toLowerCase(Locale.ROOT))
			.anyMatch((allowed) -> domain.equals(allowed) || domain.endsWith("." + allowed));
	}

}
