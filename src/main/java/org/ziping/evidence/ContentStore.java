package org.ziping.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;

/**
 * A folder of files named by what is in them: the same file twice is one file, and a name
 * from outside never becomes a path.
 */
@Component
class ContentStore {

	private final EvidenceSettings settings;

	private final Checks checks;

	ContentStore(EvidenceSettings settings) {
		this.settings = settings;
		this.checks = new Checks(settings);
	}

	/** Takes the file in, looks into it, and puts it where its content says. */
	Stored take(String fileName, InputStream in) {
		try {
			Files.createDirectories(this.settings.folder());
			Path draft = Files.createTempFile(this.settings.folder(), "incoming", ".part");
			try {
				return keep(draft, fileName, in);
			}
			finally {
				Files.deleteIfExists(draft);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Stored keep(Path draft, String fileName, InputStream in) throws IOException {
		MessageDigest sha256 = sha256();
		long size;
		try (OutputStream out = new DigestOutputStream(Files.newOutputStream(draft), sha256)) {
			size = copy(in, out, fileName);
		}
		Checks.Checked checked = this.checks.check(draft, fileName);
		String digest = HexFormat.of().formatHex(sha256.digest());
		Path place = place(digest);
		if (!Files.exists(place)) {
			Files.createDirectories(place.getParent());
			Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
		}
		return new Stored(checked.kind(), size, digest, checked.labels());
	}

	private long copy(InputStream in, OutputStream out, String fileName) throws IOException {
		long largest = this.settings.largestFile().toBytes();
		byte[] buffer = new byte[65_536];
		long size = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			size += read;
			if (size > largest) {
				throw Refusal.of("evidence.too-large", fileName, this.settings.largestFile().toMegabytes());
			}
			out.write(buffer, 0, read);
		}
		if (size == 0) {
			throw Refusal.of("evidence.empty", fileName);
		}
		return size;
	}

	InputStream open(String digest) {
		try {
			return Files.newInputStream(place(digest));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	long largestMegabytes() {
		return this.settings.largestFile().toMegabytes();
	}

	private Path place(String digest) {
		return this.settings.folder().resolve(digest.substring(0, 2)).resolve(digest);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What was taken in. */
	record Stored(FileKind kind, long size, String sha256, Set<PersonalLabel> labels) {
	}

}
