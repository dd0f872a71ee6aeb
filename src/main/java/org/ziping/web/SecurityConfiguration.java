package org.ziping.web;

import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import org.ziping.web.account.Entrance;
import org.ziping.web.provider.ProviderDoor;

/**
 * One sign-in for our pages and Camunda's. Each group of addresses has a chain of its
 * own, because what keeps forged requests out differs between them.
 */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

	private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

	private final Doors doors;

	private final Entrance entrance;

	private final ProviderDoor provider;

	SecurityConfiguration(Doors doors, Entrance entrance, ProviderDoor provider) {
		this.doors = doors;
		this.entrance = entrance;
		this.provider = provider;
	}

	/**
	 * Health, figures and commands stand on a port of their own, on the loopback address.
	 * A command takes JSON only, which no foreign page can send without being asked
	 * first.
	 */
	@Bean
	@Order(0)
	@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
	SecurityFilterChain managementDoor(HttpSecurity http) throws Exception {
		return http.securityMatcher(EndpointRequest.toAnyEndpoint())
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

	/** Styles and scripts: nothing secret, kept by browsers for long. */
	@Bean
	@Order(1)
	SecurityFilterChain assetsDoor(HttpSecurity http) throws Exception {
		return http.securityMatcher(PATH.matcher("/assets/**"))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(RequestCacheConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.build();
	}

	/**
	 * Camunda's pages. Their own filter keeps forged requests out, and their own headers
	 * stand but one; Spring's others would answer before them.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain camundaDoor(HttpSecurity http) throws Exception {
		HttpSessionRequestCache pagesOnly = new HttpSessionRequestCache();
		pagesOnly.setRequestMatcher(PATH.matcher(HttpMethod.GET, "/camunda/app/**"));
		return http.securityMatcher(PATH.matcher("/camunda/**"))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(PATH.matcher("/camunda/app/admin/**"))
				.denyAll()
				.requestMatchers(PATH.matcher("/camunda/app/cockpit/**"), PATH.matcher("/camunda/api/cockpit/**"))
				.access(this.doors::engineReader)
				.anyRequest()
				.access(this.doors::insider))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
			.requestCache((cache) -> cache.requestCache(pagesOnly))
			.exceptionHandling(
					(refusals) -> refusals.authenticationEntryPoint(this.doors).accessDeniedHandler(this.doors))
			.logout((logout) -> logout
				.logoutRequestMatcher(PATH.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
				.addLogoutHandler(this.doors)
				.deleteCookies("SESSION", "JSESSIONID")
				.logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
			.build();
	}

	/** Everything of ours. */
	@Bean
	@Order(3)
	SecurityFilterChain pagesDoor(HttpSecurity http) throws Exception {
		this.provider.addTo(http);
		return http
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers(PATH.matcher("/sign-in"), PATH.matcher("/first-administrator"), PATH.matcher("/error"),
						PATH.matcher("/favicon.ico"),
						// A calendar programme has no session; the secret in the address
						// stands for one.
						PATH.matcher(HttpMethod.GET, "/calendar-link/*"))
				.permitAll()
				// The same files stand behind the doors of /camunda.
				.requestMatchers(PATH.matcher("/webjars/**"), PATH.matcher("/plugin/**"),
						PATH.matcher("/camunda-welcome/**"))
				.denyAll()
				.requestMatchers(PATH.matcher("/sign-in/*"))
				.authenticated()
				.anyRequest()
				.access(this.doors::insider))
			.formLogin(
					(form) -> form.loginPage("/sign-in").successHandler(this.entrance).failureUrl("/sign-in?refused"))
			.logout((logout) -> logout.logoutRequestMatcher(PATH.matcher(HttpMethod.POST, "/sign-out"))
				.addLogoutHandler(this.doors)
				.deleteCookies("SESSION", "JSESSIONID")
				.logoutSuccessUrl("/sign-in?out"))
			.exceptionHandling(
					(refusals) -> refusals.authenticationEntryPoint(this.doors).accessDeniedHandler(this.doors))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(ContentPolicy.OWN_PAGES))
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
			.build();
	}

}
