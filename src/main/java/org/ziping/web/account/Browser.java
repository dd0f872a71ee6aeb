package org.ziping.web.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Which program somebody signed in with, as far as it says; worded by web.browser-kind.
 */
enum Browser {

	PHONE, WECHAT, EDGE, FIREFOX, CHROMIUM, SAFARI, OTHER;

	static Browser of(@Nullable String agent) {
		String said = (agent == null) ? "" : agent.toLowerCase(Locale.ROOT);
		if (said.contains("micromessenger")) {
			return WECHAT;
		}
		if (said.contains("mobile") || said.contains("android") || said.contains("harmony")) {
			return PHONE;
		}
		if (said.contains("edg/")) {
			return EDGE;
		}
		if (said.contains("firefox/")) {
			return FIREFOX;
		}
		if (said.contains("chrome/")) {
			return CHROMIUM;
		}
		return said.contains("safari/") ? SAFARI : OTHER;
	}

	public String key() {
		return "web.browser-kind." + name();
	}

}
