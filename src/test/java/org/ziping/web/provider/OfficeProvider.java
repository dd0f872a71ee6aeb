package org.ziping.web.provider;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An office's sign-in that runs in this process and vouches for whom it is told. */
class OfficeProvider implements AutoCloseable {

	private static final Pattern NONCE = Pattern.compile("nonce=([^&]+)");

	private static final Pattern STATE = Pattern.compile("state=([^&]+)");

	private final Map<String, String> nonces = new ConcurrentHashMap<>();

	/** An office keeps its key; who has read it keeps it, too. */
	private static final RSAKey KEY = newKey();

	private final HttpServer server;

	private final String issuer;

	private RSAKey signedWith = KEY;

	private String name = "nobody";

	OfficeProvider(String issuer) throws IOException {
		this.issuer = issuer;
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", URI.create(issuer).getPort()), 0);
		answer("/.well-known/openid-configuration",
				(asked) -> """
						{"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
						"jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
						"id_token_signing_alg_values_supported":["RS256"],"token_endpoint_auth_methods_supported":["client_secret_basic"]}"""
					.formatted(issuer));
		answer("/keys", (asked) -> new JWKSet(KEY.toPublicJWK()).toString());
		answer("/token", this::token);
		this.server.start();
	}

	/** Whoever sits at the office's page; answers with the way back to this house. */
	String signIn(String address, String name) {
		this.name = name;
		Matcher state = STATE.matcher(address);
		Matcher nonce = NONCE.matcher(address);
		if (!state.find() || !nonce.find()) {
			throw new IllegalArgumentException(address);
		}
		this.nonces.put("code-1", nonce.group(1));
		return "/login/oauth2/code/office?code=code-1&state=" + state.group(1);
	}

	/** From now on somebody else signs in its place. */
	void isImitated() {
		this.signedWith = newKey();
	}

	private String token(String asked) throws JOSEException {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
				new JWTClaimsSet.Builder().issuer(this.issuer)
					.subject("4711")
					.audience("ziping")
					.issueTime(Date.from(Instant.now()))
					.expirationTime(Date.from(Instant.now().plusSeconds(60)))
					.claim("nonce", this.nonces.get("code-1"))
					.claim("preferred_username", this.name)
					.build());
		token.sign(new RSASSASigner(this.signedWith));
		return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
			.formatted(token.serialize());
	}

	private void answer(String path, Answer answer) {
		this.server.createContext(path, (exchange) -> {
			try {
				byte[] body = answer.to(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
					.getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().set("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, body.length);
				exchange.getResponseBody().write(body);
			}
			catch (Exception ex) {
				fail(exchange);
			}
			finally {
				exchange.close();
			}
		});
	}

	private static void fail(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(500, -1);
	}

	private static RSAKey newKey() {
		try {
			KeyPairGenerator.getInstance("RSA");
			return new RSAKeyGenerator(2048).keyID("one").generate();
		}
		catch (JOSEException | java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private interface Answer {

		String to(String asked) throws Exception;

	}

}
