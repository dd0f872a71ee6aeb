package org.ziping.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read comes from the message files, in both languages. */
class MessagesTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern REFUSAL = Pattern.compile("Refusal\\s*\\.of\\(\\s*\"([a-z0-9.-]+)\"");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	@ParameterizedTest
	@MethodSource("chineseFiles")
	void bothLanguagesSayTheSame(Path chinese) throws IOException {
		Path english = chinese
			.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
		assertThat(load(english).stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(load(chinese).stringPropertyNames());
	}

	@ParameterizedTest
	@MethodSource("chineseFiles")
	void chineseIsChineseAndEnglishIsNot(Path chinese) throws IOException {
		Path english = chinese
			.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
		assertThat(load(english))
			.allSatisfy((key, words) -> assertThat(words.toString()).as(key.toString()).doesNotContainPattern(CHINESE));
	}

	/** A code that ends with a dot goes on with a word from elsewhere. */
	@Test
	void everyRefusalHasItsSentence() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (Path file : chineseFiles().toList()) {
			keys.addAll(load(file).stringPropertyNames());
		}
		try (Stream<Path> files = Files.walk(SOURCES)) {
			List<String> codes = files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> REFUSAL.matcher(text(file)).results().map((found) -> "refusal." + found.group(1)))
				.distinct()
				.toList();
			assertThat(codes).hasSizeGreaterThan(300)
				.allSatisfy((code) -> assertThat(keys)
					.anyMatch((key) -> code.endsWith(".") ? key.startsWith(code) : key.equals(code)));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void noTemplateHoldsLiteralText() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			List<Path> templates = files.filter((file) -> file.toString().endsWith(".html")).toList();
			assertThat(templates).isNotEmpty()
				.allSatisfy(
						(file) -> assertThat(COMMENT.matcher(Files.readString(file)).replaceAll("")).as(file.toString())
							.doesNotContainPattern(CHINESE));
		}
	}

	/**
	 * Thymeleaf replaces before it asks, so a condition on the same tag is never heard.
	 */
	@Test
	void noConditionStandsBesideAReplacement() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".html"))).allSatisfy(
					(file) -> assertThat(COMMENT.matcher(Files.readString(file)).replaceAll("")).as(file.toString())
						.doesNotContainPattern("<[^>]*th:(if|unless|each)=\"[^\"]*\"[^>]*th:replace=\"~")
						.doesNotContainPattern("<[^>]*th:replace=\"[^\"]*\"[^>]*th:(if|unless|each)="));
		}
	}

	static Stream<Path> chineseFiles() throws IOException {
		return Files.list(MESSAGES).filter((file) -> !file.toString().endsWith("_en.properties"));
	}

	private static Properties load(Path file) throws IOException {
		Properties words = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			words.load(in);
		}
		return words;
	}

}
