package org.ziping.notification.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.notification.Preference;
import org.ziping.notification.Quiet;
import org.ziping.notification.spi.Contact;

/** What a person typed about how they want to be told. */
record PreferenceForm(String mail, String mobile, String account, @Nullable List<String> channels,
		@Nullable Boolean urgent, @Nullable Boolean summary, String quietFrom, String quietUntil) {

	static PreferenceForm of(Preference wish) {
		return new PreferenceForm(wish.contact().mail(), wish.contact().mobile(), wish.contact().workAccount(),
				List.copyOf(wish.channels()), wish.urgent(), wish.summary(), wish.quiet().from().toString(),
				wish.quiet().until().toString());
	}

	Preference preference() {
		return new Preference(new Contact(this.mail.strip(), this.mobile.strip(), this.account.strip()),
				(this.channels != null) ? Set.copyOf(this.channels) : Set.of(), Boolean.TRUE.equals(this.urgent),
				Boolean.TRUE.equals(this.summary), Quiet.of(this.quietFrom, this.quietUntil));
	}

	public boolean by(String channel) {
		return this.channels != null && this.channels.contains(channel);
	}

}
