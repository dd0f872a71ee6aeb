package org.ziping.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.ziping.core.Refusal;

/** Reads how large a picture is from its head, without unpacking a single line of it. */
final class Picture {

	private static final long MOST_DOTS = 100_000_000;

	private Picture() {
	}

	static void check(Path file, String fileName) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw Refusal.of("evidence.damaged", fileName);
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
					throw Refusal.of("evidence.bomb", fileName);
				}
			}
			catch (IOException | RuntimeException ex) {
				throw (ex instanceof Refusal refusal) ? refusal : Refusal.of("evidence.damaged", fileName);
			}
			finally {
				reader.dispose();
			}
		}
	}

}
