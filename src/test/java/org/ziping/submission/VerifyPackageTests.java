package org.ziping.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.ziping.core.Command;
import org.ziping.document.FixedZip;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever holds a package can tell whether it still is what left. */
class VerifyPackageTests {

	/** Places in each profile: few in every build, 200 where rounds are given. */
	private static final int ROUNDS = Integer.getInteger("rounds", 24);

	@TempDir
	Path folder;

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private byte[] key = {};

	@BeforeEach
	void wrapsAFewFiles() throws IOException {
		byte[] zip = PackageFixtures.wrapped(new KeyFiles(this.folder.resolve("keys")));
		this.files.putAll(PackageFixtures.unzipped(zip));
		this.key = this.files.get(PackageManifest.KEY);
	}

	private Path written() throws IOException {
		return Files.write(this.folder.resolve("p.zip"), FixedZip.of(this.files));
	}

	private String said(Path file, boolean json, int code, String... more) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<String> arguments = new ArrayList<>(List.of(file.toString()));
		arguments.addAll(List.of(more));
		int returned = new VerifyPackage().run(arguments, json, new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(returned).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(code);
		return out.toString(StandardCharsets.UTF_8);
	}

	private String script(Path file, int code, String... more) throws Exception {
		Path script = this.folder.resolve("verify-package.sh");
		try (InputStream in = VerifyPackage.class.getResourceAsStream("/submission/verify-package.sh")) {
			Files.write(script, in.readAllBytes());
		}
		List<String> command = new ArrayList<>(List.of("sh", script.toString(), file.toString()));
		command.addAll(List.of(more));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isEqualTo(code);
		return said;
	}

	private Path unpacked() throws IOException {
		Path place = Files.createTempDirectory(this.folder, "unpacked");
		for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
			Path at = place.resolve(file.getKey());
			Files.createDirectories(at.getParent());
			Files.write(at, file.getValue());
		}
		return place;
	}

	@Test
	void anIntactPackagePasses() throws IOException {
		assertThat(said(written(), false, 0)).contains("完好").contains("签名公钥指纹").contains("云山市老干部事务局");
		assertThat(said(written(), true, 0)).contains("\"intact\":true");
	}

	@Test
	void theKeyThatTheUnitPublishedIsCompared() throws IOException {
		Path own = Files.write(this.folder.resolve("own.pem"), this.key);
		assertThat(said(written(), false, 0, "--key", own.toString())).contains("与所给公钥一致");
		byte[] other = new KeyFiles(this.folder.resolve("others")).publicKey("440100-001").orElseThrow();
		Path wrong = Files.writeString(this.folder.resolve("wrong.pem"), Sm2.pem("PUBLIC KEY", other));
		assertThat(said(written(), false, 1, "--key", wrong.toString())).contains("不是所给的公钥");
	}

	@Test
	void whoeverSignsAgainHasAnotherKey() throws IOException {
		byte[] again = PackageFixtures.wrapped(new KeyFiles(this.folder.resolve("others")));
		Path own = Files.write(this.folder.resolve("own.pem"), this.key);
		Path forged = Files.write(this.folder.resolve("forged.zip"), again);
		assertThat(said(forged, false, 0)).contains("完好");
		assertThat(said(forged, false, 1, "--key", own.toString())).contains("signer.pem");
	}

	@Test
	void everyFlippedBitIsFoundAndItsFileNamed() throws IOException {
		Random places = new Random(1);
		List<String> names = List.copyOf(this.files.keySet());
		for (int turn = 0; turn < ROUNDS; turn++) {
			String name = names.get(turn % names.size());
			byte[] whole = this.files.get(name);
			this.files.put(name, flipped(whole, places));
			String blamed = name.equals(PackageManifest.DIGEST) ? PackageManifest.NAME : name;
			assertThat(said(written(), false, 1)).contains(blamed);
			this.files.put(name, whole);
		}
	}

	@Test
	void aBitFlippedAnywhereInTheZipChangesNothingUnnoticed() throws IOException {
		byte[] zip = FixedZip.of(this.files);
		Random places = new Random(2);
		int found = 0;
		for (int turn = 0; turn < ROUNDS; turn++) {
			Path file = Files.write(this.folder.resolve("p.zip"), flipped(zip, places));
			CheckedPackage checked = PackageCheck.of(file);
			found += checked.isIntact() ? 0 : 1;
			if (checked.isIntact()) {
				// Only what the container says of itself, such as a time, may differ.
				assertThat(PackageFixtures.unzipped(file)).containsExactlyEntriesOf(this.files);
			}
		}
		assertThat(found).isGreaterThan(ROUNDS / 2);
	}

	@Test
	void aScriptThatNeedsOnlyOpensslSaysTheSame() throws Exception {
		PackageFixtures.needsOpenssl();
		Path own = Files.write(this.folder.resolve("own.pem"), this.key);
		assertThat(script(unpacked(), 0, own.toString())).contains("完好：2 个文件");
		assertThat(script(unpacked(), 0)).contains("签名公钥指纹");
		Random places = new Random(3);
		for (String name : List.copyOf(this.files.keySet())) {
			byte[] whole = this.files.get(name);
			this.files.put(name, flipped(whole, places));
			assertThat(script(unpacked(), 1)).contains(name);
			this.files.put(name, whole);
		}
		this.files.put("late.txt", new byte[] { 1 });
		this.files.remove("01 自评报告.pdf");
		assertThat(script(unpacked(), 1)).contains("late.txt：不在清单中").contains("01 自评报告.pdf：缺失");
	}

	private static byte[] flipped(byte[] whole, Random places) {
		byte[] flipped = whole.clone();
		flipped[places.nextInt(flipped.length)] ^= (byte) (1 << places.nextInt(8));
		return flipped;
	}

	@Test
	void whatIsMissingOrTooMuchIsNamed() throws IOException {
		this.files.remove("01 自评报告.pdf");
		this.files.put("late.txt", new byte[] { 1 });
		this.files.remove(PackageManifest.SIGNATURE);
		assertThat(said(written(), false, 1)).contains("01 自评报告.pdf：缺失")
			.contains("late.txt：不在清单中")
			.contains("manifest.sm2：缺失");
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
