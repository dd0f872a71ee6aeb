package org.ziping.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.ziping.core.Command;
import org.ziping.core.Digest;
import org.ziping.document.FixedZip;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Version;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever holds a package can tell whether it still is what left. */
class VerifyPackageTests {

	@TempDir
	Path folder;

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	@BeforeEach
	void wrapsAFewFiles() throws IOException {
		byte[] sheet = "{\"values\" : []}".getBytes(StandardCharsets.UTF_8);
		byte[] noise = new byte[5_000];
		new Random(7).nextBytes(noise);
		FrozenPart part = new FrozenPart("indicator/sheet", "数据表", Set.of(), Digest.sm3(sheet), sheet);
		TreeMap<String, String> lines = new TreeMap<>(Map.of(part.key(), part.digest().toString()));
		Version version = new Version(1, FrozenContent.digest(lines), Digest.sha256(sheet), Instant.EPOCH, "chen.hui",
				null, List.of(part));
		this.files.put("01 自评报告.pdf", noise);
		this.files.put("content/indicator/sheet", sheet);
		byte[] list = PackageManifest.json(new PackageManifest.Subject("440100-001", "云山市老干部事务局", "2025", version),
				List.of(), this.files);
		Map<String, byte[]> all = new LinkedHashMap<>();
		all.put(PackageManifest.NAME, list);
		all.put(PackageManifest.DIGEST, Digest.sm3(list).hex().getBytes(StandardCharsets.US_ASCII));
		all.putAll(this.files);
		this.files.clear();
		this.files.putAll(all);
	}

	private Path written() throws IOException {
		return Files.write(this.folder.resolve("p.zip"), FixedZip.of(this.files));
	}

	private String said(Path file, boolean json, int code) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int returned = new VerifyPackage().run(List.of(file.toString()), json,
				new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(returned).isEqualTo(code);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void anIntactPackagePasses() throws IOException {
		assertThat(said(written(), false, 0)).contains("完好");
		assertThat(said(written(), true, 0)).contains("\"intact\":true");
	}

	@Test
	void everyFlippedByteIsFoundAndItsFileNamed() throws IOException {
		Random places = new Random(1);
		for (String name : List.copyOf(this.files.keySet())) {
			byte[] whole = this.files.get(name);
			for (int turn = 0; turn < 20; turn++) {
				byte[] flipped = whole.clone();
				flipped[places.nextInt(flipped.length)] ^= (byte) (1 << places.nextInt(7));
				this.files.put(name, flipped);
				String blamed = name.equals(PackageManifest.DIGEST) ? PackageManifest.NAME : name;
				assertThat(said(written(), false, 1)).contains(blamed);
			}
			this.files.put(name, whole);
		}
	}

	@Test
	void aByteFlippedInTheZipItselfIsFound() throws IOException {
		byte[] zip = FixedZip.of(this.files);
		zip[zip.length / 2] ^= 1;
		Path file = Files.write(this.folder.resolve("p.zip"), zip);
		assertThat(said(file, false, 1)).contains("01 自评报告.pdf");
	}

	@Test
	void whatIsMissingOrTooMuchIsNamed() throws IOException {
		this.files.remove("01 自评报告.pdf");
		this.files.put("late.txt", new byte[] { 1 });
		assertThat(said(written(), false, 1)).contains("01 自评报告.pdf：缺失").contains("late.txt：不在清单中");
	}

	@Test
	void whatIsNoPackageIsSaidSo() throws IOException {
		Path file = Files.writeString(this.folder.resolve("p.zip"), "nothing");
		assertThat(said(file, false, 1)).contains("无法打开");
		assertThat(said(this.folder.resolve("none.zip"), false, 2)).contains("没有这个文件");
	}

	@Test
	void theCommandIsOnOffer() {
		assertThat(ServiceLoader.load(Command.class)).extracting(Command::name).contains("verify-package");
	}

}
