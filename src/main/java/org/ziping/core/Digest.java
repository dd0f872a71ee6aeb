package org.ziping.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SM3Digest;

/** A digest that names its algorithm, written as {@code SM3:66c7f0f4…}. */
public record Digest(String algorithm, String hex) {

	public static Digest sm3(byte[] bytes) {
		SM3Digest sm3 = new SM3Digest();
		sm3.update(bytes, 0, bytes.length);
		byte[] out = new byte[sm3.getDigestSize()];
		sm3.doFinal(out, 0);
		return new Digest("SM3", HexFormat.of().formatHex(out));
	}

	public static Digest sm3(String text) {
		return sm3(text.getBytes(StandardCharsets.UTF_8));
	}

	public static Digest sha256(byte[] bytes) {
		try {
			return new Digest("SHA-256", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static Digest parse(String written) {
		int colon = written.indexOf(':');
		if (colon < 1) {
			throw Refusal.of("core.digest", written);
		}
		return new Digest(written.substring(0, colon), written.substring(colon + 1));
	}

	/** Eight signs that a person can compare on paper: 66C7-F0F4. */
	public String code() {
		String upper = this.hex.substring(0, 8).toUpperCase();
		return upper.substring(0, 4) + "-" + upper.substring(4);
	}

	@Override
	public String toString() {
		return this.algorithm + ":" + this.hex;
	}

}
