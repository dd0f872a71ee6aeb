package org.ziping.notification.spi;

/** One text to one person; the id stays the same however often it is tried. */
public record Letter(String id, String person, String subject, String content) {

	/** As one message of a platform that knows no subject. */
	public String whole() {
		return this.subject + "\n" + this.content;
	}

}
