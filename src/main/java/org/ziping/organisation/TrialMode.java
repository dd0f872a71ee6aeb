package org.ziping.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether this is the trial, with invented people and one password that everybody may
 * read.
 *
 * @param trial true without any configuration; false in real use
 */
@ConfigurationProperties("ziping")
public record TrialMode(boolean trial) {

	/** Shown on the trial's sign-in page; an account of real use never has it. */
	public static final String PASSWORD = "ziping2026";

}
