package org.ziping.organisation.signin;

/** What a password may not be; worded by {@code refusal.organisation.password.<NAME>}. */
public enum PasswordRule {

	LENGTH, CLASSES, NAME, PHONE, SEQUENCE, COMMON, USED

}
