package org.ziping.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.ziping.core.PlainWords;
import org.ziping.organisation.web.Current;

/** The head of what {@code /api/v1/openapi} tells programs. */
@Configuration
class ApiDescription {

	@Bean
	OpenAPI api() {
		// Who asks is known from the sign-in or the key, never from what is sent.
		SpringDocUtils.getConfig().addAnnotationsToIgnore(Current.class);
		return new OpenAPI()
			.components(new Components().addSecuritySchemes("key",
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
			.info(new Info().title(PlainWords.say("web.product"))
				.version("v1")
				.description(PlainWords.say("web.api.description")));
	}

}
