package org.ziping.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a system in by its key, for what the key names and nothing else. */
class TokenFilter extends OncePerRequestFilter {

	private static final String BEARER = "Bearer ";

	private final ApiTokens tokens;

	TokenFilter(ApiTokens tokens) {
		this.tokens = tokens;
	}

	static boolean carriesKey(HttpServletRequest request) {
		String given = request.getHeader("Authorization");
		return given != null && given.startsWith(BEARER)
				&& request.getRequestURI().startsWith(request.getContextPath() + "/api/v1");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<ApiToken> token = this.tokens.find(request.getHeader("Authorization").substring(BEARER.length()));
		if (token.isEmpty()) {
			response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
			Problems.write(request, response, HttpStatus.UNAUTHORIZED, "web.api.token");
			return;
		}
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
		if (TokenScope.of(method, path).filter(token.get().scopes()::contains).isEmpty()) {
			Problems.write(request, response, HttpStatus.FORBIDDEN, "web.api.scope");
			return;
		}
		UsernamePasswordAuthenticationToken system = UsernamePasswordAuthenticationToken
			.authenticated(token.get().person(), null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM")));
		system.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(system);
		SecurityContextHolder.setContext(context);
		chain.doFilter(request, response);
	}

}
