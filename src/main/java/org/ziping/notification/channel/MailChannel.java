package org.ziping.notification.channel;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import org.ziping.notification.NotificationSettings;
import org.ziping.notification.spi.Channel;
import org.ziping.notification.spi.Contact;
import org.ziping.notification.spi.Letter;

/** E-mail through the office's server ({@code spring.mail.*}); plain text alone. */
@Component
class MailChannel implements Channel {

	private final ObjectProvider<JavaMailSender> server;

	private final NotificationSettings settings;

	MailChannel(ObjectProvider<JavaMailSender> server, NotificationSettings settings) {
		this.server = server;
		this.settings = settings;
	}

	@Override
	public String code() {
		return "MAIL";
	}

	@Override
	public boolean isOpen() {
		return !this.settings.from().isBlank() && this.server.getIfAvailable() != null;
	}

	@Override
	public Optional<String> addressOf(Contact contact) {
		return Optional.of(contact.mail()).filter((mail) -> !mail.isBlank()).filter(this.settings::mayMailTo);
	}

	@Override
	public void carry(Letter letter, String address) {
		JavaMailSender sender = this.server.getObject();
		sender.send(written(sender.createMimeMessage(), letter, address));
	}

	/**
	 * A letter that had to be tried twice has one Message-ID, so that a reader sees one.
	 */
	private MimeMessage written(MimeMessage mail, Letter letter, String address) {
		try {
			mail.setFrom(new InternetAddress(this.settings.from()));
			mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, letter.person(), "UTF-8"));
			mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
			mail.setText(letter.content(), StandardCharsets.UTF_8.name());
			mail.setHeader("Auto-Submitted", "auto-generated");
			mail.setHeader("X-Ziping-Letter", letter.id());
			mail.setHeader("Message-ID", "<" + letter.id() + "@ziping>");
			return mail;
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new MailPreparationException(ex);
		}
	}

}
