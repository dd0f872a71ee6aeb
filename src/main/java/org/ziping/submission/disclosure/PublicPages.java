package org.ziping.submission.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;

/**
 * Fetches what is public from the sites that an operator named, and from nowhere else: a
 * page of ours never becomes a way into the office's network.
 */
@Component
class PublicPages {

	private static final int LARGEST = 20 * 1024 * 1024;

	private static final int MOST_MOVES = 3;

	private static final int OK = 200;

	private static final int MOVED = 300;

	private static final int WRONG = 400;

	private final DisclosureSettings settings;

	private final HttpClient client;

	PublicPages(DisclosureSettings settings) {
		this.settings = settings;
		this.client = HttpClient.newBuilder()
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(settings.longestFetch())
			.build();
	}

	/** The address, if it is one that may be asked. */
	URI permitted(String address) {
		URI asked = parsed(address.strip());
		String host = (asked.getHost() != null) ? asked.getHost().toLowerCase(Locale.ROOT) : "";
		boolean web = "http".equals(asked.getScheme()) || "https".equals(asked.getScheme());
		if (!web || host.isEmpty() || asked.getUserInfo() != null) {
			throw Refusal.of("submission.disclosure-address");
		}
		if (!this.settings.sites().contains(host)) {
			throw Refusal.of("submission.disclosure-site", host);
		}
		return asked;
	}

	byte[] fetch(String address) {
		URI at = permitted(address);
		for (int moves = 0; moves <= MOST_MOVES; moves++) {
			requirePublic(at.getHost());
			HttpResponse<InputStream> answer = ask(at);
			if (answer.statusCode() == OK) {
				return bytes(answer);
			}
			String next = answer.headers().firstValue("Location").orElse("");
			if (answer.statusCode() < MOVED || answer.statusCode() >= WRONG || next.isEmpty()) {
				throw Refusal.of("submission.disclosure-unreachable", at.getHost(), answer.statusCode());
			}
			at = permitted(at.resolve(parsed(next)).toString());
		}
		throw Refusal.of("submission.disclosure-unreachable", at.getHost(), MOVED);
	}

	private static URI parsed(String address) {
		try {
			return URI.create(address);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.of("submission.disclosure-address");
		}
	}

	/**
	 * The name is looked up again by the client, out of the same cache of the machine.
	 */
	private void requirePublic(String host) {
		try {
			boolean inside = Arrays.stream(InetAddress.getAllByName(host)).anyMatch(PublicPages::isInside);
			if (inside && !this.settings.privateAddresses()) {
				throw Refusal.of("submission.disclosure-site", host);
			}
		}
		catch (UnknownHostException ex) {
			throw Refusal.of("submission.disclosure-unreachable", host, 0);
		}
	}

	static boolean isInside(InetAddress address) {
		byte[] bytes = address.getAddress();
		boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
		boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
		return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress() || uniqueLocal || shared;
	}

	private HttpResponse<InputStream> ask(URI at) {
		try {
			return this.client.send(HttpRequest.newBuilder(at).timeout(this.settings.longestFetch()).GET().build(),
					HttpResponse.BodyHandlers.ofInputStream());
		}
		catch (IOException ex) {
			throw Refusal.of("submission.disclosure-unreachable", at.getHost(), 0);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusal.of("submission.disclosure-unreachable", at.getHost(), 0);
		}
	}

	private static byte[] bytes(HttpResponse<InputStream> answer) {
		try (InputStream in = answer.body()) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw Refusal.of("submission.disclosure-too-large");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw Refusal.of("submission.disclosure-unreachable", answer.uri().getHost(), 0);
		}
	}

}
