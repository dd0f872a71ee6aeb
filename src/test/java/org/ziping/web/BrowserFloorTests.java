package org.ziping.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Decision 31: what the build hands to a browser is understood by Chromium 86. */
class BrowserFloorTests {

	private static final Path ASSETS = Path.of("target/classes/static/assets");

	private static final List<String> NEWER_STYLE = List.of("color-mix\\(", "light-dark\\(", ":has\\(", "@layer",
			"@container", ":is\\(", ":where\\(", "oklch\\(", "@property", "@scope", ":not\\([^()]*,", "@media[^{]*[<>]",
			"[{;]inset:", "[{;]translate:", "[{;]aspect-ratio:", "\\d[sdl]v[hw]\\b");

	/**
	 * Only where an expression stands around the sign, so that a sentence with two
	 * question marks is none.
	 */
	private static final List<String> NEWER_SCRIPT = List.of("[\\w$)\\]]\\?\\.[A-Za-z_$\\[(]",
			"[\\w$)\\]]\\?\\?[\\w$(\\[]", "[\\w$)\\]](?:\\|\\||&&)=[\\w$(\\[!]", "\\bstatic\\{", "[{;}]#\\w+[=;(]");

	private static final Pattern NOISE = Pattern.compile("/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*+\"|url\\([^)]*\\)",
			Pattern.DOTALL);

	static Stream<Path> styles() {
		return built(".css");
	}

	static Stream<Path> scripts() {
		return built(".js");
	}

	@ParameterizedTest
	@MethodSource
	void styles(Path style) throws IOException {
		assertThat(found(NEWER_STYLE, NOISE.matcher(Files.readString(style)).replaceAll("")))
			.as("newer than the floor in %s", style)
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource
	void scripts(Path script) throws IOException {
		assertThat(found(NEWER_SCRIPT, Files.readString(script))).as("newer than the floor in %s", script).isEmpty();
	}

	@Test
	void recognisesWhatIsTooNew() {
		assertThat(found(NEWER_STYLE, "a:has(b){color:color-mix(in srgb,red 1%,blue)}")).hasSize(2);
		assertThat(found(NEWER_STYLE, "a{content:none;margin-inset:1px}")).isEmpty();
		assertThat(found(NEWER_SCRIPT, "a?.b;c??d")).hasSize(2);
		assertThat(found(NEWER_SCRIPT, "a?.5:b;say(\"really?? yes\")")).isEmpty();
	}

	private static Stream<Path> built(String ending) {
		assumeThat(Files.exists(ASSETS) || !Boolean.getBoolean("ziping.frontend.skip"))
			.as("built without the pages on purpose")
			.isTrue();
		try (Stream<Path> files = Files.list(ASSETS)) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> found(List<String> newer, String text) {
		return newer.stream().filter((pattern) -> Pattern.compile(pattern).matcher(text).find()).toList();
	}

}
