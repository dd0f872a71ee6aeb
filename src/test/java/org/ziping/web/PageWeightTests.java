package org.ziping.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What a slow line has to carry before a page works; the modelers are no pages of every
 * day.
 */
class PageWeightTests {

	private static final Path ASSETS = Path.of("target/classes/static/assets");

	private static final int MOST = 300 * 1024;

	private static final Set<String> MODELERS = Set.of("studio.js", "diagram.js", "compare.js");

	private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+\\.js)\"");

	/** Even a page with every island of the house on it. */
	@Test
	void scriptOfAnyPageStaysBelowThreeHundredKilobytes() throws IOException {
		Path manifest = ASSETS.resolve("manifest.json");
		assumeThat(manifest).exists();
		Map<String, String> built = new ObjectMapper().readValue(manifest.toFile(), new TypeReference<>() {
		});
		Set<String> carried = new LinkedHashSet<>();
		for (Map.Entry<String, String> file : built.entrySet()) {
			if (file.getKey().endsWith(".js") && !MODELERS.contains(file.getKey())) {
				carry(file.getValue(), carried);
			}
		}
		int weight = 0;
		for (String file : carried) {
			weight += compressed(Files.readAllBytes(ASSETS.resolve(file)));
		}
		assertThat(carried).hasSizeGreaterThan(3);
		assertThat(weight).as("compressed bytes of %s", carried).isLessThanOrEqualTo(MOST);
	}

	private static void carry(String file, Set<String> carried) throws IOException {
		if (carried.add(file)) {
			Matcher imported = IMPORT.matcher(Files.readString(ASSETS.resolve(file)));
			while (imported.find()) {
				carry(imported.group(1), carried);
			}
		}
	}

	private static int compressed(byte[] script) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(script);
		}
		return out.size();
	}

}
