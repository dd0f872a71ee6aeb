package org.ziping.notification.channel;

import org.junit.jupiter.api.Test;

import jakarta.mail.internet.MimeMessage;

import org.ziping.notification.spi.Channel;
import org.ziping.notification.spi.Contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ziping.notification.channel.ChannelFixtures.letter;

class MailChannelTests {

	@Test
	void carriesChineseAndKeepsOneIdHoweverOftenItIsTried() throws Exception {
		try (MailCatcher office = new MailCatcher()) {
			Channel mail = office.channel();
			mail.carry(letter(), "chen.hui@yunshan.example");
			mail.carry(letter(), "chen.hui@yunshan.example");
			assertThat(office.mails()).hasSize(2);
			MimeMessage first = office.mails().get(0);
			assertThat(first.getSubject()).isEqualTo("【自评通】“汇总审核”今天到期");
			assertThat(first.getContent().toString().strip().replace("\r", "")).isEqualTo("陈慧，您好：\n请及时办理。");
			assertThat(first.getFrom()[0]).hasToString("ziping@yunshan.example");
			assertThat(office.mails()).extracting(MimeMessage::getMessageID).containsOnly("<l-1@ziping>");
		}
	}

	@Test
	void saysWhenTheServerDoesNotTakeIt() throws Exception {
		try (MailCatcher office = new MailCatcher()) {
			office.down(true);
			assertThatThrownBy(() -> office.channel().carry(letter(), "chen.hui@yunshan.example"))
				.isInstanceOf(org.springframework.mail.MailException.class);
		}
	}

	@Test
	void goesToAllowedDomainsAlone() throws Exception {
		try (MailCatcher office = new MailCatcher()) {
			Channel mail = office.channel();
			assertThat(mail.addressOf(new Contact("a@yunshan.example", "", ""))).contains("a@yunshan.example");
			assertThat(mail.addressOf(new Contact("a@sub.yunshan.example", "", ""))).isPresent();
			assertThat(mail.addressOf(new Contact("a@notyunshan.example", "", ""))).isEmpty();
			assertThat(mail.addressOf(new Contact("", "13800000000", ""))).isEmpty();
		}
	}

}
