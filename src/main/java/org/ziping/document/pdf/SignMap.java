package org.ziping.document.pdf;

import java.nio.ByteBuffer;

/**
 * Mends the sign map of a font in place before it is parsed. Fonts show the Kangxi
 * radicals with the shapes of the ordinary signs, and a page made with such a map copies
 * and searches as radicals. Variation sequences, which nobody reads here, go too.
 */
final class SignMap {

	private static final int CMAP = 0x636d6170;

	private static final int FIRST_RADICAL = 0x2E80;

	private static final int LAST_RADICAL = 0x2FDF;

	private final ByteBuffer font;

	private SignMap(byte[] font) {
		this.font = ByteBuffer.wrap(font);
	}

	static byte[] withoutRadicals(byte[] font) {
		new SignMap(font).mend();
		return font;
	}

	private void mend() {
		int tables = unsigned(4);
		for (int at = 12; at < 12 + tables * 16; at += 16) {
			if (this.font.getInt(at) == CMAP) {
				maps(this.font.getInt(at + 8));
			}
		}
	}

	private void maps(int cmap) {
		int maps = unsigned(cmap + 2);
		int kept = 0;
		for (int at = 0; at < maps; at++) {
			int entry = cmap + 4 + at * 8;
			int map = cmap + this.font.getInt(entry + 4);
			int format = unsigned(map);
			if (format != 14) {
				this.font.putLong(cmap + 4 + kept * 8, this.font.getLong(entry));
				kept++;
			}
			if (format == 4) {
				segments(map);
			}
			else if (format == 12) {
				groups(map);
			}
		}
		this.font.putShort(cmap + 2, (short) kept);
	}

	/** A segment that starts behind its end maps nothing. */
	private void segments(int map) {
		int twice = unsigned(map + 6);
		for (int at = 0; at < twice; at += 2) {
			int end = unsigned(map + 14 + at);
			int startsAt = map + 16 + twice + at;
			if (isRadical(unsigned(startsAt)) && isRadical(end)) {
				this.font.putShort(startsAt, (short) (end + 1));
			}
		}
	}

	/** Maps already mended, when two entries share one, are left as they are. */
	private void groups(int map) {
		int groups = this.font.getInt(map + 12);
		int kept = 0;
		for (int at = 0; at < groups; at++) {
			int group = map + 16 + at * 12;
			if (!isRadical(this.font.getInt(group)) || !isRadical(this.font.getInt(group + 4))) {
				int to = map + 16 + kept * 12;
				this.font.putLong(to, this.font.getLong(group));
				this.font.putInt(to + 8, this.font.getInt(group + 8));
				kept++;
			}
		}
		this.font.putInt(map + 12, kept);
	}

	private int unsigned(int at) {
		return this.font.getShort(at) & 0xFFFF;
	}

	private static boolean isRadical(int sign) {
		return sign >= FIRST_RADICAL && sign <= LAST_RADICAL;
	}

}
