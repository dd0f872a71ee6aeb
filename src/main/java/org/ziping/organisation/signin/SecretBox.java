package org.ziping.organisation.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import org.ziping.core.Digest;
import org.ziping.core.Refusal;

/**
 * Keeps what must be read again from whoever sees the database alone: AES-GCM under a key
 * in a file of this installation, bound to the person it belongs to.
 */
@Component
class SecretBox {

	private static final String FORM = "gcm1.";

	private static final int KEY_BYTES = 32;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final int NAME_SIGNS = 8;

	private final SecureRandom random = new SecureRandom();

	private final Path file;

	SecretBox(SignInSettings settings) {
		this.file = settings.secretFile();
	}

	/** Rows of the time before this box lie open. */
	boolean isSealed(String kept) {
		return kept.startsWith(FORM);
	}

	String seal(String owner, String words) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		byte[] key = key();
		byte[] sealed = apply(Cipher.ENCRYPT_MODE, key, nonce, owner, words.getBytes(StandardCharsets.UTF_8), 0);
		byte[] whole = new byte[NONCE_BYTES + sealed.length];
		System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
		System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
		return FORM + name(key) + "." + Base64.getEncoder().withoutPadding().encodeToString(whole);
	}

	String open(String owner, String kept) {
		if (!isSealed(kept)) {
			return kept;
		}
		byte[] key = key();
		String[] parts = kept.split("\\.");
		if (!parts[1].equals(name(key))) {
			throw Refusal.of("organisation.secret-file");
		}
		byte[] whole = Base64.getDecoder().decode(parts[2]);
		return new String(apply(Cipher.DECRYPT_MODE, key, whole, owner, whole, NONCE_BYTES), StandardCharsets.UTF_8);
	}

	private static byte[] apply(int mode, byte[] key, byte[] nonce, String owner, byte[] bytes, int from) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
			cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(bytes, from, bytes.length - from);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("What was kept for " + owner + " is not what was sealed", ex);
		}
	}

	private static String name(byte[] key) {
		return Digest.sha256(key).hex().substring(0, NAME_SIGNS);
	}

	private byte[] key() {
		try {
			if (!Files.exists(this.file)) {
				make();
			}
			byte[] key = Base64.getMimeDecoder().decode(Files.readString(this.file));
			if (key.length != KEY_BYTES) {
				throw Refusal.of("organisation.secret-file");
			}
			return key;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whole or not at all, readable for its owner alone; of two nodes the first wins.
	 */
	private void make() throws IOException {
		byte[] key = new byte[KEY_BYTES];
		this.random.nextBytes(key);
		Path folder = Files.createDirectories(this.file.toAbsolutePath().getParent());
		Path draft = Files.createTempFile(folder, "secret", ".part");
		try {
			if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
			}
			Files.writeString(draft, Base64.getEncoder().encodeToString(key));
			Files.createLink(this.file, draft);
		}
		catch (FileAlreadyExistsException ex) {
			// Another node was quicker; its key counts.
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

}
