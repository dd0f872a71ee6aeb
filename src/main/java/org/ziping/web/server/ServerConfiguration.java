package org.ziping.web.server;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

import org.ziping.organisation.TrialMode;

/** Whose word counts before anybody has signed in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerSettings.class)
class ServerConfiguration {

	private static final Duration FIRST_SECONDS = Duration.ofSeconds(20);

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1",
			"[0:0:0:0:0:0:0:1]");

	/**
	 * The trial's password is known to all: a foreign page that lets its own name point
	 * to this machine must not reach it.
	 */
	@Bean
	HttpFirewall onlyOurNames(ServerSettings settings, TrialMode mode) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(names(settings, mode.trial()));
		return firewall;
	}

	static Predicate<String> names(ServerSettings settings, boolean trial) {
		if (settings.hosts().isEmpty() && !trial) {
			return (any) -> true;
		}
		return (asked) -> THIS_MACHINE.contains(asked)
				|| settings.hosts().stream().anyMatch((host) -> host.equalsIgnoreCase(asked));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> whatStandsAtTheWire(ServerSettings settings) {
		return (server) -> prepare(server, settings, FIRST_SECONDS);
	}

	static void prepare(TomcatServletWebServerFactory server, ServerSettings settings, Duration firstSeconds) {
		if (!settings.proxies().isEmpty()) {
			server.addEngineValves(told(settings));
		}
		server.addEngineValves(new SlowBodies(firstSeconds, settings.slowestBody().toBytes()));
		// Nothing is built from the name that a client calls us by.
		server.addContextCustomizers((context) -> context.setUseRelativeRedirects(true));
	}

	private static RemoteIpValve told(ServerSettings settings) {
		RemoteIpValve told = new RemoteIpValve();
		told.setInternalProxies(settings.proxies().stream().map(Pattern::quote).collect(Collectors.joining("|")));
		told.setRemoteIpHeader("X-Forwarded-For");
		told.setProtocolHeader("X-Forwarded-Proto");
		return told;
	}

	@Bean
	FilterRegistrationBean<SecureCookies> secureCookies() {
		FilterRegistrationBean<SecureCookies> registration = new FilterRegistrationBean<>(new SecureCookies());
		registration.addUrlPatterns("/camunda/*");
		registration.setOrder(SecureCookies.FIRST);
		return registration;
	}

}
