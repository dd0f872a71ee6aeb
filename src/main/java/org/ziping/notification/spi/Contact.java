package org.ziping.notification.spi;

/** Where a person is reached; empty texts where they gave nothing. */
public record Contact(String mail, String mobile, String workAccount) {

}
