package org.ziping.web.api;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Behind the sign-in, before the resources: first the rate, then repeated requests. */
@Configuration
@ConditionalOnWebApplication
@EnableConfigurationProperties(ApiSettings.class)
class ApiFilters {

	private static final int AFTER_SIGN_IN = 300;

	@Bean
	FilterRegistrationBean<RateFilter> apiRate(ApiSettings settings, Clock clock) {
		FilterRegistrationBean<RateFilter> filter = new FilterRegistrationBean<>(
				new RateFilter(new Rates(settings.requestsPerMinute(), clock)));
		filter.addUrlPatterns("/api/*");
		filter.setOrder(AFTER_SIGN_IN);
		return filter;
	}

	@Bean
	FilterRegistrationBean<RepeatedFilter> apiRepeated(Answered answered) {
		FilterRegistrationBean<RepeatedFilter> filter = new FilterRegistrationBean<>(new RepeatedFilter(answered));
		filter.addUrlPatterns("/api/*");
		filter.setOrder(AFTER_SIGN_IN + 1);
		return filter;
	}

}
