package org.ziping.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.springframework.stereotype.Component;

import org.ziping.core.Digest;
import org.ziping.core.Refusal;

/**
 * Packages on disk, each named by what is in it. One is whole before its row is
 * committed; one that no row names harms nobody.
 */
@Component
class PackageShelf {

	private final Path folder;

	PackageShelf(SubmissionSettings settings) {
		this.folder = settings.folder();
	}

	Digest put(byte[] bytes) {
		Digest digest = Digest.sha256(bytes);
		Path place = place(digest);
		try {
			if (!Files.exists(place)) {
				Files.createDirectories(place.getParent());
				Path draft = Files.createTempFile(place.getParent(), "package", ".part");
				try {
					write(draft, bytes);
					Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
				}
				finally {
					Files.deleteIfExists(draft);
				}
			}
			return digest;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	/** The bytes as they were put; refuses what is gone or no longer the same. */
	byte[] get(Digest digest) {
		try {
			byte[] bytes = Files.readAllBytes(place(digest));
			if (!Digest.sha256(bytes).equals(digest)) {
				throw Refusal.of("submission.package-damaged");
			}
			return bytes;
		}
		catch (NoSuchFileException ex) {
			throw Refusal.of("submission.package-damaged");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path place(Digest digest) {
		return this.folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex() + ".zip");
	}

}
