package org.ziping.notification.channel;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;

/**
 * The work platform of the office, where it has one.
 *
 * @param kind whose messages it understands
 * @param address where a message is posted
 * @param secret signs a message of 钉钉; with a token address, the secret of the
 * application
 * @param application the id under which the office registered this house at 政务微信
 * @param token where 政务微信 gives out its short-lived key; empty where the address needs
 * none
 */
@ConfigurationProperties("ziping.notification.webhook")
record WebhookSettings(@DefaultValue("NONE") Kind kind, @DefaultValue("") String address,
		@DefaultValue("") String secret, @DefaultValue("") String application, @DefaultValue("") String token) {

	/** Whose format a message is written in. */
	enum Kind {

		NONE, WECOM, DINGTALK, GOV_WECHAT

	}

	WebhookSettings {
		if (kind != Kind.NONE && !isSafe(address)) {
			throw CannotStart.setting("ziping.notification.webhook.address", address, "notification.setting.address");
		}
		if (!token.isBlank() && !isSafe(token)) {
			throw CannotStart.setting("ziping.notification.webhook.token", token, "notification.setting.address");
		}
	}

	/**
	 * A secret travels in these addresses, so only this machine may be asked without TLS.
	 */
	private static boolean isSafe(String address) {
		try {
			URI uri = URI.create(address);
			return "https".equals(uri.getScheme())
					|| ("http".equals(uri.getScheme()) && "127.0.0.1".equals(uri.getHost()));
		}
		catch (IllegalArgumentException notAnAddress) {
			return false;
		}
	}

}
