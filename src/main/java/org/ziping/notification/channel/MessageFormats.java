package org.ziping.notification.channel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.ziping.notification.channel.WebhookSettings.Kind;
import org.ziping.notification.spi.Letter;

/** A letter as each platform wants to read it. */
final class MessageFormats {

	/** The longest text a group robot takes, in bytes; the rest is in the pages. */
	private static final int LONGEST = 2000;

	private MessageFormats() {
	}

	static Map<String, Object> body(Kind kind, Letter letter, String address, String application) {
		String text = cut(letter.whole());
		return switch (kind) {
			case WECOM ->
				Map.of("msgtype", "text", "text", Map.of("content", text, "mentioned_mobile_list", List.of(address)));
			case DINGTALK -> Map.of("msgtype", "text", "text", Map.of("content", text), "at",
					Map.of("atMobiles", List.of(address), "isAtAll", false));
			case GOV_WECHAT -> Map.of("touser", address, "msgtype", "text", "agentid", application, "text",
					Map.of("content", text), "safe", 0);
			case NONE -> throw new IllegalStateException("no platform");
		};
	}

	private static String cut(String text) {
		if (text.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
			return text;
		}
		StringBuilder kept = new StringBuilder();
		int bytes = 0;
		for (int sign : text.codePoints().toArray()) {
			bytes += Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
			if (bytes > LONGEST - 3) {
				break;
			}
			kept.appendCodePoint(sign);
		}
		return kept.append('…').toString();
	}

}
