package org.ziping.notification.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

import org.ziping.notification.channel.WebhookSettings.Kind;
import org.ziping.notification.spi.Channel;
import org.ziping.notification.spi.Contact;
import org.ziping.notification.spi.Letter;

/**
 * The office's work platform: 企业微信, 钉钉 or 政务微信, each with its own form of the same
 * letter.
 */
@Component
class WebhookChannel implements Channel {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final WebhookSettings settings;

	private final ObjectMapper json;

	private final Clock clock;

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	WebhookChannel(WebhookSettings settings, ObjectMapper json, Clock clock) {
		this.settings = settings;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public String code() {
		return "WORK";
	}

	@Override
	public boolean isOpen() {
		return this.settings.kind() != Kind.NONE;
	}

	/** Robots of a group call somebody by mobile number, an application by account. */
	@Override
	public Optional<String> addressOf(Contact contact) {
		String address = (this.settings.kind() == Kind.GOV_WECHAT) ? contact.workAccount() : contact.mobile();
		return Optional.of(address).filter((given) -> !given.isBlank());
	}

	@Override
	public void carry(Letter letter, String address) {
		String body = write(MessageFormats.body(this.settings.kind(), letter, address, this.settings.application()));
		ask(HttpRequest.newBuilder(URI.create(target()))
			.header("Content-Type", "application/json; charset=utf-8")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private String target() {
		String address = this.settings.address();
		if (this.settings.kind() == Kind.DINGTALK && !this.settings.secret().isBlank()) {
			long now = this.clock.millis();
			return with(address, "timestamp=" + now + "&sign=" + signature(now));
		}
		if (this.settings.kind() == Kind.GOV_WECHAT && !this.settings.token().isBlank()) {
			String given = ask(HttpRequest
				.newBuilder(URI.create(with(this.settings.token(), "corpsecret=" + encoded(this.settings.secret()))))
				.GET()).path("access_token").asText();
			return with(address, "access_token=" + encoded(given));
		}
		return address;
	}

	/** As 钉钉 reckons it: the moment, a line break and the secret. */
	private String signature(long now) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			byte[] sign = mac.doFinal((now + "\n" + this.settings.secret()).getBytes(StandardCharsets.UTF_8));
			return encoded(Base64.getEncoder().encodeToString(sign));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** These platforms answer 200 to everything; what happened stands in errcode. */
	private JsonNode ask(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(request.timeout(PATIENCE).build(),
					HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException("HTTP " + answer.statusCode());
			}
			JsonNode said = this.json.readTree(answer.body());
			if (said.path("errcode").asInt(-1) != 0) {
				throw new IllegalStateException(
						"errcode " + said.path("errcode").asText("?") + " " + said.path("errmsg").asText(""));
			}
			return said;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private String write(Object body) {
		try {
			return this.json.writeValueAsString(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String with(String address, String parameters) {
		return address + (address.contains("?") ? "&" : "?") + parameters;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
