package org.ziping.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;
import org.ziping.submission.CheckedPackage.Finding;
import org.ziping.submission.CheckedPackage.Origin;

/** Reckons every digest of a package again and names each file that differs. */
public final class PackageCheck {

	private static final int LARGEST_LIST = 20_000_000;

	private static final int LARGEST_SEAL = 10_000;

	private final List<Finding> findings = new ArrayList<>();

	private PackageCheck() {
	}

	public static CheckedPackage of(Path file) {
		PackageCheck check = new PackageCheck();
		Origin origin = null;
		try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
			origin = check.read(zip);
		}
		catch (IOException | IllegalArgumentException ex) {
			check.found(String.valueOf(file.getFileName()), "unreadable");
		}
		return new CheckedPackage(check.findings, origin);
	}

	private @Nullable Origin read(ZipFile zip) throws IOException {
		byte[] list = small(zip, PackageManifest.NAME, LARGEST_LIST);
		JsonNode root = list(zip, list);
		if (list == null || root == null) {
			return null;
		}
		Set<String> named = new HashSet<>(
				Set.of(PackageManifest.NAME, PackageManifest.DIGEST, PackageManifest.SIGNATURE, PackageManifest.KEY));
		for (JsonNode file : root.path("files")) {
			named.add(file.path("name").asText());
			compare(zip, file);
		}
		zip.stream()
			.map(ZipEntry::getName)
			.filter((name) -> !named.contains(name))
			.forEach((name) -> found(name, "extra"));
		content(root);
		return Origin.of(root, signature(zip, list, root));
	}

	private @Nullable JsonNode list(ZipFile zip, byte @Nullable [] list) {
		if (list == null) {
			return null;
		}
		byte[] own = small(zip, PackageManifest.DIGEST, 100);
		String said = (own == null) ? "" : new String(own, StandardCharsets.US_ASCII).strip();
		if (own != null && !said.equals(Digest.sm3(list).hex())) {
			found(PackageManifest.NAME, "changed");
		}
		try {
			return new ObjectMapper().readTree(list);
		}
		catch (IOException ex) {
			found(PackageManifest.NAME, "changed");
			return null;
		}
	}

	/** The key that signed, where the signature holds and the list names that key. */
	private byte @Nullable [] signature(ZipFile zip, byte[] list, JsonNode root) {
		byte[] signature = small(zip, PackageManifest.SIGNATURE, LARGEST_SEAL);
		byte[] pem = small(zip, PackageManifest.KEY, LARGEST_SEAL);
		if (signature == null || pem == null) {
			return null;
		}
		String text = new String(pem, StandardCharsets.US_ASCII);
		byte[] key = Sm2.der(text);
		boolean named = Sm2.fingerprint(key).hex().equals(root.path("signerSm3").asText());
		if (!named || !text.equals(Sm2.pem("PUBLIC KEY", key))) {
			found(PackageManifest.KEY, "changed");
			return null;
		}
		if (!Sm2.verifies(key, list, signature)) {
			found(PackageManifest.SIGNATURE, "signature");
			return null;
		}
		return key;
	}

	private void compare(ZipFile zip, JsonNode file) {
		String name = file.path("name").asText();
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			found(name, "missing");
			return;
		}
		long size = file.path("size").asLong();
		PackedFile said = new PackedFile(name, size, file.path("sm3").asText(), file.path("sha256").asText());
		try (PackedFile.Reading reading = new PackedFile.Reading(zip.getInputStream(entry))) {
			// Never more than it should be, and one sign to tell that it is more.
			new Limited(reading, size + 1).transferTo(OutputStream.nullOutputStream());
			if (!reading.file(name).equals(said)) {
				found(name, "changed");
			}
		}
		catch (IOException ex) {
			found(name, "changed");
		}
	}

	/**
	 * The approved digest follows from the digests of the parts, and from nothing else.
	 */
	private void content(JsonNode root) {
		TreeMap<String, String> parts = new TreeMap<>();
		root.path("parts").forEach((part) -> parts.put(part.path("key").asText(), "SM3:" + part.path("sm3").asText()));
		if (!FrozenContent.digest(parts).hex().equals(root.path("contentSm3").asText())) {
			found(PackageManifest.NAME, "content");
		}
		TreeMap<String, String> files = new TreeMap<>();
		root.path("files").forEach((file) -> files.put(file.path("name").asText(), file.path("sm3").asText()));
		parts.forEach((key, digest) -> {
			String there = files.get(PackageManifest.CONTENT + key);
			if (there == null || !digest.equals("SM3:" + there)) {
				found(PackageManifest.CONTENT + key, "content");
			}
		});
	}

	/** A file of the seal in whole; named where it is missing or does not read. */
	private byte @Nullable [] small(ZipFile zip, String name, int most) {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			found(name, "missing");
			return null;
		}
		try (InputStream in = zip.getInputStream(entry)) {
			return in.readNBytes(most + 1);
		}
		catch (IOException ex) {
			found(name, "changed");
			return null;
		}
	}

	private void found(String file, String what) {
		this.findings.add(new Finding(file, what));
	}

	/** No more than so many bytes of a stream that may say it is longer. */
	private static final class Limited extends InputStream {

		private final InputStream in;

		private long left;

		Limited(InputStream in, long most) {
			this.in = in;
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			return (this.left-- > 0) ? this.in.read() : -1;
		}

		@Override
		public int read(byte[] bytes, int from, int most) throws IOException {
			int read = (this.left > 0) ? this.in.read(bytes, from, (int) Math.min(most, this.left)) : -1;
			this.left -= Math.max(0, read);
			return read;
		}

	}

}
