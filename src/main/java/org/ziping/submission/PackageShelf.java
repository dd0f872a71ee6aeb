package org.ziping.submission;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

	/** A disk with less than this left is full. */
	private static final long LEAST_SPACE = 1 << 20;

	private final Path folder;

	PackageShelf(SubmissionSettings settings) {
		this.folder = settings.folder();
	}

	/** What fills a package, from its first byte to its last. */
	interface Filling {

		void into(OutputStream out) throws IOException;

	}

	/** Filled beside its place, and moved there when it is whole and on the disk. */
	PackedFile put(Filling filling) {
		try {
			Files.createDirectories(this.folder);
			Path draft = Files.createTempFile(this.folder, "package", ".part");
			try {
				fill(draft, filling);
				PackedFile packed = reckoned(draft);
				Path place = place(packed.sha256());
				Files.createDirectories(place.getParent());
				Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
				return packed;
			}
			finally {
				Files.deleteIfExists(draft);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fill(Path draft, Filling filling) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
			filling.into(out);
		}
		catch (IOException ex) {
			if (Files.getFileStore(this.folder).getUsableSpace() < LEAST_SPACE) {
				throw Refusal.of("submission.no-room");
			}
			throw ex;
		}
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private static PackedFile reckoned(Path file) throws IOException {
		try (PackedFile.Reading reading = new PackedFile.Reading(Files.newInputStream(file))) {
			reading.transferTo(OutputStream.nullOutputStream());
			return reading.file(String.valueOf(file.getFileName()));
		}
	}

	/** The file as it was put; refuses what is gone or no longer the same. */
	Path get(Digest digest) {
		try {
			Path place = place(digest.hex());
			if (!reckoned(place).sha256().equals(digest.hex())) {
				throw Refusal.of("submission.package-damaged");
			}
			return place;
		}
		catch (NoSuchFileException ex) {
			throw Refusal.of("submission.package-damaged");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path place(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".zip");
	}

}
