package org.ziping.web.account;

import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as the squares that a phone reads: one path of an SVG. */
record QrCode(int size, String path) {

	private static final int QUIET = 4;

	static QrCode of(String text) {
		ByteMatrix squares = squares(text);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < squares.getHeight(); y++) {
			for (int x = 0; x < squares.getWidth(); x++) {
				if (squares.get(x, y) == 1) {
					path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
				}
			}
		}
		return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
	}

	private static ByteMatrix squares(String text) {
		try {
			return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
				.getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
