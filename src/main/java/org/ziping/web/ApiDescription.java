package org.ziping.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.ziping.core.PlainWords;

/** The head of what {@code /api/v1/openapi} tells programs. */
@Configuration
class ApiDescription {

	@Bean
	OpenAPI api() {
		return new OpenAPI().info(new Info().title(PlainWords.say("web.product"))
			.version("v1")
			.description(PlainWords.say("web.api.description")));
	}

}
