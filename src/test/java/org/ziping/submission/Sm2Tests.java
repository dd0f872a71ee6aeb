package org.ziping.submission;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit's key signs, and nothing else verifies. */
class Sm2Tests {

	private static final byte[] WORDS = "部门整体支出绩效自评".getBytes(StandardCharsets.UTF_8);

	private final byte[] key = Sm2.newKey();

	@Test
	void signsTheSameContentTheSameWayEachTime() {
		assertThat(Sm2.sign(this.key, WORDS)).isEqualTo(Sm2.sign(this.key, WORDS));
	}

	/** Two contents under one secret number would tell the key. */
	@Test
	void neverUsesASecretNumberTwice() {
		Set<String> first = new HashSet<>();
		for (int turn = 0; turn < 50; turn++) {
			byte[] signature = Sm2.sign(this.key, new byte[] { (byte) turn });
			first.add(Arrays.toString(Arrays.copyOfRange(signature, 4, 36)));
		}
		assertThat(first).hasSize(50);
	}

	@Test
	void verifiesNothingButItsOwnContentUnderItsOwnKey() {
		byte[] signature = Sm2.sign(this.key, WORDS);
		byte[] publicKey = Sm2.publicKey(this.key);
		assertThat(Sm2.verifies(publicKey, WORDS, signature)).isTrue();
		assertThat(Sm2.verifies(publicKey, new byte[] { 1 }, signature)).isFalse();
		assertThat(Sm2.verifies(Sm2.publicKey(Sm2.newKey()), WORDS, signature)).isFalse();
		assertThat(Sm2.verifies(publicKey, WORDS, new byte[] { 1, 2, 3 })).isFalse();
		assertThat(Sm2.verifies(new byte[] { 1 }, WORDS, signature)).isFalse();
	}

	@Test
	void opensslVerifiesItAndSignsWhatWeVerify(@TempDir Path folder) throws Exception {
		PackageFixtures.needsOpenssl();
		Path file = Files.write(folder.resolve("words"), WORDS);
		Path own = Files.writeString(folder.resolve("key.pem"), Sm2.pem("PRIVATE KEY", this.key));
		Path open = Files.writeString(folder.resolve("public.pem"), Sm2.pem("PUBLIC KEY", Sm2.publicKey(this.key)));
		Path signature = Files.write(folder.resolve("ours"), Sm2.sign(this.key, WORDS));
		assertThat(openssl("-verify", open, signature, file)).isZero();
		Path theirs = folder.resolve("theirs");
		assertThat(new ProcessBuilder("openssl", "dgst", "-sm3", "-sign", own.toString(), "-sigopt",
				"distid:1234567812345678", "-out", theirs.toString(), file.toString())
			.start()
			.waitFor()).isZero();
		assertThat(Sm2.verifies(Sm2.publicKey(this.key), WORDS, Files.readAllBytes(theirs))).isTrue();
	}

	private static int openssl(String act, Path key, Path signature, Path file) throws Exception {
		return new ProcessBuilder("openssl", "dgst", "-sm3", act, key.toString(), "-sigopt", "distid:1234567812345678",
				"-signature", signature.toString(), file.toString())
			.start()
			.waitFor();
	}

	@Test
	void ofManyWhoAskAtOnceAllGetOneKeyThatOnlyItsOwnerReads(@TempDir Path folder) throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(8);
		try {
			Callable<String> ask = () -> Arrays
				.toString(new KeyFiles(folder.resolve("keys")).publicKey("440100-001").orElseThrow());
			Set<String> keys = new HashSet<>();
			for (Future<String> answer : pool.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask))) {
				keys.add(answer.get());
			}
			assertThat(keys).hasSize(1);
		}
		finally {
			pool.shutdown();
		}
		try (var files = Files.list(folder.resolve("keys"))) {
			Path only = files.toList().get(0);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only))).isEqualTo("rw-------");
		}
	}

}
