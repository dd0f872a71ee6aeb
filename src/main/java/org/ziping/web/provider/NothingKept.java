package org.ziping.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Tokens of the provider have done their work once the person is known. */
class NothingKept implements OAuth2AuthorizedClientRepository {

	@Override
	public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String id, Authentication who,
			HttpServletRequest request) {
		return null;
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication who, HttpServletRequest request,
			HttpServletResponse response) {
		// Kept nowhere.
	}

	@Override
	public void removeAuthorizedClient(String id, Authentication who, HttpServletRequest request,
			HttpServletResponse response) {
		// Nothing was kept.
	}

}
