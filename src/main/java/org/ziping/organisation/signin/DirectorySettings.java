package org.ziping.organisation.signin;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;

/**
 * The office's directory, where people have their passwords already.
 *
 * @param url such as ldaps://directory.office:636; empty is none
 * @param base under which people stand
 * @param filter finds a person by what they typed, which stands for {0}
 * @param account who may look people up; empty where anybody may
 * @param password of that account
 */
@ConfigurationProperties("ziping.organisation.ldap")
record DirectorySettings(@Nullable String url, @DefaultValue("") String base, @DefaultValue("(uid={0})") String filter,
		@DefaultValue("") String account, @DefaultValue("") String password) {

	DirectorySettings {
		if (url != null && !url.isBlank() && !url.matches("ldaps?://[^/\\s]+")) {
			throw CannotStart.setting("ziping.organisation.ldap.url", url, "organisation.setting.ldap-url");
		}
		if (!filter.contains("{0}")) {
			throw CannotStart.setting("ziping.organisation.ldap.filter", filter, "organisation.setting.ldap-filter");
		}
	}

	boolean isSet() {
		return this.url != null && !this.url.isBlank();
	}

}
