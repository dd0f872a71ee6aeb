package org.ziping.journeys.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The product as a new user has it: the packaged jar, started with nothing set but where
 * it keeps its files. It can be killed at any moment and started again.
 */
public final class Trial implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(10);

	/** A working Monday in spring, when units do this. */
	private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

	private final Path folder;

	private final Duration offset = Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), BEGIN);

	private final int port;

	private final int management;

	private int kills;

	private Process server;

	private Trial(Path folder) throws IOException {
		this.folder = folder;
		this.port = freePort();
		this.management = freePort();
		this.server = launch();
	}

	public static Trial start(String name) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "trials")), name + "-");
		Trial trial = new Trial(folder);
		trial.await();
		return trial;
	}

	/** The file in which everything is. */
	public Path database() {
		return this.folder.resolve("ziping.mv.db");
	}

	/**
	 * The power goes off, and comes back.
	 * @return the database as it was in the dark
	 */
	public Path killAndStartAgain() throws IOException, InterruptedException {
		this.server.destroyForcibly().waitFor();
		Path dark = this.folder.resolve("dark-" + ++this.kills + ".mv.db");
		Files.copy(database(), dark);
		this.server = launch();
		await();
		return dark;
	}

	/** After {@link #stop}: the next morning, on the same data. */
	public void startAgain() throws IOException, InterruptedException {
		this.server = launch();
		await();
	}

	public String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/** Health, figures and commands, for this machine only. */
	public String management() {
		return "http://127.0.0.1:" + this.management;
	}

	public int managementPort() {
		return this.management;
	}

	/** What it wrote since it was first started. */
	public String log() throws IOException {
		return Files.readString(this.folder.resolve("server.log"));
	}

	/** Where the trial keeps its database. */
	public Path folder() {
		return this.folder;
	}

	public void stop() throws InterruptedException {
		this.server.destroy();
		if (!this.server.waitFor(60, TimeUnit.SECONDS)) {
			this.server.destroyForcibly().waitFor();
		}
	}

	@Override
	public void close() throws InterruptedException {
		stop();
	}

	private Process launch() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
				"-XX:TieredStopAtLevel=1", "-jar", System.getProperty("ziping.jar", "target/ziping.jar"),
				"--server.port=" + this.port, "--management.server.port=" + this.management,
				"--ziping.folder=" + this.folder.toAbsolutePath(), "--ziping.calendar.movable=true",
				"--ziping.calendar.offset=" + this.offset)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("server.log").toFile()))
			.start();
	}

	private void await() throws InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest ask = HttpRequest.newBuilder(URI.create(address() + "/sign-in")).build();
		Instant until = Instant.ofEpochMilli(System.currentTimeMillis()).plus(LONGEST_START);
		while (this.server.isAlive() && Instant.ofEpochMilli(System.currentTimeMillis()).isBefore(until)) {
			try {
				if (client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				this.server.waitFor(500, TimeUnit.MILLISECONDS);
			}
		}
		this.server.destroyForcibly().waitFor();
		throw new IllegalStateException("the trial did not start, see " + this.folder.resolve("server.log"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
