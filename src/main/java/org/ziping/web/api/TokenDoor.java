package org.ziping.web.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The chain of requests that carry a key: no session, no cookie, hence nothing that a
 * forged request could ride on.
 */
@Configuration
@ConditionalOnWebApplication
class TokenDoor {

	@Bean
	@Order(2)
	SecurityFilterChain systemsDoor(HttpSecurity http, ApiTokens tokens) throws Exception {
		return http.securityMatcher(TokenFilter::carriesKey)
			.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole("SYSTEM"))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
			.build();
	}

}
