package org.ziping.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README says of people, rooms and files is so. */
class ReadmeTests {

	private static final Pattern QUOTED = Pattern.compile("`([^`\\s]+)`");

	private static final Pattern LINKED = Pattern.compile("]\\((?!http)([^)]+)\\)");

	private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z]+\\.[a-z]+");

	private static final Pattern FILE = Pattern.compile("[\\w./-]+\\.(bpmn|dmn|csv|yaml|example|md)|[\\w./-]+/");

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "README.zh-CN.md" })
	void everySignInNameIsAPersonOfTheTrial(String readme) throws IOException {
		String people = Files.readString(Path.of("src/main/resources/catalogue/trial-people.yaml"));
		List<String> names = quoted(readme).stream()
			.filter((word) -> SIGN_IN_NAME.matcher(word).matches())
			.filter((word) -> !FILE.matcher(word).matches() && !word.startsWith("org."))
			.filter((word) -> !Files.exists(Path.of("src/main/java/org/ziping", word.replace('.', '/'))))
			.toList();
		assertThat(names).contains("he.jing", "huang.guoqiang")
			.allSatisfy((name) -> assertThat(people).contains("id: " + name + "\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "README.zh-CN.md" })
	void everyFileAndFolderIsThere(String readme) throws IOException {
		Set<String> places = quoted(readme).stream()
			.filter((word) -> FILE.matcher(word).matches())
			.filter((word) -> !word.startsWith("data/"))
			.collect(Collectors.toCollection(TreeSet::new));
		LINKED.matcher(Files.readString(Path.of(readme))).results().map((link) -> link.group(1)).forEach(places::add);
		assertThat(places).hasSizeGreaterThan(10)
			.allSatisfy((place) -> assertThat(
					Stream.of("", "processes/", "src/main/resources/").map((folder) -> Path.of(folder + place)))
				.as(place)
				.anyMatch(Files::exists));
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "README.zh-CN.md" })
	void everyPictureIsShown(String readme) throws IOException {
		String text = Files.readString(Path.of(readme));
		try (Stream<Path> pictures = Files.list(Path.of("src/docs/pictures"))) {
			assertThat(pictures.map((file) -> file.getFileName().toString()).filter((name) -> name.endsWith(".png")))
				.isNotEmpty()
				.allSatisfy((name) -> assertThat(text).contains("(src/docs/pictures/" + name + ")"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "README.zh-CN.md" })
	void theMapShowsEveryRoom(String readme) throws IOException {
		String map = Pattern.compile("(?m)^F[0-9] .*$")
			.matcher(Files.readString(Path.of(readme)))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.joining("\n"));
		try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/ziping"))) {
			assertThat(rooms.filter(Files::isDirectory).map((room) -> room.getFileName().toString()))
				.allSatisfy((room) -> assertThat(map).containsPattern("\\b" + room + "\\b"));
		}
	}

	private static List<String> quoted(String readme) throws IOException {
		return QUOTED.matcher(Files.readString(Path.of(readme))).results().map((word) -> word.group(1)).toList();
	}

}
