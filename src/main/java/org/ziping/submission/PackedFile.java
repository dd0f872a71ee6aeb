package org.ziping.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SM3Digest;

/** One file of a package, told from every other by its digests. */
record PackedFile(String name, long size, String sm3, String sha256) {

	static PackedFile of(String name, byte[] bytes) {
		try (Reading reading = new Reading(new ByteArrayInputStream(bytes))) {
			reading.transferTo(OutputStream.nullOutputStream());
			return reading.file(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reckons the digests of what is read through it, however large. */
	static final class Reading extends InputStream {

		private final InputStream in;

		private final SM3Digest sm3 = new SM3Digest();

		private final MessageDigest sha256;

		private long size;

		Reading(InputStream in) {
			this.in = in;
			try {
				this.sha256 = MessageDigest.getInstance("SHA-256");
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int most) throws IOException {
			int read = this.in.read(bytes, from, most);
			if (read > 0) {
				this.sm3.update(bytes, from, read);
				this.sha256.update(bytes, from, read);
				this.size += read;
			}
			return read;
		}

		/** What was read, as a file of that name; asked once, at its end. */
		PackedFile file(String name) {
			byte[] out = new byte[this.sm3.getDigestSize()];
			this.sm3.doFinal(out, 0);
			return new PackedFile(name, this.size, HexFormat.of().formatHex(out),
					HexFormat.of().formatHex(this.sha256.digest()));
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
