package org.ziping.notification;

import java.util.Set;

import org.ziping.core.Refusal;
import org.ziping.notification.spi.Contact;

/**
 * How a person wants to be told beside the pages.
 *
 * @param channels the ways they left on
 * @param urgent whether what is urgent comes at once
 * @param summary whether the daily summary comes
 */
public record Preference(Contact contact, Set<String> channels, boolean urgent, boolean summary, Quiet quiet) {

	/** Nobody is written to before they said where. */
	public static final Preference NONE = new Preference(new Contact("", "", ""), Set.of("MAIL", "WORK", "SMS"), true,
			true, Quiet.NIGHT);

	public Preference {
		channels = Set.copyOf(channels);
		refuseUnless(contact.mail(), "[\\w.+-]{1,64}@[\\w-]+(\\.[\\w-]+)+", "notification.mail");
		refuseUnless(contact.mobile(), "\\+?\\d{6,20}", "notification.mobile");
		refuseUnless(contact.workAccount(), "[\\w.@-]{1,64}", "notification.account");
	}

	private static void refuseUnless(String given, String form, String refusal) {
		if (!given.isBlank() && !given.matches(form)) {
			throw Refusal.of(refusal, given);
		}
	}

}
