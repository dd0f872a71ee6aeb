package org.ziping.submission;

import java.io.IOException;
import java.io.InputStream;
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

import org.ziping.core.Digest;

/** Reckons every digest of a package again and names each file that differs. */
public final class PackageCheck {

	private static final int LARGEST_LIST = 20_000_000;

	private final List<Finding> findings = new ArrayList<>();

	private PackageCheck() {
	}

	/**
	 * One thing that is wrong; {@code what} is changed, missing, extra, unreadable or
	 * content.
	 */
	public record Finding(String file, String what) {
	}

	public static List<Finding> of(Path file) {
		PackageCheck check = new PackageCheck();
		try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
			check.read(zip);
		}
		catch (IOException ex) {
			check.found(String.valueOf(file.getFileName()), "unreadable");
		}
		return List.copyOf(check.findings);
	}

	private void read(ZipFile zip) throws IOException {
		ZipEntry list = zip.getEntry(PackageManifest.NAME);
		if (list == null) {
			found(PackageManifest.NAME, "missing");
			return;
		}
		JsonNode root = list(zip, list);
		if (root == null) {
			return;
		}
		Set<String> named = new HashSet<>(Set.of(PackageManifest.NAME, PackageManifest.DIGEST));
		for (JsonNode file : root.path("files")) {
			named.add(file.path("name").asText());
			compare(zip, file);
		}
		zip.stream()
			.map(ZipEntry::getName)
			.filter((name) -> !named.contains(name))
			.forEach((name) -> found(name, "extra"));
		content(root);
	}

	private @org.jspecify.annotations.Nullable JsonNode list(ZipFile zip, ZipEntry list) {
		try {
			byte[] bytes = bytes(zip, list, LARGEST_LIST);
			ZipEntry own = zip.getEntry(PackageManifest.DIGEST);
			String said = (own == null) ? "" : new String(bytes(zip, own, 100), StandardCharsets.US_ASCII).strip();
			if (!said.equals(Digest.sm3(bytes).hex())) {
				found((own == null) ? PackageManifest.DIGEST : PackageManifest.NAME,
						(own == null) ? "missing" : "changed");
			}
			return new ObjectMapper().readTree(bytes);
		}
		catch (IOException ex) {
			found(PackageManifest.NAME, "changed");
			return null;
		}
	}

	private void compare(ZipFile zip, JsonNode file) {
		String name = file.path("name").asText();
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			found(name, "missing");
			return;
		}
		try {
			byte[] bytes = bytes(zip, entry, file.path("size").asInt());
			boolean same = bytes.length == file.path("size").asLong()
					&& Digest.sm3(bytes).hex().equals(file.path("sm3").asText())
					&& Digest.sha256(bytes).hex().equals(file.path("sha256").asText());
			if (!same) {
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

	/** Never more than it should be, and one sign to tell that it is more. */
	private static byte[] bytes(ZipFile zip, ZipEntry entry, int most) throws IOException {
		try (InputStream in = zip.getInputStream(entry)) {
			return in.readNBytes(most + 1);
		}
	}

	private void found(String file, String what) {
		this.findings.add(new Finding(file, what));
	}

}
