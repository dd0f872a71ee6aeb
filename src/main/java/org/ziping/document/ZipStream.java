package org.ziping.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip written as it grows, its bytes depending on its contents alone: what is larger
 * than memory leaves in this way.
 */
public final class ZipStream implements Closeable {

	/**
	 * A month after the first the format knows: that one is written with the zone of the
	 * machine.
	 */
	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ZipOutputStream zip;

	public ZipStream(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.zip.setLevel(Deflater.DEFAULT_COMPRESSION);
	}

	public void put(String name, byte[] content) throws IOException {
		open(name);
		this.zip.write(content);
		this.zip.closeEntry();
	}

	public void put(String name, InputStream content) throws IOException {
		open(name);
		content.transferTo(this.zip);
		this.zip.closeEntry();
	}

	private void open(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(EPOCH);
		this.zip.putNextEntry(entry);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
