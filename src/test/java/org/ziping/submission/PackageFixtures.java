package org.ziping.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.ziping.core.Digest;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Version;

import static org.assertj.core.api.Assumptions.assumeThat;

/** A small package of two files, and what is inside one. */
final class PackageFixtures {

	private PackageFixtures() {
	}

	static byte[] wrapped(Signer signer) throws IOException {
		byte[] sheet = "{\"values\" : []}".getBytes(StandardCharsets.UTF_8);
		byte[] noise = new byte[5_000];
		new Random(7).nextBytes(noise);
		FrozenPart part = new FrozenPart("indicator/sheet", "数据表", Set.of(), Digest.sm3(sheet), sheet);
		TreeMap<String, String> lines = new TreeMap<>(Map.of(part.key(), part.digest().toString()));
		Version version = new Version(1, FrozenContent.digest(lines), Digest.sha256(sheet), Instant.EPOCH, "chen.hui",
				null, List.of(part));
		byte[] key = signer.publicKey("440100-001").orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Wrapping files = new Wrapping(out)) {
			files.put("01 自评报告.pdf", noise);
			files.put("content/indicator/sheet", sheet);
			byte[] list = PackageManifest.json(new PackageManifest.Subject("440100-001", "云山市老干部事务局", "2025", version),
					List.of(), files.files(), key);
			files.seal(list, signer.sign("440100-001", list), key);
		}
		return out.toByteArray();
	}

	static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
		Path file = Files.createTempFile("package", ".zip");
		try {
			return unzipped(Files.write(file, zip));
		}
		finally {
			Files.delete(file);
		}
	}

	/** As the directory at its end lists it, which is what every program opens. */
	static Map<String, byte[]> unzipped(Path file) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
				files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
			}
		}
		return files;
	}

	/** A machine without openssl, or with one that knows no SM2, proves nothing of it. */
	static void needsOpenssl() {
		boolean there;
		try {
			there = new ProcessBuilder("openssl", "ecparam", "-name", "SM2", "-genkey", "-noout").start()
				.waitFor() == 0;
		}
		catch (IOException | InterruptedException ex) {
			there = false;
		}
		assumeThat(there).as("openssl with SM2").isTrue();
	}

}
