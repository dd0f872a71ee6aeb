package org.ziping.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.core.Refusal;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The scanner's own protocol, spoken by a small daemon on loopback. */
class ScannerTests {

	private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	@TempDir
	Path folder;

	@Test
	void aCleanFileIsTakenAndWasSeenWhole() throws Exception {
		byte[] file = EvidenceFixtures.pdf("contract");
		try (Daemon daemon = new Daemon((content) -> "stream: OK")) {
			assertThat(store(daemon.address()).take("a.pdf", new ByteArrayInputStream(file))).isNotNull();
			assertThat(daemon.seen).singleElement().isEqualTo(file);
		}
	}

	@Test
	void aVirusIsRefused() throws Exception {
		try (Daemon daemon = new Daemon(
				(content) -> content.contains("EICAR") ? "stream: Eicar-Signature FOUND" : "stream: OK")) {
			refuses(daemon.address(), EvidenceFixtures.pdf(EICAR), "evidence.virus");
		}
	}

	@Test
	void whatTheScannerCannotSayIsNo() throws Exception {
		for (String answer : List.of("", "INSTREAM size limit exceeded. ERROR", "stream: lstat() failed ERROR",
				"stream: OK FOUND")) {
			try (Daemon daemon = new Daemon((content) -> answer)) {
				String code = answer.endsWith("FOUND") ? "evidence.virus" : "evidence.scanner";
				refuses(daemon.address(), EvidenceFixtures.pdf("x"), code);
			}
		}
	}

	@Test
	void aScannerThatIsAwayMeansNo() throws Exception {
		Daemon gone = new Daemon((content) -> "stream: OK");
		gone.close();
		refuses(gone.address(), EvidenceFixtures.pdf("x"), "evidence.scanner");
		refuses("/nowhere/clamd.ctl", EvidenceFixtures.pdf("x"), "evidence.scanner");
		refuses("not an address", EvidenceFixtures.pdf("x"), "evidence.scanner");
	}

	private ContentStore store(String scanner) {
		return new ContentStore(new EvidenceSettings(this.folder, DataSize.ofMegabytes(1), 100,
				DataSize.ofMegabytes(10), Duration.ofSeconds(20), scanner));
	}

	private void refuses(String scanner, byte[] file, String code) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> store(scanner).take("a.pdf", new ByteArrayInputStream(file)))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	/** Answers INSTREAM as clamd does. */
	private static final class Daemon implements AutoCloseable {

		private final ServerSocket socket;

		private final Thread listening;

		private final List<byte[]> seen = new CopyOnWriteArrayList<>();

		Daemon(Function<String, String> answer) throws IOException {
			this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
			this.listening = new Thread(() -> listen(answer));
			this.listening.setDaemon(true);
			this.listening.start();
		}

		String address() {
			return this.socket.getInetAddress().getHostAddress() + ":" + this.socket.getLocalPort();
		}

		private void listen(Function<String, String> answer) {
			try (Socket asked = this.socket.accept()) {
				DataInputStream in = new DataInputStream(asked.getInputStream());
				assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
				ByteArrayOutputStream content = new ByteArrayOutputStream();
				for (int length = in.readInt(); length > 0; length = in.readInt()) {
					content.write(in.readNBytes(length));
				}
				this.seen.add(content.toByteArray());
				asked.getOutputStream()
					.write((answer.apply(content.toString(StandardCharsets.UTF_8)) + "\0")
						.getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException closed) {
				assertThat(this.socket.isClosed()).isTrue();
			}
		}

		@Override
		public void close() throws IOException, InterruptedException {
			this.socket.close();
			this.listening.join();
		}

	}

}
