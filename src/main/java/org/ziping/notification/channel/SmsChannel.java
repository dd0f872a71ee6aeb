package org.ziping.notification.channel;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.notification.spi.Channel;
import org.ziping.notification.spi.Contact;
import org.ziping.notification.spi.Letter;
import org.ziping.notification.spi.SmsGateway;

/** Text messages; only the subject, for a phone shows it to whoever stands beside. */
@Component
class SmsChannel implements Channel {

	private final ObjectProvider<SmsGateway> gateway;

	SmsChannel(ObjectProvider<SmsGateway> gateway) {
		this.gateway = gateway;
	}

	@Override
	public String code() {
		return "SMS";
	}

	@Override
	public boolean isOpen() {
		return this.gateway.getIfAvailable() != null;
	}

	@Override
	public Optional<String> addressOf(Contact contact) {
		return Optional.of(contact.mobile()).filter((mobile) -> !mobile.isBlank());
	}

	@Override
	public void carry(Letter letter, String address) {
		this.gateway.getObject().send(address, letter.subject());
	}

}
