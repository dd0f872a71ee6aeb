package org.ziping.web.provider;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's own sign-in (OpenID Connect).
 *
 * @param issuer its address, below which it describes itself; empty is none
 * @param client the name under which this house is known there
 * @param secret what proves that it is this house
 * @param claim which word of its answer is a person's sign-in name here
 */
@ConfigurationProperties("ziping.web.oidc")
record ProviderSettings(@Nullable String issuer, @DefaultValue("ziping") String client, @DefaultValue("") String secret,
		@DefaultValue("preferred_username") String claim) {

}
