package org.ziping.submission;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.ziping.core.Digest;
import org.ziping.document.ZipStream;

/** A package while it is being wrapped: files first, then their list, signed. */
final class Wrapping implements Closeable {

	private final ZipStream zip;

	private final List<PackedFile> files = new ArrayList<>();

	Wrapping(OutputStream out) {
		this.zip = new ZipStream(out);
	}

	void put(String name, byte[] bytes) throws IOException {
		put(name, new ByteArrayInputStream(bytes));
	}

	PackedFile put(String name, InputStream in) throws IOException {
		try (PackedFile.Reading reading = new PackedFile.Reading(in)) {
			this.zip.put(name, reading);
			PackedFile file = reading.file(name);
			this.files.add(file);
			return file;
		}
	}

	List<PackedFile> files() {
		return List.copyOf(this.files);
	}

	/** The list, its digest, its signature, and the key that verifies it. */
	void seal(byte[] list, byte[] signature, byte[] publicKey) throws IOException {
		this.zip.put(PackageManifest.NAME, list);
		this.zip.put(PackageManifest.DIGEST, (Digest.sm3(list).hex() + "\n").getBytes(StandardCharsets.US_ASCII));
		this.zip.put(PackageManifest.SIGNATURE, signature);
		this.zip.put(PackageManifest.KEY, Sm2.pem("PUBLIC KEY", publicKey).getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
