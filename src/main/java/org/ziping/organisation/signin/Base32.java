package org.ziping.organisation.signin;

import java.io.ByteArrayOutputStream;

/** How secrets and recovery codes are written for people and phones (RFC 4648). */
final class Base32 {

	private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private Base32() {
	}

	static String write(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		int kept = 0;
		int bits = 0;
		for (byte one : bytes) {
			kept = (kept << 8 | (one & 0xff)) & 0xfff;
			bits += 8;
			while (bits >= 5) {
				bits -= 5;
				text.append(SIGNS.charAt(kept >> bits & 31));
			}
		}
		return (bits == 0) ? text.toString() : text.append(SIGNS.charAt(kept << 5 - bits & 31)).toString();
	}

	static byte[] read(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int kept = 0;
		int bits = 0;
		for (char sign : text.toCharArray()) {
			kept = (kept << 5 | SIGNS.indexOf(sign)) & 0xfff;
			bits += 5;
			if (bits >= 8) {
				bits -= 8;
				bytes.write(kept >> bits & 0xff);
			}
		}
		return bytes.toByteArray();
	}

}
