package org.ziping.notification.spi;

import java.util.Optional;

/** A way to a person outside the pages; what it cannot carry now is tried again later. */
public interface Channel {

	/** Its word in the outbox and in the messages, such as {@code MAIL}. */
	String code();

	/** Whether this house has what it needs; a closed one is never offered. */
	boolean isOpen();

	/** Where that person is reached this way; empty where they gave nothing. */
	Optional<String> addressOf(Contact contact);

	/** Carries it or throws; the reason is kept with the letter. */
	void carry(Letter letter, String address);

}
