package org.ziping.process.engine;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;

/** Stands before the webapps: first our list of doors, then the bridge of our sign-in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "camunda.bpm.enabled", havingValue = "true", matchIfMissing = true)
class WebappConfiguration {

	/** After Spring Security, before every filter of the webapps. */
	private static final int DOORS = 200;

	@Bean
	FilterRegistrationBean<WebappFilter> webappDoorsFilter(ObjectProvider<People> people,
			ObjectProvider<TasklistDoor> gate, EngineWords words) {
		WebappFilter filter = new WebappFilter(SignedIn::person, (person) -> watches(people.getObject(), person),
				gate::getIfAvailable, words::say, new TasklistAnswers(words::say));
		FilterRegistrationBean<WebappFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/camunda", "/camunda/*");
		registration.setOrder(DOORS);
		return registration;
	}

	@Bean
	FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignInFilter() {
		FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration = new FilterRegistrationBean<>(
				new ContainerBasedAuthenticationFilter());
		registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		registration.addInitParameter("authentication-provider", SignedInAuthentication.class.getName());
		registration.setOrder(DOORS + 1);
		return registration;
	}

	private static boolean watches(People people, String person) {
		return people.holds(person, Role.PROCESS_ADMIN) || people.holds(person, Role.SYSTEM_ADMIN);
	}

}
