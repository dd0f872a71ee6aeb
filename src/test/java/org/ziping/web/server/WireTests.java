package org.ziping.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** A real server on loopback, with what we put before it. */
class WireTests {

	private static final int THREADS = 4;

	private final List<Socket> open = new ArrayList<>();

	private WebServer server;

	@AfterEach
	void close() throws IOException {
		for (Socket socket : this.open) {
			socket.close();
		}
		this.server.stop();
	}

	@Test
	void aClientsWordAboutItselfCountsForNothing() throws Exception {
		start(new ServerSettings(List.of(), List.of(), DataSize.ofKilobytes(1)));
		assertThat(ask("GET /who", "X-Forwarded-For: 10.1.2.3", "X-Forwarded-Proto: https",
				"X-Forwarded-Host: evil.example", "Forwarded: for=10.1.2.3;proto=https"))
			.contains("from=127.0.0.1 secure=false name=localhost")
			.doesNotContain("bare=1;Secure");
	}

	@Test
	void onlyTheNamedProxyIsBelieved() throws Exception {
		start(new ServerSettings(List.of("10.9.9.9"), List.of(), DataSize.ofKilobytes(1)));
		assertThat(ask("GET /who", "X-Forwarded-For: 10.1.2.3", "X-Forwarded-Proto: https"))
			.contains("from=127.0.0.1 secure=false");
	}

	@Test
	void theNamedProxySaysWhoAsksAndHow() throws Exception {
		start(new ServerSettings(List.of("127.0.0.1"), List.of(), DataSize.ofKilobytes(1)));
		String answer = ask("GET /camunda/who", "X-Forwarded-For: 10.66.6.6, 10.1.2.3", "X-Forwarded-Proto: https",
				"X-Forwarded-Host: evil.example");
		assertThat(answer).contains("from=10.1.2.3 secure=true name=localhost")
			.contains("Set-Cookie: bare=1;Secure", "Set-Cookie: marked=1; Secure; HttpOnly")
			.doesNotContain("evil.example");
	}

	@Test
	void redirectsNameNoHost() throws Exception {
		start(new ServerSettings(List.of(), List.of(), DataSize.ofKilobytes(1)));
		assertThat(ask("GET /away")).contains("Location: /sign-in").doesNotContain("Location: http");
	}

	@Test
	void whoSendsDropByDropHoldsNoThread() throws Exception {
		start(new ServerSettings(List.of(), List.of(), DataSize.ofKilobytes(1)));
		List<Socket> slow = new ArrayList<>();
		for (int i = 0; i < 3 * THREADS; i++) {
			slow.add(send("POST /" + (i % 2 == 0 ? "read" : "ignored") + " HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900000\r\n\r\n_csrf="));
		}
		Thread drops = new Thread(() -> drip(slow));
		drops.start();
		long from = System.nanoTime();
		assertThat(ask("GET /who")).contains("200", "from=127.0.0.1");
		assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(15));
		drops.interrupt();
		drops.join();
	}

	@Test
	void whoNeverEndsTheirHeadersHoldsNoThread() throws Exception {
		start(new ServerSettings(List.of(), List.of(), DataSize.ofKilobytes(1)));
		for (int i = 0; i < 10 * THREADS; i++) {
			send("GET /who HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
		}
		assertThat(ask("GET /who")).contains("from=127.0.0.1");
	}

	@Test
	void anHonestBodyArrives() throws Exception {
		start(new ServerSettings(List.of(), List.of(), DataSize.ofKilobytes(1)));
		String body = "word=" + "a".repeat(300_000);
		Socket socket = send("POST /read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body);
		assertThat(answer(socket)).contains("length=300000");
	}

	/** One drop each, again and again: each in time for a clock that starts anew. */
	private static void drip(List<Socket> slow) {
		while (!Thread.currentThread().isInterrupted()) {
			for (Socket socket : slow) {
				try {
					socket.getOutputStream().write('a');
				}
				catch (IOException closed) {
					assertThat(closed).isInstanceOf(SocketException.class);
				}
			}
			java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
		}
	}

	private void start(ServerSettings settings) {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.setAddress(InetAddress.getLoopbackAddress());
		factory.addConnectorCustomizers((connector) -> {
			connector.setProperty("maxThreads", "" + THREADS);
			connector.setProperty("minSpareThreads", "" + THREADS);
			connector.setProperty("connectionTimeout", "2000");
		});
		ServerConfiguration.prepare(factory, settings, Duration.ofSeconds(1));
		this.server = factory.getWebServer(new ServletRegistrationBean<>(new Told(), "/*"),
				(context) -> context.addFilter("secure", new SecureCookies())
					.addMappingForUrlPatterns(null, false, "/camunda/*"));
		this.server.start();
	}

	private String ask(String line, String... headers) throws IOException {
		return answer(send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + String.join("\r\n", headers)
				+ (headers.length > 0 ? "\r\n" : "") + "\r\n"));
	}

	private Socket send(String words) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.server.getPort());
		this.open.add(socket);
		socket.setSoTimeout(20_000);
		OutputStream out = socket.getOutputStream();
		out.write(words.getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
		return socket;
	}

	private static String answer(Socket socket) throws IOException {
		try (InputStream in = socket.getInputStream()) {
			return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/** Says what it was told. */
	private static final class Told extends HttpServlet {

		@Override
		protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.addHeader("Set-Cookie", "bare=1");
			response.addHeader("Set-Cookie", "marked=1; Secure; HttpOnly");
			if (request.getRequestURI().equals("/away")) {
				response.sendRedirect("/sign-in");
				return;
			}
			if (request.getRequestURI().equals("/read")) {
				String word = request.getParameter("word");
				response.getWriter().print("length=" + ((word != null) ? word.length() : -1));
			}
			response.getWriter()
				.print("from=" + request.getRemoteAddr() + " secure=" + request.isSecure() + " name="
						+ request.getServerName());
		}

	}

}
