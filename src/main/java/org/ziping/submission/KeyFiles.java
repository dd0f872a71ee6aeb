package org.ziping.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.ziping.core.Digest;

/**
 * One SM2 key a unit in a folder of this installation, made when it is first asked for.
 */
final class KeyFiles implements Signer {

	private static final String KIND = "PRIVATE KEY";

	private final Path folder;

	KeyFiles(Path folder) {
		this.folder = folder;
	}

	@Override
	public Optional<byte[]> publicKey(String unit) {
		return Optional.of(Sm2.publicKey(key(unit)));
	}

	@Override
	public byte[] sign(String unit, byte[] content) {
		return Sm2.sign(key(unit), content);
	}

	@Override
	public boolean isSelfMade() {
		return true;
	}

	private byte[] key(String unit) {
		Path file = this.folder.resolve(Digest.sha256(unit.getBytes(StandardCharsets.UTF_8)).hex() + ".pem");
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			return Sm2.der(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whole or not at all, readable for its owner alone; of two makers the first wins.
	 */
	private void make(Path file) throws IOException {
		Files.createDirectories(this.folder);
		Path draft = Files.createTempFile(this.folder, "key", ".part");
		try {
			if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
			}
			Files.writeString(draft, Sm2.pem(KIND, Sm2.newKey()));
			Files.createLink(file, draft);
		}
		catch (FileAlreadyExistsException ex) {
			// Another node was quicker; its key counts.
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

}
