package org.ziping.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.ziping.core.Refusal;

/** Asks ClamAV over its socket; where one is configured, no answer means no. */
final class Scanner {

	private static final Logger log = LoggerFactory.getLogger(Scanner.class);

	private static final int PIECE = 65_536;

	private static final int PATIENCE = 60_000;

	private static final int LONGEST_ANSWER = 1000;

	private final String address;

	Scanner(String address) {
		this.address = address.strip();
	}

	void check(Path file, String fileName) {
		if (this.address.isEmpty()) {
			return;
		}
		String answer = answer(file, fileName);
		if (answer.endsWith(" FOUND")) {
			log.warn("a virus was found in what somebody handed in: {}", answer.replaceAll("[^ -~]", "?"));
			throw Refusal.of("evidence.virus", fileName);
		}
		if (!answer.endsWith(": OK")) {
			log.error("the virus scanner answered {}", answer.replaceAll("[^ -~]", "?"));
			throw Refusal.of("evidence.scanner", fileName);
		}
	}

	private String answer(Path file, String fileName) {
		try {
			if (this.address.startsWith("/")) {
				try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
					channel.connect(UnixDomainSocketAddress.of(this.address));
					return talk(file, Channels.newOutputStream(channel), Channels.newInputStream(channel));
				}
			}
			int colon = this.address.lastIndexOf(':');
			try (Socket socket = new Socket()) {
				socket.setSoTimeout(PATIENCE);
				socket.connect(new InetSocketAddress(this.address.substring(0, Math.max(0, colon)),
						Integer.parseInt(this.address.substring(colon + 1))), PATIENCE);
				return talk(file, socket.getOutputStream(), socket.getInputStream());
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			log.error("the virus scanner at {} does not answer", this.address, ex);
			throw Refusal.of("evidence.scanner", fileName);
		}
	}

	private static String talk(Path file, OutputStream out, InputStream in) throws IOException {
		DataOutputStream words = new DataOutputStream(out);
		words.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
		try (InputStream content = Files.newInputStream(file)) {
			byte[] piece = new byte[PIECE];
			for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
				if (read > 0) {
					words.writeInt(read);
					words.write(piece, 0, read);
				}
			}
		}
		words.writeInt(0);
		words.flush();
		return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).replace("\0", "").strip();
	}

}
