package org.ziping.house;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the fuzzer started from, and what it ever found, is tried again with every build.
 */
class FuzzSeedsTests {

	private static final Path SEEDS = Path.of("src/test/resources/fuzz");

	@ParameterizedTest
	@ValueSource(strings = { "org.ziping.process.engine.reader.ReaderFuzz", "org.ziping.indicator.formula.FormulaFuzz",
			"org.ziping.evidence.FilesFuzz", "org.ziping.audit.CanonicalFormFuzz" })
	void everySeedIsSurvived(String target) throws Exception {
		Method fuzz = Class.forName(target).getMethod("fuzzerTestOneInput", byte[].class);
		List<Path> seeds = seeds(target.substring(target.lastIndexOf('.') + 1));
		assertThat(seeds).isNotEmpty();
		for (Path seed : seeds) {
			fuzz.invoke(null, (Object) Files.readAllBytes(seed));
		}
		assertThat(System.getProperty("ziping.canary")).isNull();
	}

	@Test
	void noSeedWithoutATarget() throws IOException {
		try (Stream<Path> folders = Files.list(SEEDS)) {
			assertThat(folders.map((folder) -> folder.getFileName().toString())).containsExactlyInAnyOrder("ReaderFuzz",
					"FormulaFuzz", "FilesFuzz", "CanonicalFormFuzz");
		}
	}

	private static List<Path> seeds(String target) throws IOException {
		try (Stream<Path> files = Files.list(SEEDS.resolve(target))) {
			return files.sorted().toList();
		}
	}

}
