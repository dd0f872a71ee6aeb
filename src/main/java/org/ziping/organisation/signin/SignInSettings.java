package org.ziping.organisation.signin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;
import org.ziping.organisation.Role;

/**
 * How sign-in behaves.
 *
 * @param failures after how many wrong passwords from one address a name is locked there
 * @param failuresOfName after how many, from all addresses together, a name is locked
 * wherever its person has not signed in before
 * @param failuresOfAddress after how many, over all names, an address is locked for whom
 * it is new
 * @param lock for how long
 * @param passwordLength the fewest signs of a password
 * @param passwordClasses of how many of the four classes (small letters, capitals,
 * digits, others) its signs must come
 * @param passwordHistory how many former passwords may not return
 * @param passwordAge after how long a password must be replaced; 0 is never
 * @param secondFactorRoles whoever holds one of these roles must use a second factor
 * @param stepUp for how long a repeated proof of identity holds, where a unit asks for it
 * @param longestSession after how long a session ends, however busy it is
 * @param secretFile the key under which the phones' secrets are kept; made when it is
 * first needed
 */
@ConfigurationProperties("ziping.organisation")
public record SignInSettings(@DefaultValue("5") int failures, @DefaultValue("20") int failuresOfName,
		@DefaultValue("60") int failuresOfAddress, @DefaultValue("15m") Duration lock,
		@DefaultValue("10") int passwordLength, @DefaultValue("3") int passwordClasses,
		@DefaultValue("5") int passwordHistory, @DefaultValue("90d") Duration passwordAge,
		@DefaultValue Set<Role> secondFactorRoles, @DefaultValue("5m") Duration stepUp,
		@DefaultValue("8h") Duration longestSession, @DefaultValue("data/secret.key") Path secretFile) {

	public SignInSettings {
		allow(failures >= 1 && failures <= 20, "failures", failures);
		allow(failuresOfName >= failures, "failures-of-name", failuresOfName);
		allow(failuresOfAddress >= failures, "failures-of-address", failuresOfAddress);
		allow(lock.compareTo(Duration.ofMinutes(1)) >= 0, "lock", lock);
		allow(passwordLength >= 8 && passwordLength <= 64, "password-length", passwordLength);
		allow(passwordClasses >= 1 && passwordClasses <= 4, "password-classes", passwordClasses);
		allow(passwordHistory >= 0 && passwordHistory <= 24, "password-history", passwordHistory);
		allow(!passwordAge.isNegative(), "password-age", passwordAge);
		allow(stepUp.compareTo(Duration.ofMinutes(1)) >= 0, "step-up", stepUp);
		allow(longestSession.compareTo(Duration.ofMinutes(10)) >= 0, "longest-session", longestSession);
		secondFactorRoles = Set.copyOf(secondFactorRoles);
	}

	private static void allow(boolean right, String name, Object value) {
		if (!right) {
			throw CannotStart.setting("ziping.organisation." + name, value, "organisation.setting." + name);
		}
	}

}
