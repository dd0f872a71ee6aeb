package org.ziping.web.provider;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The door of the office's own sign-in, open only where one is set. */
@Component
public class ProviderDoor {

	/** Where the page's button leads. */
	private static final String PATH = "/oauth2/authorization/" + Provider.ID;

	private final ObjectProvider<Provider> provider;

	private final boolean set;

	ProviderDoor(ObjectProvider<Provider> provider, ProviderSettings settings) {
		this.provider = provider;
		this.set = settings.issuer() != null && !settings.issuer().isBlank();
	}

	public Optional<String> path() {
		return this.set ? Optional.of(PATH) : Optional.empty();
	}

	public void addTo(HttpSecurity http) throws Exception {
		@Nullable Provider present = this.provider.getIfAvailable();
		if (present != null) {
			present.addTo(http);
		}
	}

}
