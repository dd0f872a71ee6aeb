package org.ziping.web.provider;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.ziping.organisation.signin.Admission;
import org.ziping.organisation.signin.Proof;
import org.ziping.organisation.signin.SignIn;
import org.ziping.web.account.Entrance;

/**
 * The office's own sign-in vouches for a name; who that is here, and what they may do,
 * the organisation says.
 */
@Component
@ConditionalOnProperty("ziping.web.oidc.issuer")
class Provider implements ClientRegistrationRepository {

	static final String ID = "office";

	private static final Logger log = LoggerFactory.getLogger(Provider.class);

	private final SingletonSupplier<ClientRegistration> registration = SingletonSupplier.of(this::register);

	private final ProviderSettings settings;

	private final SignIn signIn;

	private final Entrance entrance;

	private final Clock clock;

	Provider(ProviderSettings settings, SignIn signIn, Entrance entrance, Clock clock) {
		this.settings = settings;
		this.signIn = signIn;
		this.entrance = entrance;
		this.clock = clock;
	}

	void addTo(HttpSecurity http) throws Exception {
		http.oauth2Login((login) -> login.clientRegistrationRepository(this)
			.authorizedClientRepository(new NothingKept())
			.loginPage("/sign-in")
			.successHandler(this::vouched)
			.failureHandler(this::failed));
	}

	/** Asked of the provider at the first sign-in: the house opens without it, too. */
	private ClientRegistration register() {
		return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(this.settings.issuer()))
			.registrationId(ID)
			.clientId(this.settings.client())
			.clientSecret(this.settings.secret())
			.scope("openid", "profile")
			.build();
	}

	@Override
	public ClientRegistration findByRegistrationId(String id) {
		return ID.equals(id) ? this.registration.obtain() : null;
	}

	private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication there)
			throws IOException, ServletException {
		String name = (there.getPrincipal() instanceof OidcUser user)
				? Objects.toString(user.getClaims().get(this.settings.claim()), "") : "";
		Optional<Admission> admission = this.signIn.vouched(name, request.getRemoteAddr());
		if (admission.isEmpty()) {
			new SecurityContextLogoutHandler().logout(request, response, there);
			response.sendRedirect(request.getContextPath() + "/sign-in?stranger");
			return;
		}
		UsernamePasswordAuthenticationToken here = UsernamePasswordAuthenticationToken
			.authenticated(admission.get().person().id(), null, Proof.of(admission.get().owed(), this.clock.instant()));
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(here);
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
		this.entrance.onAuthenticationSuccess(request, response, here);
	}

	private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		log.warn("The office's sign-in did not vouch: {}", why.getMessage());
		response.sendRedirect(request.getContextPath() + "/sign-in?elsewhere");
	}

}
