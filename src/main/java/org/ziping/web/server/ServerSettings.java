package org.ziping.web.server;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import org.ziping.core.CannotStart;

/**
 * Whom the house believes about where a request comes from, and how long it waits for
 * one.
 *
 * @param proxies addresses of the machines whose X-Forwarded words count
 * @param hosts names under which the house may be called; empty is any, in the trial this
 * machine's
 * @param slowestBody what must arrive in a second, once a request's first seconds are
 * over
 */
@ConfigurationProperties("ziping.web.server")
record ServerSettings(@DefaultValue List<String> proxies, @DefaultValue List<String> hosts,
		@DefaultValue("1KB") DataSize slowestBody) {

	ServerSettings {
		for (String proxy : proxies) {
			if (!proxy.matches("[0-9a-fA-F.:]+")) {
				throw CannotStart.setting("ziping.web.server.proxies", proxy, "web.setting.proxies");
			}
		}
		if (slowestBody.toBytes() < 1) {
			throw CannotStart.setting("ziping.web.server.slowest-body", slowestBody, "web.setting.slowest-body");
		}
	}

}
