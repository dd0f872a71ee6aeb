package org.ziping.notification.channel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.ziping.core.CannotStart;
import org.ziping.notification.channel.WebhookSettings.Kind;
import org.ziping.notification.spi.Contact;
import org.ziping.notification.spi.Letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ziping.notification.channel.ChannelFixtures.letter;

/** Each platform's own form, as a platform on the loopback address reads it. */
class WebhookChannelTests {

	private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-31T04:00:00Z"), ZoneOffset.UTC);

	private final ObjectMapper json = new ObjectMapper();

	private final List<String> asked = new ArrayList<>();

	private final List<JsonNode> posted = new ArrayList<>();

	private String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

	private HttpServer platform;

	@BeforeEach
	void open() throws IOException {
		this.platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.platform.createContext("/", (exchange) -> {
			this.asked.add(exchange.getRequestURI().toString());
			byte[] body = exchange.getRequestBody().readAllBytes();
			if (body.length > 0) {
				this.posted.add(this.json.readTree(body));
			}
			byte[] said = (exchange.getRequestURI().getPath().endsWith("gettoken")
					? "{\"errcode\":0,\"access_token\":\"k/1\"}" : this.answer)
				.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, said.length);
			exchange.getResponseBody().write(said);
			exchange.close();
		});
		this.platform.start();
	}

	@AfterEach
	void close() {
		this.platform.stop(0);
	}

	@Test
	void writesAsWeComReads() {
		channel(Kind.WECOM, "/cgi-bin/webhook/send?key=1", "", "").carry(letter(), "13800000000");
		JsonNode body = this.posted.get(0);
		assertThat(body.path("msgtype").asText()).isEqualTo("text");
		assertThat(body.at("/text/content").asText()).startsWith("【自评通】“汇总审核”今天到期\n陈慧，您好：");
		assertThat(body.at("/text/mentioned_mobile_list/0").asText()).isEqualTo("13800000000");
		assertThat(this.asked).containsExactly("/cgi-bin/webhook/send?key=1");
	}

	@Test
	void writesAndSignsAsDingTalkReads() {
		channel(Kind.DINGTALK, "/robot/send?access_token=1", "SEC-x", "").carry(letter(), "13800000000");
		assertThat(this.posted.get(0).at("/at/atMobiles/0").asText()).isEqualTo("13800000000");
		assertThat(this.posted.get(0).at("/at/isAtAll").asBoolean()).isFalse();
		assertThat(this.asked.get(0)).isEqualTo("/robot/send?access_token=1&timestamp=1774929600000"
				+ "&sign=b8%2F4P5PBigv5c%2BY1jU11fqsQ2w12rmeeRvedWL4m%2B7o%3D");
	}

	@Test
	void fetchesTheKeyAndWritesAsGovernmentWeChatReads() {
		channel(Kind.GOV_WECHAT, "/cgi-bin/message/send", "s", "/cgi-bin/gettoken?corpid=c").carry(letter(), "chenhui");
		assertThat(this.asked).containsExactly("/cgi-bin/gettoken?corpid=c&corpsecret=s",
				"/cgi-bin/message/send?access_token=k%2F1");
		assertThat(this.posted.get(0).path("touser").asText()).isEqualTo("chenhui");
		assertThat(this.posted.get(0).path("agentid").asText()).isEqualTo("1000002");
	}

	@Test
	void aRefusalBehindStatus200IsAFailure() {
		this.answer = "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}";
		assertThatThrownBy(() -> channel(Kind.WECOM, "/", "", "").carry(letter(), "1"))
			.hasMessageContaining("93000 invalid webhook url");
	}

	@Test
	void cutsWhatIsLongerThanTheyTakeBetweenSigns() {
		Letter endless = new Letter("l", "p", "题", "汉𠮷".repeat(1000));
		channel(Kind.WECOM, "/", "", "").carry(endless, "1");
		String content = this.posted.get(0).at("/text/content").asText();
		assertThat(content.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1990, 2003);
		assertThat(content).endsWith("…").doesNotContain("\uFFFD");
	}

	@Test
	void callsRobotsByMobileAndApplicationsByAccount() {
		Contact contact = new Contact("", "13800000000", "chenhui");
		assertThat(channel(Kind.DINGTALK, "/", "", "").addressOf(contact)).contains("13800000000");
		assertThat(channel(Kind.GOV_WECHAT, "/", "", "").addressOf(contact)).contains("chenhui");
		assertThat(new WebhookChannel(new WebhookSettings(Kind.NONE, "", "", "", ""), this.json, NOON).isOpen())
			.isFalse();
	}

	@Test
	void noSecretTravelsInTheClear() {
		assertThatThrownBy(() -> new WebhookSettings(Kind.WECOM, "http://platform.example/", "", "", ""))
			.isInstanceOf(CannotStart.class)
			.hasMessageContaining("ziping.notification.webhook.address=http://platform.example/");
	}

	private WebhookChannel channel(Kind kind, String path, String secret, String token) {
		String base = "http://127.0.0.1:" + this.platform.getAddress().getPort();
		return new WebhookChannel(
				new WebhookSettings(kind, base + path, secret, "1000002", token.isEmpty() ? "" : base + token),
				this.json, NOON);
	}

}
