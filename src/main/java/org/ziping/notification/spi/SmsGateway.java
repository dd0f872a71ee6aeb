package org.ziping.notification.spi;

/** The office's own way to mobile phones; a bean of this type opens the channel. */
public interface SmsGateway {

	/** Hands the text over or throws. */
	void send(String mobile, String text);

}
