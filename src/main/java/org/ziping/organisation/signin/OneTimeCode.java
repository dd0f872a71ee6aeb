package org.ziping.organisation.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits that a phone shows for half a minute (RFC 6238, SHA-1 as every phone has
 * it).
 */
final class OneTimeCode {

	private static final long SECONDS = 30;

	private OneTimeCode() {
	}

	static long step(Instant now) {
		return Math.floorDiv(now.getEpochSecond(), SECONDS);
	}

	static String at(byte[] secret, long step) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "HmacSHA1"));
			byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
			int offset = hash[hash.length - 1] & 0xf;
			int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
			return String.format("%06d", number % 1_000_000);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
